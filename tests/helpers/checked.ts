import type { Fact } from '#lib/domain/fact.ts';
import type { Registry } from '#lib/domain/registry.ts';
import { atOnce } from '#lib/domain/steps.ts';
import type { Check } from '#lib/interpret/checks/check.ts';
import { figuresOf } from '#lib/interpret/checks/series.ts';
import { submission } from './submission.ts';

export type Files = Readonly<Record<string, readonly Partial<Fact>[]>>;

/** What a check says of files: "a.xlsx C3 code", and the parameters asked for behind it. */
export function found(
  check: Check,
  files: Files,
  params: readonly string[] = [],
  registry: Registry | null = null,
) {
  const submissions = Object.entries(files).map(([file, facts]) => submission(file, facts));
  const problems = atOnce(check(atOnce(figuresOf(submissions)), { registry }));
  return problems.map(({ place, code, params: given }) =>
    [place.file, place.cell, code, ...params.map((name) => given[name] ?? '-')]
      .filter((part) => part !== '')
      .join(' '),
  );
}

/** The figure of each of these periods; those of whole years come first. */
export function over(values: Readonly<Record<string, number>>, rest: Partial<Fact> = {}): Partial<Fact>[] {
  return Object.entries(values).map(([period, value]) => ({ period, value, ...rest }));
}
