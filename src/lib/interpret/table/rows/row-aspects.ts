import { remembered } from '#lib/domain/remembered.ts';
import { headingOf } from '../../lexicon/headings.ts';
import { MOSTLY } from '../body-texts.ts';
import type { Column } from '../columns/column.ts';
import type { SheetView } from '../sheet-view.ts';
import type { Table } from '../table.ts';

/** What the figures of a row are: planned, done, or how the rows above them differ. */
type Aspect = 'plan' | 'result' | 'derived';

/** So many names may stand above the first plan. */
const MOST_OTHERS = 3;
const MAY_TELL: ReadonlySet<Column['role']> = new Set([
  ...(['unknown', 'channel', 'content', 'measure', 'note', 'period', 'status'] as const),
]);

/** Beside what came of it "Chỉ tiêu" heads no channels. */
const WANTED = /^(?:chỉ tiêu|mục tiêu|định mức)$/iu;

/** What a text says of the figures beside it; null where it says nothing of the kind. */
export const aspectOf = remembered((text): Aspect | null => {
  if (WANTED.test(text)) return 'plan';
  switch (headingOf(text)) {
    case 'plan':
      return 'plan';
    case 'value':
    case 'result':
    case 'done':
      return 'result';
    case 'rate':
    case 'comparison':
      return 'derived';
    default:
      return null;
  }
});

/** "Chỉ số" above "Kế hoạch", "Thực hiện", "Tỷ lệ (%)": rows of what was planned and rows of what came of it. */
export class RowAspects {
  readonly #column: Column | undefined;
  readonly #view: SheetView;

  constructor(table: Table, view: SheetView) {
    this.#view = view;
    this.#column = table.columns.find(
      (column) => MAY_TELL.has(column.role) && tellsAspects(column, table, view),
    );
  }

  /** Whether the row says which of them it is. */
  says(row: number): boolean {
    return this.#of(row) !== null;
  }

  /** What a row of what was planned calls it; null for others. */
  planned(row: number): string | null {
    return this.#of(row) === 'plan' ? this.#text(row) : null;
  }

  isDerived(row: number): boolean {
    return this.#of(row) === 'derived';
  }

  #of(row: number): Aspect | null {
    return aspectOf(this.#text(row));
  }

  #text(row: number): string {
    return this.#column ? this.#view.text(row, this.#column.col) : '';
  }
}

/** Plans and results, and little else: most columns show in their first cells that they say nothing of the kind. */
function tellsAspects({ col }: Column, { first, last }: Table, view: SheetView): boolean {
  const found = { plan: 0, result: 0, derived: 0, none: 0 };
  for (const row of view.rowsBetween(first, last)) {
    const cell = view.own(row, col);
    if (cell?.value.kind !== 'text') continue;
    found[aspectOf(view.lineOf(cell)) ?? 'none'] += 1;
    if (found.none > MOST_OTHERS && found.plan + found.result === 0) return false;
  }
  const told = found.plan + found.result + found.derived;
  return found.plan > 0 && found.result > 0 && told >= (told + found.none) * MOSTLY;
}
