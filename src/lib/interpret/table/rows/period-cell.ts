import { inYear, parsePeriod, periodCode, previousYear } from '#lib/domain/period.ts';
import { codeOfLabel, type PeriodLabel } from '../../period/label.ts';
import { NO_PERIOD, type SettledPeriod } from '../../period/settle.ts';
import type { Comparison } from '../columns/column.ts';

/**
 * The period of one figure: the nearest label of column, row and section, in the year of the table where it names
 * none; for a comparison column the period that it compares with.
 */
export function periodOfFigure(
  labels: readonly (PeriodLabel | null)[],
  base: SettledPeriod,
  year: number | null,
  comparison: Comparison,
): SettledPeriod {
  const [said] = labels;
  if (comparison !== 'none' && said?.year != null && said.kind !== 'year')
    return codeOnly(codeOfLabel(said, said.year));
  if (comparison === 'year_before') return codeOnly(yearBefore(base.code, said?.year ?? null));
  if (comparison === 'period_before') return codeOnly(periodBefore(base.code));
  if (comparison === 'cumulative') return codeOnly(cumulative(base.code));
  const label = labels.find((each) => each !== null);
  if (!label || isOfHalf(label, base)) return base;
  const own = label.year ?? year;
  if (own === null) return NO_PERIOD;
  const code = codeOfLabel(label, own);
  return code === base.code ? base : codeOnly(code);
}

/** "6 tháng" in a report on the last six months: these. */
function isOfHalf({ isAnyHalf, year }: PeriodLabel, { code }: SettledPeriod): boolean {
  const own = isAnyHalf ? parsePeriod(code) : null;
  return own?.kind === 'half' && (year ?? own.year) === own.year;
}

/** "Năm 2022" beside 2024 is two years before it; "cùng kỳ" alone the year before. */
function yearBefore(base: string, year: number | null): string | null {
  const own = parsePeriod(base)?.year ?? null;
  return year !== null && own !== null && year < own ? inYear(base, year) : previousYear(base);
}

/** The periods of a table's rows, each worked out once for all rows that name it. */
export class RowPeriods {
  readonly #base: SettledPeriod;
  readonly #year: number | null;
  readonly #known = new Map<PeriodLabel, SettledPeriod>();

  constructor({ period, year }: { readonly period: SettledPeriod; readonly year: number | null }) {
    this.#base = period;
    this.#year = year;
  }

  /** What a row's label says; null where the row has none and its period is the table's. */
  settle(label: PeriodLabel | null): SettledPeriod {
    if (label === null) return this.#base;
    const known = this.#known.get(label);
    if (known) return known;
    const settled = periodOfFigure([label], this.#base, this.#year, 'none');
    this.#known.set(label, settled);
    return settled;
  }
}

/** The period of the same length right before: of "2024-Q1" it is "2023-Q4"; null where there is none such. */
export function periodBefore(code: string): string | null {
  const period = parsePeriod(code);
  if (!period || period.kind === 'range' || period.kind === 'months') return null;
  const { kind, number, year } = period;
  const inYear = { year: 0, half: 2, quarter: 4, month: 12 }[kind];
  return number > 1 ? periodCode(kind, year, number - 1) : periodCode(kind, year - 1, inYear);
}

/** From January to the end of a period: of "2024-Q3" it is "2024-9M". */
export function cumulative(code: string): string {
  const period = parsePeriod(code);
  if (!period || period.kind === 'range') return code;
  const months = Number(period.to.slice(5, 7));
  if (period.kind === 'month' && months === 1) return code;
  return codeOfLabel({ kind: 'months', number: months, year: null }, period.year);
}

function codeOnly(code: string | null): SettledPeriod {
  return { code: code ?? '', from: '', to: '' };
}

/** Whether the first period holds all of the second and more. */
export function holds(outer: string, inner: string): boolean {
  const [a, b] = [parsePeriod(outer), parsePeriod(inner)];
  return a !== null && b !== null && outer !== inner && a.from <= b.from && b.to <= a.to;
}
