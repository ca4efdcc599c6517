import { remembered } from '#lib/domain/remembered.ts';
import type { PeriodLabel } from './label.ts';

const YEAR_FIRST = /^(20\d\d)(?:([\s_/.-]*)(q|m|t|h|s)?[\s_.-]*)(\d{1,2})$/i;
const HALF_FIRST = /^(?:h|s)([12])[\s_/.-]+(20\d\d)$/i;

/** As programs write periods: "2025Q3", "2025-07", "202507", "2025M07", "2025-H1", "H1 2025"; null for anything else. */
export const systemPeriod = remembered((text): PeriodLabel | null => {
  const half = HALF_FIRST.exec(text);
  if (half) return { kind: 'half', number: Number(half[1]), year: Number(half[2]) };
  const [, year, apart, letter = '', digits = ''] = YEAR_FIRST.exec(text) ?? [];
  if (year === undefined) return null;
  const [number, of] = [Number(digits), letter.toLowerCase()];
  const label = (kind: PeriodLabel['kind'], most: number): PeriodLabel | null =>
    number >= 1 && number <= most ? { kind, number, year: Number(year) } : null;
  if (of === 'q') return label('quarter', 4);
  if (of === 'h' || of === 's') return label('half', 2);
  // "2025-7" may be anything; "2025-07" and "202507" are months.
  return of !== '' || (digits.length === 2 && !/\s/.test(apart ?? '')) ? label('month', 12) : null;
});
