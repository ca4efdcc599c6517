import type { Answer } from '#lib/domain/answer.ts';
import type { Dictionary } from '#lib/domain/dictionary.ts';
import type { Registry } from '#lib/domain/registry.ts';

/** What a file is read with, besides itself. */
export interface ReadingContext {
  readonly registry: Registry;
  /** Name or code of the workspace's province, in which names of units are looked up; null where none is set. */
  readonly province: string | null;
  /** The year of files that name none themselves. */
  readonly year: number | null;
  /** Words that the workspace adds to those the program knows. */
  readonly dictionary?: Dictionary;
  /** What a person answered about this file, the oldest first: those that reach it (answered/read-answered.ts finds them). */
  readonly answers?: readonly Answer[];
}
