import type { ProblemContext } from '#lib/domain/problem.ts';
import { columnPath, signatureOf } from './table/signature.ts';
import type { Table } from './table/table.ts';

/**
 * In which table, and below which headings, doubts stand: that is what an answer to them is about. Asked of the table
 * with the first doubt; most tables have none.
 */
export class Situation {
  readonly #table: Pick<Table, 'columns'>;
  #signature: string | null = null;
  readonly #known = new Map<number, Map<ProblemContext | undefined, ProblemContext>>();

  constructor(table: Pick<Table, 'columns'>) {
    this.#table = table;
  }

  /** The context of a doubt in a column, with what is known of it besides; equal ones are the same. */
  at(col: number, more: ProblemContext | undefined): ProblemContext {
    let inColumn = this.#known.get(col);
    if (!inColumn) this.#known.set(col, (inColumn = new Map()));
    let context = inColumn.get(more);
    if (!context) inColumn.set(more, (context = this.#contextAt(col, more)));
    return context;
  }

  #contextAt(col: number, more: ProblemContext | undefined): ProblemContext {
    const column = this.#table.columns.findLast((each) => each.col === col);
    const signature = (this.#signature ??= signatureOf(this.#table));
    return { signature, ...(column && { path: columnPath(column) }), ...more };
  }
}
