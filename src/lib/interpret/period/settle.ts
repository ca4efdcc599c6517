import { parsePeriod } from '#lib/domain/period.ts';
import { rangeInYear, type DateRange } from './dates.ts';
import { codeOfLabel, type PeriodLabel } from './label.ts';

/** A period of figures: its code, and the dates where the file gives them. Empty code: not known. */
export interface SettledPeriod {
  readonly code: string;
  readonly from: string;
  readonly to: string;
}

export const NO_PERIOD: SettledPeriod = { code: '', from: '', to: '' };

/**
 * One period from a label and a range. The label stays where the range is its calendar or official window
 * (domain.md 2.4: data close on the 14th); else the range says more.
 */
export function settlePeriod(
  label: PeriodLabel | null,
  days: DateRange | null,
  year: number | null,
): SettledPeriod {
  const range = days && rangeInYear(days, label?.year ?? year);
  const ownYear = label?.year ?? (range ? Number(range.to.slice(0, 4)) : year);
  const code = label && ownYear !== null ? codeOfLabel(label, ownYear) : '';
  if (!range) return { code, from: '', to: '' };
  const period = parsePeriod(code);
  const isWindow =
    period !== null &&
    ((period.from === range.from && period.to === range.to) ||
      (period.officialFrom === range.from && period.officialTo === range.to));
  return { code: isWindow ? code : `${range.from}/${range.to}`, from: range.from, to: range.to };
}
