import { AppError } from '#lib/domain/app-error.ts';
import type { Query, RawRow } from '#lib/store/query.ts';
import { Latest } from '../reading/latest.ts';
import type { Workspace } from '../workspace.svelte.ts';

/**
 * The answer to one question, kept up to date: asked again when the question or the workspace changes.
 * Meanwhile the old rows stay (`loading` says so). Before the workspace is open, the answer of the last time stands for it
 * where there is one. Made while a component starts, since it lives as long:
 *
 *     const ranking = new Result(workspace, () => rankingQuery(view.current));
 */
export class Result<Row> {
  #current = $state.raw<readonly Row[] | null>(null);
  #loading = $state(false);
  #error = $state.raw<AppError | null>(null);
  /** What the rows were decoded from, where they are those of the last time. */
  #recalled: readonly RawRow[] | null = null;
  readonly #latest = new Latest();

  /** `question` answers null where there is nothing to ask yet; then there is no result. */
  constructor(workspace: Workspace, question: () => Query<Row> | null) {
    $effect(() => {
      void workspace.revision;
      const query = question();
      const isKnown = query !== null && workspace.phase !== 'failed' && this.#recall(workspace, query);
      if (!query) this.#settle(null, null);
      else if (workspace.phase === 'ready') void this.#ask(workspace, query, isKnown);
      else this.#loading = workspace.phase === 'starting' && !isKnown;
      return () => this.#latest.begin();
    });
  }

  /** The newest rows; null until the first answer. */
  get current(): readonly Row[] | null {
    return this.#current;
  }

  /** Whether a newer answer is on its way. */
  get loading(): boolean {
    return this.#loading;
  }

  /** Why the newest question has no answer. */
  get error(): AppError | null {
    return this.#error;
  }

  #recall(workspace: Workspace, { sql, decode }: Query<Row>): boolean {
    const rows = workspace.recalled(sql);
    if (rows && rows !== this.#recalled)
      this.#settle(
        rows.map((row) => decode(row)),
        null,
      );
    this.#recalled = rows;
    return rows !== null;
  }

  async #ask(workspace: Workspace, query: Query<Row>, isKnown: boolean): Promise<void> {
    const isNewest = this.#latest.begin();
    this.#loading = !isKnown;
    try {
      const rows = await workspace.run(query);
      if (!isNewest()) return;
      const isSame = isKnown && JSON.stringify(rows) === JSON.stringify(this.#current);
      if (isKnown && !isSame) workspace.misremembered();
      this.#recalled = null;
      this.#settle(isSame ? this.#current : rows, null);
    } catch (error) {
      if (!isNewest()) return;
      if (!(error instanceof AppError)) throw error;
      this.#settle(this.#current, error);
    }
  }

  #settle(rows: readonly Row[] | null, error: AppError | null): void {
    this.#current = rows;
    this.#error = error;
    this.#loading = false;
  }
}
