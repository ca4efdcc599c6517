import { AppError } from '#lib/domain/app-error.ts';
import type { DataTable } from '#lib/domain/data-view.ts';
import { Latest } from '#lib/state/reading/latest.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import type { RawRow } from '#lib/store/query.ts';
import type { Sql } from '#lib/store/sql.ts';
import { rowsQuery } from './rows-query.ts';

/** What is shown: the numbers of its rows in their order come first, the rows as they are looked at. */
export interface Shown {
  readonly table: DataTable;
  readonly ids: Sql;
}

/** Rows are fetched so many at once, and so many such pages are kept. */
const PAGE = 200;
const KEPT = 40;

/**
 * The rows of a table of any length, of which only the numbers and the pages around what is seen are held. Made while a
 * component starts, since it lives as long.
 */
export class RowPages {
  #ids = $state.raw<Int32Array | null>(null);
  #table = $state.raw<DataTable>('facts');
  /** Grows whenever a page has come. */
  #arrived = $state(0);
  #error = $state.raw<AppError | null>(null);
  #pages = new Map<number, readonly RawRow[]>();
  readonly #asked = new Set<number>();
  readonly #latest = new Latest();
  readonly #workspace: Workspace;
  #isNewest = () => true;

  constructor(workspace: Workspace, shown: () => Shown | null) {
    this.#workspace = workspace;
    $effect(() => {
      void workspace.revision;
      const next = shown();
      if (workspace.phase === 'ready' && next) void this.#ask(next);
    });
  }

  /** How many rows there are; null until that is known. */
  get count(): number | null {
    return this.#ids?.length ?? null;
  }

  /** Of which table they are. */
  get table(): DataTable {
    return this.#table;
  }

  get error(): AppError | null {
    return this.#error;
  }

  /** A row by its place; undefined while it is on its way. */
  at(index: number): RawRow | undefined {
    void this.#arrived;
    return this.#pages.get(Math.floor(index / PAGE))?.[index % PAGE];
  }

  /** Fetches what is lacking of these rows, the last not included. */
  need(from: number, to: number): void {
    for (let page = Math.floor(from / PAGE); page * PAGE < Math.min(to, this.count ?? 0); page++) {
      if (!this.#pages.has(page) && !this.#asked.has(page)) void this.#fetch(page);
    }
  }

  /** All rows in their order, in portions. Throws an AppError of the engine. */
  async *all(portion = 5_000): AsyncGenerator<readonly RawRow[]> {
    const [ids, table] = [this.#ids ?? new Int32Array(), this.#table];
    for (let from = 0; from < ids.length; from += portion) {
      yield await this.#rows(table, ids.subarray(from, from + portion));
    }
  }

  async #ask({ table, ids }: Shown): Promise<void> {
    const isNewest = this.#latest.begin();
    try {
      const found = await this.#workspace.numbers(ids);
      if (!isNewest()) return;
      this.#isNewest = isNewest;
      this.#pages = new Map();
      this.#asked.clear();
      this.#ids = found;
      this.#table = table;
      this.#error = null;
      this.#arrived += 1;
    } catch (error) {
      if (isNewest()) this.#fail(error);
    }
  }

  async #fetch(page: number): Promise<void> {
    const isNewest = this.#isNewest;
    const ids = this.#ids?.subarray(page * PAGE, (page + 1) * PAGE);
    if (!ids) return;
    this.#asked.add(page);
    try {
      const rows = await this.#rows(this.#table, ids);
      if (!isNewest()) return;
      this.#pages.set(page, rows);
      const [oldest] = this.#pages.keys();
      if (this.#pages.size > KEPT && oldest !== undefined) this.#pages.delete(oldest);
      this.#arrived += 1;
    } catch (error) {
      if (isNewest()) this.#fail(error);
    }
    this.#asked.delete(page);
  }

  async #rows(table: DataTable, ids: Int32Array): Promise<readonly RawRow[]> {
    const rows = await this.#workspace.run(rowsQuery(table, [...ids]));
    const byId = new Map(rows.map((row) => [Number(row['id']), row]));
    return Array.from(ids, (id) => byId.get(id)).filter((row) => row !== undefined);
  }

  #fail(error: unknown): void {
    if (!(error instanceof AppError)) throw error;
    this.#error = error;
  }
}
