import { parsePeriod, periodCode, type PeriodKind } from '#lib/domain/period.ts';
import { forms } from '#lib/messages/forms.ts';
import { periodName } from '#lib/messages/terms.ts';
import type { Choice } from '#lib/ui/choice.ts';

/** The kinds of period for which reports are asked. */
export type FormPeriodKind = Exclude<PeriodKind, 'range'>;

export interface PeriodChoice {
  readonly kind: FormPeriodKind;
  readonly year: number;
  readonly number: number;
}

const NUMBERS: Record<FormPeriodKind, readonly number[]> = {
  month: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  quarter: [1, 2, 3, 4],
  half: [1, 2],
  months: [9],
  year: [0],
};

export const KIND_CHOICES: readonly Choice<FormPeriodKind>[] = (
  ['quarter', 'month', 'half', 'months', 'year'] as const
).map((kind) => ({ value: kind, label: forms.kinds[kind] }));

/** The quarter that a day lies in. */
export function quarterOf(day: Date): PeriodChoice {
  return { kind: 'quarter', year: day.getFullYear(), number: Math.floor(day.getMonth() / 3) + 1 };
}

/** The same year in periods of another kind: the last that has begun when the present one begins. */
export function ofKind(choice: PeriodChoice, kind: FormPeriodKind): PeriodChoice {
  const begins = parsePeriod(codeOf(choice))?.from ?? '';
  const numbers = NUMBERS[kind];
  const begun = numbers.filter((number) => {
    const period = parsePeriod(periodCode(kind, choice.year, number));
    return period !== null && period.from <= begins;
  });
  return { kind, year: choice.year, number: begun.at(-1) ?? numbers[0]! };
}

/** The periods of a kind in a year, by number; a single one is none to choose. */
export function numberChoices({ kind, year }: PeriodChoice): readonly Choice[] {
  const numbers = NUMBERS[kind];
  if (numbers.length === 1) return [];
  return numbers.map((number) => ({
    value: String(number),
    label: periodName(periodCode(kind, year, number)),
  }));
}

export function codeOf({ kind, year, number }: PeriodChoice): string {
  return periodCode(kind, year, number);
}
