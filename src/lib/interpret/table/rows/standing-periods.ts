import { isTotalLabel } from '../../lexicon/labels.ts';
import type { PeriodLabel } from '../../period/label.ts';
import type { RowLabels } from './row-labels.ts';

/**
 * The periods that a column of them says, from the top down: "Quý I | Trang TTĐT" above " | Truyền thanh": one that stands once,
 * before what it is of, is that of the rows below it too.
 */
export class StandingPeriods {
  readonly #labels: RowLabels;
  /** Whether something that is named row by row stands behind the periods. */
  readonly #stands: boolean;
  readonly #isBehindUnits: boolean;
  #above: PeriodLabel | null = null;
  /** What the last cell that says anything says, of a period or of a total of them. */
  #said = '';

  constructor(labels: RowLabels) {
    this.#labels = labels;
    const col = labels.column('period')?.col ?? Infinity;
    const [unit, label] = [labels.column('unit')?.col, labels.column('label')?.col];
    this.#isBehindUnits = unit !== undefined && unit < col;
    this.#stands = (unit ?? -1) > col || (label ?? -1) > col;
  }

  /** The period of a row; null where neither it nor one above it says any. */
  of(row: number, isTotal: boolean): PeriodLabel | null {
    const own = this.#labels.period(row);
    if (!this.#stands) return own;
    const text = this.#labels.text(row, 'period');
    if (text !== '') this.#said = text;
    const begins = this.#isBehindUnits ? this.#labels.text(row, 'unit') !== '' : isTotal;
    if (begins || text !== '') this.#above = own;
    return own ?? this.#above;
  }

  /** "Cộng | Trang TTĐT" above " | Truyền thanh": the name of the total of which this row is too; else empty. */
  totalAbove(row: number): string {
    const goesOn = this.#stands && !this.#isBehindUnits && this.#labels.text(row, 'period') === '';
    return goesOn && isTotalLabel(this.#said) ? this.#said : '';
  }

  /** What stood above a section's heading does not stand for the rows below it. */
  forget(): void {
    this.#above = null;
    this.#said = '';
  }
}
