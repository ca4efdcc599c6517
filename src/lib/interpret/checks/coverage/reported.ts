import type { Fact } from '#lib/domain/fact.ts';
import { collected, type Steps } from '#lib/domain/steps.ts';

/** By period, then by unit of the registry: the first figure that reports of it. A comparison with a period reports nothing. */
export type Reported = ReadonlyMap<string, ReadonlyMap<string, Fact>>;

/** Which xã have reported what periods, be it that they have no figures ("đang cập nhật"). */
export function* reportedXa(figures: readonly Fact[]): Steps<Reported> {
  const reported = new Map<string, Map<string, Fact>>();
  const reporting = yield* collected(figures, (fact) => (reports(fact) ? [fact] : []));
  for (const fact of reporting) {
    const units = reported.get(fact.period) ?? new Map<string, Fact>();
    reported.set(fact.period, units);
    if (!units.has(fact.unit.id)) units.set(fact.unit.id, fact);
  }
  return reported;
}

function reports({ unit, status }: Fact): boolean {
  return unit.level === 'xa' && unit.id !== '' && status !== 'comparison';
}
