import { AppError } from '#lib/domain/app-error.ts';
import type { Query } from '#lib/store/query.ts';
import { Latest } from '../reading/latest.ts';
import type { Workspace } from '../workspace.svelte.ts';

/**
 * The answer to one question, kept up to date: asked again when the question or the workspace changes.
 * Meanwhile the old rows stay (`loading` says so). Made while a component starts, since it lives as long:
 *
 *     const ranking = new Result(workspace, () => rankingQuery(view.current));
 */
export class Result<Row> {
  #current = $state.raw<readonly Row[] | null>(null);
  #loading = $state(false);
  #error = $state.raw<AppError | null>(null);
  readonly #latest = new Latest();

  /** `question` answers null where there is nothing to ask yet; then there is no result. */
  constructor(workspace: Workspace, question: () => Query<Row> | null) {
    $effect(() => {
      void workspace.revision;
      const query = question();
      if (workspace.phase !== 'ready') this.#loading = workspace.phase === 'starting';
      else if (query) void this.#ask(workspace, query);
      else this.#settle(null, null);
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

  async #ask(workspace: Workspace, query: Query<Row>): Promise<void> {
    const isNewest = this.#latest.begin();
    this.#loading = true;
    try {
      const rows = await workspace.run(query);
      if (isNewest()) this.#settle(rows, null);
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
