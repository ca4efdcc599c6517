import { collapse } from '#lib/domain/text.ts';
import { boxesOf } from '../frame/lines.ts';
import type { Ledger } from '../ledger.ts';
import type { OwnWords } from '../lexicon/own-words.ts';
import { quantitiesInProse } from '../quantity/in-prose.ts';

/** So much of a text box is quoted. */
const QUOTED = 80;

/** Says how many rows and columns are left out because they are hidden; `turned`: the sheet's rows are columns here. */
export function remarkHidden(ledger: Ledger, turned: boolean): void {
  const { hiddenRows, hiddenCols, cells, filter } = ledger.sheet;
  if (hiddenRows.length + hiddenCols.length === 0) return;
  const rows = withContent(hiddenRows, new Set(cells.map(({ row }) => row)));
  const cols = withContent(hiddenCols, new Set(cells.map(({ col }) => col)));
  const [inRows, inCols] = turned ? [cols, rows] : [rows, cols];
  const filtered = inRows.filter((row) => filter && row > filter.top && row <= filter.bottom).length;
  if (inRows.length > 0) ledger.doubt('hidden-rows', { count: inRows.length, filtered });
  if (inCols.length > 0) ledger.doubt('hidden-columns', { count: inCols.length });
}

/** Figures in text boxes are not read; where there are any, that is said. */
export function remarkBoxes(ledger: Ledger, words: OwnWords | null): void {
  for (const { text } of boxesOf(ledger.sheet))
    if (quantitiesInProse(text, words).length > 0)
      ledger.doubt('text-box', { text: collapse(text).slice(0, QUOTED) });
}

function withContent(hidden: readonly number[], filled: ReadonlySet<number>): number[] {
  return hidden.filter((each) => filled.has(each));
}
