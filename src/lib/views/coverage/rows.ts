import type { Arrangement } from '#lib/domain/arrangement.ts';
import { arrangementsAbout } from '#lib/domain/arrangement.ts';
import type { Deadlines } from '#lib/domain/deadlines.ts';
import type { Unit } from '#lib/domain/unit.ts';
import type { CoverageState } from '#lib/messages/coverage.ts';
import type { Arrival } from './arrivals.ts';
import { unitKey } from './expected.ts';
import type { Report } from './query.ts';

/** A file that reports of a unit and period. */
export interface Filed extends Arrival {
  readonly byItself: boolean;
}

/** Where one unit stands with the report of one period. */
export interface CoverageRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly parent: string;
  readonly state: CoverageState;
  /** Working days between the deadline and the first arrival; 0 where it was on time or is missing. */
  readonly late: number;
  /** The files, the first to arrive first. */
  readonly filed: readonly Filed[];
  /** A person said that it must report, or need not; null where the registry alone decides. */
  readonly said: { readonly expected: boolean; readonly reason: string } | null;
}

export interface CoverageAsked {
  readonly period: string;
  /** The day as of which is told who is late. */
  readonly day: string;
  readonly deadlines: Deadlines;
  readonly arrangements: readonly Arrangement[];
}

/** A unit and the name of what it belongs to. */
export type Listed = Pick<Unit, 'id' | 'code' | 'name'> & { readonly parent: string };

/**
 * Where each unit stands: on time by its first arrival, late, missing once the deadline has passed, pending before; not
 * expected where a person said so.
 */
export function coverageRows(
  units: readonly Listed[],
  reports: readonly Report[],
  arrivals: ReadonlyMap<number, Arrival>,
  { period, day, deadlines, arrangements }: CoverageAsked,
): CoverageRow[] {
  const due = deadlines.dueOf(period) ?? day;
  const said = new Map(
    arrangementsAbout(arrangements, 'expected')
      .filter((each) => each.period === period)
      .map(({ unit, expected, reason }) => [unitKey(unit), { expected, reason }]),
  );
  const filed = filedBy(reports, arrivals, period, day);
  return units.map(({ id, code, name, parent }): CoverageRow => {
    const files = filed.get(unitKey(id)) ?? [];
    const word = said.get(unitKey(id)) ?? null;
    const [first] = files;
    const late = first && first.day > due ? deadlines.calendar.between(due, first.day) : 0;
    const state = word?.expected === false ? 'excused' : stateOf(first, due, day);
    return { id, code, name, parent, state, late: state === 'late' ? late : 0, filed: files, said: word };
  });
}

function stateOf(first: Filed | undefined, due: string, day: string): CoverageState {
  if (first) return first.day <= due ? 'on_time' : 'late';
  return day > due ? 'missing' : 'pending';
}

function filedBy(
  reports: readonly Report[],
  arrivals: ReadonlyMap<number, Arrival>,
  period: string,
  day: string,
): ReadonlyMap<string, readonly Filed[]> {
  const filed = new Map<string, Filed[]>();
  for (const report of reports) {
    const arrival = report.period === period ? arrivals.get(report.submission) : undefined;
    if (!arrival || arrival.day > day) continue;
    const key = unitKey(report.unit);
    filed.set(key, [...(filed.get(key) ?? []), { ...arrival, byItself: report.byItself }]);
  }
  for (const files of filed.values())
    files.sort((a, b) => (a.day === b.day ? a.submission - b.submission : a.day < b.day ? -1 : 1));
  return filed;
}

/** How many units stand where; those that need not report are in none of the other numbers. */
export interface CoverageCounts {
  readonly expected: number;
  readonly on_time: number;
  readonly late: number;
  readonly missing: number;
  readonly pending: number;
  readonly excused: number;
  /** Sent more than once; each is on time or late as well. */
  readonly resent: number;
}

export function coverageCounts(rows: readonly CoverageRow[]): CoverageCounts {
  const count = (state: CoverageState) => rows.filter((row) => row.state === state).length;
  const excused = count('excused');
  return {
    expected: rows.length - excused,
    on_time: count('on_time'),
    late: count('late'),
    missing: count('missing'),
    pending: count('pending'),
    excused,
    resent: rows.filter(isResent).length,
  };
}

/** Whether a unit sent the report of a period more than once. */
export function isResent({ state, filed }: CoverageRow): boolean {
  return state !== 'excused' && filed.length > 1;
}
