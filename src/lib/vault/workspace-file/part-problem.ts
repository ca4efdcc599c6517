import type { PartKind } from './part-names.ts';

/**
 * Something wrong with one part of a workspace file; the rest is not touched by it. `missing`: not there though
 * the file says so. `damaged`: not the bytes that were written. `invalid`: the bytes are right, but not what the format
 * asks for. `unexpected`: nothing that belongs into such a file; it is left alone.
 */
export interface PartProblem {
  readonly kind: 'missing' | 'damaged' | 'invalid' | 'unexpected';
  readonly part: PartKind;
  /** The part's name in the archive. */
  readonly name: string;
  /** The submission that it belongs to, else empty. */
  readonly file: string;
}
