import type { Problem } from '#lib/domain/problem.ts';
import type { Workbook } from './workbook.ts';

/** One file as dropped or found in a folder or zip. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * What became of the bytes of one file: a workbook, or none and the problem that says why.
 * `problems` may also name things noticed on the way.
 */
export interface ReadResult {
  readonly workbook: Workbook | null;
  readonly problems: readonly Problem[];
}
