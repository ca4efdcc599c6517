import type { Registry } from '#lib/domain/registry.ts';
import type { CoverageState } from '#lib/messages/coverage.ts';
import { namesApart } from '../figure/axis-names.ts';
import type { CoverageRow, Listed } from './rows.ts';
import { RowsThen } from './through-time.ts';

/** A unit over several periods of one kind; null where it was not there. */
export interface MatrixRow {
  readonly id: string;
  /** With what holds the unit, where another has the same name. */
  readonly name: string;
  readonly cells: readonly (Pick<CoverageRow, 'state' | 'late'> | null)[];
}

/** Units by periods: each unit of the last period with what became of it in the periods before. */
export function coverageMatrix(
  registry: Registry,
  units: readonly Listed[],
  periods: readonly (readonly CoverageRow[])[],
): MatrixRow[] {
  const names = namesApart(units);
  const then = periods.map((rows) => new RowsThen(registry, rows));
  return units.map(({ id }, at) => ({
    id,
    name: names[at]!,
    cells: then.map((rows) => rows.of(id)),
  }));
}

const ARRIVED: ReadonlySet<CoverageState> = new Set(['on_time', 'late', 'excused']);

/** Whether some unit was not there in some of the periods. */
export function someAbsent(rows: readonly MatrixRow[]): boolean {
  return rows.some(({ cells }) => cells.includes(null));
}

/** How many units have reported every period in which they were there. */
export function alwaysReported(rows: readonly MatrixRow[]): number {
  return rows.filter(({ cells }) => cells.every((cell) => cell === null || ARRIVED.has(cell.state))).length;
}

/** Whether a report had to be there by the day that is asked for. */
export function isDue(cell: MatrixRow['cells'][number]): boolean {
  return cell !== null && cell.state !== 'excused' && cell.state !== 'pending';
}

/** How many reports of a unit are missing although they were due. */
export function reportsMissed({ cells }: MatrixRow): number {
  return cells.filter((cell) => cell?.state === 'missing').length;
}
