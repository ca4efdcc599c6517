import type { Scope } from '#lib/domain/fact.ts';
import type { Sql } from '#lib/store/sql.ts';

/** Figures behind one number: those of the condition on `facts`, of which the added ones of this scope make the number. */
export interface SourcePart {
  /** What the number is of, where a mark shows several ("Quý I/2025"). */
  readonly label: string;
  readonly facts: Sql;
  /** Null where figures of any scope are meant. */
  readonly scope: Scope | null;
  /** Whether they are known to make one number, as those of a mark do; else it is looked at what they are. */
  readonly adds: boolean;
}

/**
 * What stands behind a mark (a bar, a point, a cell or total of a table): a selection of figures, or of tasks, and the
 * words for it. Plain data, so that it can be a step of the browser's history.
 */
export type Source =
  | { readonly of: 'facts'; readonly title: string; readonly parts: readonly SourcePart[] }
  | { readonly of: 'tasks'; readonly title: string; readonly tasks: Sql };
