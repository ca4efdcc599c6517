import { withStatus, type Fact, type FactStatus, type Scope } from '#lib/domain/fact.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import type { Column } from '../columns/column.ts';
import type { RowReading } from './row-reading.ts';

/** A figure with where it stood in its table, for as long as totals and duplicates are looked for. */
export interface Draft {
  readonly fact: Fact;
  readonly cell: Cell;
  readonly row: RowReading;
  readonly column: Column;
}

/** The same figure with another status. */
export function draftAs(draft: Draft, status: FactStatus, scope: Scope = draft.fact.scope): Draft {
  return withFact(draft, withStatus(draft.fact, status, scope));
}

/** Another figure in the same place. */
export function withFact({ cell, row, column }: Draft, fact: Fact): Draft {
  return { fact, cell, row, column };
}
