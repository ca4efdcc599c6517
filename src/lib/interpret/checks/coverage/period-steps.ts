import { parsePeriod, periodCode, type Period } from '#lib/domain/period.ts';

/** How many periods of its kind a year has; 0 where none follows another without a gap or overlap. */
function perYear({ kind }: Period): number {
  switch (kind) {
    case 'year':
      return 1;
    case 'half':
      return 2;
    case 'quarter':
      return 4;
    case 'month':
      return 12;
    case 'months':
    case 'range':
      return 0;
  }
}

/** A period's place among those of its kind, which follow each other; null where none do. */
export function stepOf(code: string): { readonly kind: Period['kind']; readonly step: number } | null {
  const period = parsePeriod(code);
  const count = period ? perYear(period) : 0;
  if (!period || count === 0) return null;
  return { kind: period.kind, step: period.year * count + Math.max(period.number, 1) - 1 };
}

/** The period of a kind at a place. */
export function periodAtStep(kind: Exclude<Period['kind'], 'months' | 'range'>, step: number): string {
  const count = { year: 1, half: 2, quarter: 4, month: 12 }[kind];
  return periodCode(kind, Math.floor(step / count), (step % count) + 1);
}

/** The period of the same kind right before; of a cumulative one that of the year before. */
export function periodBefore(code: string): string | null {
  const period = parsePeriod(code);
  if (!period || period.kind === 'range') return null;
  if (period.kind === 'months') return periodCode('months', period.year - 1, period.number);
  return periodAtStep(period.kind, stepOf(code)!.step - 1);
}
