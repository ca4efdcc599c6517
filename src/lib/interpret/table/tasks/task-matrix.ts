import type { Task } from '#lib/domain/task.ts';
import type { UnitRef } from '#lib/domain/unit.ts';
import { crossesSay } from '../../task/crosses.ts';
import { settleStatus } from '../../task/settle-status.ts';
import { isMark, statusOf } from '../../task/status.ts';
import { mostly, textsOf } from '../body-texts.ts';
import { unitCellOf, type Column } from '../columns/column.ts';
import { legendAbove } from '../legend-above.ts';
import type { TableContext } from '../table-context.ts';
import type { Table } from '../table.ts';

/**
 * "Nhiệm vụ | Xã A | Xã B": where marks stand below units, a row is the task of each of them, with the status that its
 * mark says. Signs may be explained above the table: "(x: đã hoàn thành; 0: chưa hoàn thành)".
 */
export class TaskMatrix {
  readonly #context: TableContext;
  readonly #columns: readonly Column[];
  readonly #legend: ReadonlyMap<string, string>;
  readonly #units = new Map<Column, UnitRef>();

  constructor(table: Table, context: TableContext) {
    const { view } = context;
    const body = { view, first: table.first, last: table.last };
    const heads = table.columns.filter(({ role }) => role === 'unit_value');
    this.#context = context;
    this.#legend = heads.length > 0 ? legendAbove(view, table.header) : new Map();
    this.#columns = heads.filter((column) =>
      mostly(textsOf(column, body), (text) => isMark(text) || statusOf(text, view.words) !== null),
    );
  }

  /** The task of a row for each unit that the columns name; the task itself where they name none. */
  eachOf(task: Task): Task[] {
    if (this.#columns.length === 0) return [task];
    const { view, ledger } = this.#context;
    const row = task.place.row;
    return this.#columns.map((column) => {
      const cell = view.at(row, column.col);
      const text = cell ? view.lineOf(cell) : '';
      const said = { ...NOTHING_SAID, text: this.#legend.get(text.toLowerCase()) ?? text };
      const { status, percent, problem } = settleStatus(said, view.words, this.#crosses(column));
      if (problem) ledger.doubt(problem, {}, cell);
      return { ...task, unit: this.#unitOf(column), status, percent };
    });
  }

  #crosses({ col }: Column) {
    const { view } = this.#context;
    return crossesSay(view.rows.map((row) => view.text(row, col)));
  }

  #unitOf(column: Column): UnitRef {
    const known = this.#units.get(column);
    if (known) return known;
    const { finder, date, reporting, ledger } = this.#context;
    const cell = unitCellOf(column);
    const answer = finder.find({ text: cell?.text ?? '', code: '', date, within: reporting });
    for (const { code, params, context } of answer.doubts) ledger.doubt(code, params, cell, context);
    this.#units.set(column, answer.ref);
    return answer.ref;
  }
}

const NOTHING_SAID = { done: '', notDone: '', inProgress: '', partial: '', text: '', percent: '' };
