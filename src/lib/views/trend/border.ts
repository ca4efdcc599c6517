/** The day on which the units were rearranged and the huyện ended (domain.md 5.1). */
export const BORDER = '2025-07-01';

/** The same kind of period a year earlier: "2024-Q1" for "2025-Q1". */
export function yearBefore(period: string): string {
  return shiftYear(period, -1);
}

/** What is left of a period's code without its year: periods with the same kind are compared. */
export function kindOf(period: string): string {
  return /^\d{4}-\d\d-\d\d\//.test(period) ? period.replaceAll(/\d{4}(?=-\d\d-\d\d)/g, '') : period.slice(4);
}

export function yearOf(period: string): number {
  return Number(period.slice(0, 4));
}

/** Whether the units of a period are those from 01/07/2025 on: the ones in force at its end (domain.md 5.5). */
export function isAfterBorder(periodEnd: string): boolean {
  return periodEnd >= BORDER;
}

function shiftYear(period: string, years: number): string {
  return period.replaceAll(/\d{4}(?=$|-)/g, (year, at: number) =>
    at === 0 || period[at - 1] === '/' ? String(Number(year) + years) : year,
  );
}
