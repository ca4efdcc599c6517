import type { CoverageState } from '#lib/messages/coverage.ts';
import type { Listed } from './rows.ts';
import { unitKey } from './expected.ts';
import type { CoverageRow } from './rows.ts';

/** A unit over several periods of one kind; null where it was not there. */
export interface MatrixRow {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly (Pick<CoverageRow, 'state' | 'late'> | null)[];
}

/** Units by periods: each unit of the last period with what became of it in the periods before. */
export function coverageMatrix(
  units: readonly Listed[],
  periods: readonly (readonly CoverageRow[])[],
): MatrixRow[] {
  const byUnit = periods.map((rows) => new Map(rows.map((row) => [unitKey(row.id), row])));
  return units.map(({ id, name }) => ({
    id,
    name,
    cells: byUnit.map((rows) => rows.get(unitKey(id)) ?? null),
  }));
}

const ARRIVED: ReadonlySet<CoverageState> = new Set(['on_time', 'late', 'excused']);

/** How many units have reported every period in which they were there. */
export function alwaysReported(rows: readonly MatrixRow[]): number {
  return rows.filter(({ cells }) => cells.every((cell) => cell === null || ARRIVED.has(cell.state))).length;
}
