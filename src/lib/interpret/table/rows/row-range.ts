import { collapse } from '#lib/domain/text.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import { dateRangeIn, dayIn, type DateRange } from '../../period/dates.ts';
import type { Column } from '../columns/column.ts';
import type { SheetView } from '../sheet-view.ts';
import type { Table } from '../table.ts';

const BEGINS = /^(?:từ(?: ngày)?|ngày bắt đầu|bắt đầu)$/iu;
const ENDS = /^(?:đến(?: hết)?(?: ngày)?|ngày kết thúc|kết thúc)$/iu;

/** The days that a row of a log says its figures are of: "Từ ngày | Đến ngày", or "05/01 - 09/01/2026" in a cell of its period. */
export class RowRanges {
  readonly #view: SheetView;
  readonly #first: Column | undefined;
  readonly #last: Column | undefined;
  readonly #period: Column | undefined;

  constructor({ columns }: Table, view: SheetView) {
    this.#view = view;
    const headed = (pattern: RegExp) => columns.find(({ path }) => pattern.test(collapse(path.at(-1) ?? '')));
    this.#first = headed(BEGINS);
    this.#last = this.#first && headed(ENDS);
    this.#period = columns.find(({ role }) => role === 'period');
  }

  /** Null where the row says none, or says it backwards. */
  of(row: number): DateRange | null {
    if (this.#first && this.#last) {
      const [from, to] = [this.#dayAt(row, this.#first), this.#dayAt(row, this.#last)];
      return from !== '' && from <= to ? { from, to } : null;
    }
    const text = this.#period ? this.#view.text(row, this.#period.col) : '';
    return text === '' ? null : dateRangeIn(text);
  }

  /** The cell in which a row's range begins. */
  cell(row: number): Cell | undefined {
    const column = this.#last ? this.#first : this.#period;
    return column && this.#view.at(row, column.col);
  }

  #dayAt(row: number, { col }: Column): string {
    const cell = this.#view.at(row, col);
    if (!cell) return '';
    return cell.value.kind === 'date' ? cell.value.iso : dayIn(cell.text);
  }
}
