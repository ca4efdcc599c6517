import type { StoreName } from '../schema.ts';
import type { Records } from '../storage/storage.ts';

/** One step from a version of the stored data to the next. */
export interface Migration {
  readonly version: number;
  /** Stores that are new in this version. */
  readonly stores: readonly { readonly name: StoreName; readonly numbered: boolean }[];
  /** Brings the records of the version before into the shapes of this one. */
  readonly convert?: (records: Records) => Promise<void>;
}
