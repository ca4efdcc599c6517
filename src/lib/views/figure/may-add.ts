import { isAdditive, type Measure } from '#lib/domain/measure.ts';
import { parsePeriod } from '#lib/domain/period.ts';
import type { AddedKinds } from './added-kinds.ts';

/** Why figures may not be added to one number (domain.md 8.9). */
export type NotAdded = 'measures' | 'percent' | 'levels' | 'scopes' | 'periods' | 'stock';

/** Numbers of these classes stand for a state rather than for what was done: over several periods they do not add up. */
const STOCKS: readonly string[] = ['view', 'unit_count'] satisfies readonly Measure[];

/** The reasons for which figures of these kinds may not be added; none where they may. */
export function whyNotAdded({ measures, levels, scopes, periods }: AddedKinds): NotAdded[] {
  return [
    ...(measures.length > 1 ? ['measures' as const] : []),
    ...(measures.some((measure) => !isAdditive(measure as Measure)) ? ['percent' as const] : []),
    ...(levels.length > 1 ? ['levels' as const] : []),
    ...(scopes.length > 1 ? ['scopes' as const] : []),
    ...(overlap(periods) ? ['periods' as const] : []),
    ...(periods.length > 1 && measures.some((measure) => STOCKS.includes(measure)) ? ['stock' as const] : []),
  ];
}

/** Whether any two periods share a day; one whose days are unknown may share them with any. */
function overlap(codes: readonly string[]): boolean {
  if (codes.length < 2) return false;
  const spans = codes.map(parsePeriod);
  if (spans.includes(null)) return true;
  const sorted = spans.flatMap((span) => span ?? []).sort((a, b) => (a.from < b.from ? -1 : 1));
  return sorted.some((span, at) => at > 0 && span.from <= sorted[at - 1]!.to);
}
