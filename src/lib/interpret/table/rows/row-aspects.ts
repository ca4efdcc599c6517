import { remembered } from '#lib/domain/remembered.ts';
import { headingOf } from '../../lexicon/headings.ts';
import { mostly, textsOf } from '../body-texts.ts';
import type { Column } from '../columns/column.ts';
import type { SheetView } from '../sheet-view.ts';
import type { Table } from '../table.ts';

/** What the figures of a row are: planned, done, or how the rows above them differ. */
type Aspect = 'plan' | 'result' | 'derived';

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

  constructor({ columns, first, last }: Table, view: SheetView) {
    this.#view = view;
    this.#column = columns.find((column) => {
      if (!MAY_TELL.has(column.role)) return false;
      const texts = textsOf(column, { view, first, last });
      const told = new Set([...texts.keys()].map(aspectOf));
      const areBoth = told.has('plan') && told.has('result');
      return areBoth && mostly(texts, (text) => aspectOf(text) !== null);
    });
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
