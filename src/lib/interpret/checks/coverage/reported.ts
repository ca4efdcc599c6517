import type { Fact } from '#lib/domain/fact.ts';

/** By period, then by unit of the registry: the first figure that reports of it. A comparison with a period reports nothing. */
export type Reported = ReadonlyMap<string, ReadonlyMap<string, Fact>>;

/** Which xã have reported what periods, be it that they have no figures ("đang cập nhật"). */
export function reportedXa(figures: readonly Fact[]): Reported {
  const reported = new Map<string, Map<string, Fact>>();
  for (const fact of figures) {
    if (fact.unit.level !== 'xa' || fact.unit.id === '' || fact.status === 'comparison') continue;
    const units = reported.get(fact.period) ?? new Map<string, Fact>();
    reported.set(fact.period, units);
    if (!units.has(fact.unit.id)) units.set(fact.unit.id, fact);
  }
  return reported;
}
