import type { Fact } from '#lib/domain/fact.ts';
import type { Interpretation } from '#lib/domain/interpretation.ts';
import { interpret, type ReadingContext } from '#lib/interpret/interpret.ts';
import { registry } from './registry.ts';
import { workbookOf } from './sheet.ts';

/** What the program reads from sheets drawn as text (helpers/sheet.ts), in Quảng Trị unless told otherwise. */
export function interpreted(
  sheets: Readonly<Record<string, readonly string[]>>,
  context: Partial<ReadingContext> & { readonly file?: string } = {},
): Interpretation {
  const { file, ...rest } = context;
  return interpret(workbookOf(sheets, file), { registry, province: 'Quảng Trị', year: null, ...rest });
}

/** What the program reads from the paragraphs of a text document. */
export function interpretedText(paragraphs: readonly string[], name = 'báo cáo.docx'): Interpretation {
  const cells = paragraphs.map((text, row) => ({
    row,
    col: 0,
    text,
    value: { kind: 'text', text } as const,
  }));
  const sheet = {
    name: 'văn bản',
    index: 0,
    kind: 'prose',
    hidden: false,
    cells,
    merges: [],
    hiddenRows: [],
    hiddenCols: [],
  } as const;
  return interpret(
    { name, format: 'docx', sheets: [sheet] },
    { registry, province: 'Quảng Trị', year: null },
  );
}

/** "C9 19363 2024-Q1 portal item 14": a fact in one line, its parts that are not usual behind it. */
export function line({
  place,
  unit,
  period,
  channel,
  measure,
  value,
  state,
  qualifier,
  status,
  scope,
}: Fact): string {
  const said = state === 'value' ? String(value) : state;
  const unusual = [
    qualifier === 'exact' ? '' : qualifier,
    status === 'counted' ? '' : status,
    scope === 'own' ? '' : scope,
  ].filter((part) => part !== '');
  return [place.cell, unit.code || `"${unit.name}"`, period, channel, measure, said, ...unusual].join(' ');
}

export function lines({ facts }: Interpretation): string[] {
  return facts.map(line);
}

/** "C9 letter-o-as-zero": a doubt in one line. */
export function doubts({ problems }: Interpretation): string[] {
  return problems.map(({ place, code }) => `${place.cell} ${code}`.trim());
}
