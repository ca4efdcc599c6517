import { collapse } from '#lib/domain/text.ts';
import type { UnitRef } from '#lib/domain/unit.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import type { TableContext } from '../table-context.ts';
import { columnWith, type Table } from '../table.ts';

/** "XÃ AN LÃO", "2. Phường Tam Quan": the name of a commune and nothing else. */
const NAMES_COMMUNE =
  /^(?:(?:\d{1,2}|[ivx]+)[.)] |[-+*•] )?(?:ubnd )?(?:xã|phường|thị trấn|đặc khu) \p{L}[^,;:()]{1,30}$/iu;

/** The cell of a row that names a commune and says nothing else, besides its ordinal. */
export function headOfUnit(cells: readonly Cell[]): Cell | undefined {
  return cells.length > 2 ? undefined : cells.find(({ text }) => NAMES_COMMUNE.test(collapse(text)));
}

/** Whose the tasks of a table are: of the unit in their row, of the one whose name heads them, of who reports. */
export class TaskUnits {
  readonly #table: Table;
  readonly #context: TableContext;
  #section: UnitRef | null = null;

  constructor(table: Table, context: TableContext) {
    this.#table = table;
    this.#context = context;
  }

  /** A row of labels begins a section: of the unit that it names, or of none. */
  enter(cells: readonly Cell[]): void {
    const head = headOfUnit(cells);
    this.#section = head ? this.#unitIn(head) : null;
  }

  of(row: number): UnitRef {
    const { view, finder, date, reporting, reportingRef } = this.#context;
    const column = columnWith(this.#table, 'unit');
    const cell = column && view.at(row, column.col);
    const name = cell ? view.lineOf(cell) : '';
    if (!cell || name === '') return this.#section ?? reportingRef;
    if (NAMES_COMMUNE.test(name)) return this.#unitIn(cell);
    return finder.find({ text: name, code: '', date, within: reporting }).ref;
  }

  #unitIn(cell: Cell): UnitRef {
    const { view, finder, date, reporting, ledger } = this.#context;
    const text = view.lineOf(cell).replace(/^(?:(?:\d{1,2}|[ivx]+)[.)]|[-+*•]) /iu, '');
    const answer = finder.find({ text, code: '', date, within: reporting });
    const isTold = ledger.problems.some(({ place }) => place.row === cell.row && place.col === cell.col);
    if (!isTold)
      for (const { code, params, context } of answer.doubts) ledger.doubt(code, params, cell, context);
    return answer.ref;
  }
}
