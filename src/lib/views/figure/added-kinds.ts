import type { RawRow } from '#lib/store/query.ts';
import { textOf } from './decode.ts';

/** Of the added figures of a group the values of all that must be the same for them to be added. */
export interface AddedKinds {
  readonly measures: readonly string[];
  readonly levels: readonly string[];
  readonly scopes: readonly string[];
  readonly periods: readonly string[];
}

/** Reads them from columns of values joined by "|". */
export function decodeKinds(row: RawRow): AddedKinds {
  const texts = (column: string) => textOf(row, column).split('|').filter(Boolean);
  return {
    measures: texts('measures'),
    levels: texts('levels'),
    scopes: texts('scopes'),
    periods: texts('periods'),
  };
}
