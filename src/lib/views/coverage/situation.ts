import type { Arrangement } from '#lib/domain/arrangement.ts';
import { Deadlines } from '#lib/domain/deadlines.ts';
import { comparePeriods, parsePeriod, type PeriodKind } from '#lib/domain/period.ts';
import { arrangementsAbout } from '#lib/domain/arrangement.ts';
import type { Registry } from '#lib/domain/registry.ts';
import type { RegistryLevel } from '#lib/domain/unit.ts';
import type { View } from '#lib/domain/view.ts';
import { arrivalsOf, type Arrival, type Arriving } from './arrivals.ts';
import { expectedUnits, unitKey } from './expected.ts';
import { expectedPeriods, periodsLike } from './periods.ts';
import type { Report } from './query.ts';
import { coverageRows, type CoverageRow, type Listed } from './rows.ts';

/** All that tells who has reported. */
export interface CoverageSources {
  readonly registry: Registry;
  /** Those that wait included. */
  readonly submissions: readonly Arriving[];
  readonly reports: readonly Report[];
  readonly arrangements: readonly Arrangement[];
  readonly province: string | null;
  /** ISO. */
  readonly today: string;
}

/** Who has reported a period, and what is needed to tell. */
export interface Coverage {
  readonly period: string;
  readonly kind: PeriodKind;
  readonly level: 'xa' | 'huyen';
  readonly day: string;
  readonly due: string;
  readonly deadlines: Deadlines;
  readonly periods: readonly string[];
  readonly levels: readonly ('xa' | 'huyen')[];
  readonly units: readonly Listed[];
  readonly rows: readonly CoverageRow[];
  readonly arrivals: ReadonlyMap<number, Arrival>;
  /** Earlier periods of the kind, the oldest first, this one last. */
  readonly series: readonly { readonly period: string; readonly rows: readonly CoverageRow[] }[];
}

/** So many periods of a kind stand beside each other. */
const MOST_PERIODS = 8;

const LEVELS = ['xa', 'huyen'] as const satisfies readonly RegistryLevel[];

/** Who has reported, as the view asks; null where nobody has, of any level that is listed. */
export function coverageOf(
  sources: CoverageSources,
  view: Pick<View, 'period' | 'level' | 'parent' | 'day'>,
): Coverage | null {
  const { reports, arrangements, submissions, today } = sources;
  const levels = LEVELS.filter((level) => reports.some((report) => report.level === level));
  if (levels.length === 0) return null;
  const day = view.day ?? today;
  const reported = reports
    .filter((report) => levels.some((each) => each === report.level))
    .map((report) => report.period)
    .sort(comparePeriods);
  const periods = expectedPeriods(reported, day);
  const ended = reported.filter((code) => (parsePeriod(code)?.to ?? day) <= day);
  const latest = ended.at(-1) ?? reported.at(-1)!;
  const period = view.period !== null && periods.includes(view.period) ? view.period : latest;
  const level = levelOf(view.level, levels, reports, period);
  const deadlines = new Deadlines(arrangements);
  const arrivals = arrivalsOf(submissions, arrangements);
  const unitsOf = (code: string) => listedUnits(sources, level, code, view.parent);
  const rowsOf = (code: string, units: readonly Listed[]) =>
    coverageRows(units, reports, arrivals, { period: code, day, deadlines, arrangements });
  const units = unitsOf(period);
  const rows = rowsOf(period, units);
  const series = periodsLike(period, periods, MOST_PERIODS).map((code) => ({
    period: code,
    rows: code === period ? rows : rowsOf(code, unitsOf(code)),
  }));
  const kind = parsePeriod(period)?.kind ?? 'range';
  const due = deadlines.dueOf(period) ?? day;
  return { period, kind, level, day, due, deadlines, periods, levels, units, rows, arrivals, series };
}

function levelOf(
  chosen: View['level'],
  levels: readonly ('xa' | 'huyen')[],
  reports: readonly Report[],
  period: string,
): 'xa' | 'huyen' {
  if (chosen !== null && levels.includes(chosen)) return chosen;
  const count = (level: string) =>
    new Set(reports.filter((each) => each.level === level && each.period === period).map(({ unit }) => unit))
      .size;
  return levels.reduce((best, next) => (count(next) > count(best) ? next : best));
}

/** The units that must report, those included that a person added, with the names of what they belong to. */
function listedUnits(
  { registry, reports, arrangements, province }: CoverageSources,
  level: 'xa' | 'huyen',
  period: string,
  parent: string | null,
): Listed[] {
  const reported = new Set(
    reports.filter((each) => each.level === level && each.period === period).map(({ unit }) => unit),
  );
  const units = expectedUnits(registry, { level, period, parent, province }, reported);
  const keys = new Set(units.map(({ id }) => unitKey(id)));
  const added = arrangementsAbout(arrangements, 'expected')
    .filter((each) => each.expected && each.period === period && !keys.has(unitKey(each.unit)))
    .flatMap(({ unit }) => registry.unit(unit) ?? []);
  return [...units, ...added].map(({ id, code, name, parent: above }) => ({
    id,
    code,
    name,
    parent: (above === null ? undefined : registry.unit(above)?.name) ?? '',
  }));
}
