import type { Question } from '#lib/domain/question.ts';
import { questionsOf, type Asked } from '#lib/interpret/questions/questions-of.ts';
import { reconcile } from '#lib/interpret/reconcile.ts';
import type { ReadingContext } from '#lib/interpret/interpret.ts';
import type { Interpretation } from '#lib/domain/interpretation.ts';
import { interpreted } from './interpreted.ts';
import { registry } from './registry.ts';

type Sheets = Readonly<Record<string, readonly string[]>>;

/** Files drawn as text (helpers/sheet.ts), read and reconciled with each other; the SHA-256 of "a.xlsx" is "sha a". */
export function askedOf(
  files: Readonly<Record<string, readonly string[] | Sheets>>,
  context: Partial<ReadingContext> = {},
): Asked[] {
  return askedAbout(
    Object.entries(files).map(([file, drawn]) =>
      interpreted(isSheet(drawn) ? { A: drawn } : drawn, { ...context, file }),
    ),
  );
}

function isSheet(drawn: readonly string[] | Sheets): drawn is readonly string[] {
  return Array.isArray(drawn);
}

/** Readings, reconciled with each other. */
export function askedAbout(read: readonly Interpretation[]): Asked[] {
  return reconcile(read, { registry }).map((interpretation) => ({
    sha256: `sha ${interpretation.file.replace(/\.[a-z]+$/, '')}`,
    interpretation,
  }));
}

/** What is asked about files in Quảng Trị. */
export function questions(
  asked: readonly Asked[],
  condoned: ReadonlySet<string> = new Set(),
): readonly Question[] {
  return questionsOf(asked, { registry, province: 'Quảng Trị', condoned });
}

/** The options of a question in one line each: "*unit:xa:19420", the proposal with a star. */
export function optionsOf({ options, proposal }: Question): string[] {
  return options.map(({ key }, i) => (i === proposal ? `*${key}` : key));
}
