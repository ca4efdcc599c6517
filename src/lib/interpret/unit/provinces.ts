import { holdsOn, type Registry } from '#lib/domain/registry.ts';
import { exactKey } from '#lib/domain/text.ts';
import { splitUnitName } from '#lib/domain/unit-name.ts';
import type { Unit } from '#lib/domain/unit.ts';

/** Provinces by how near they are to what was named: the ones of the first tier before those of the second. */
export type Tiers = readonly (readonly Unit[])[];

/**
 * The provinces that a name or code stands for on any day, in tiers: the one so named then, and those that it was made
 * of or went into, because a workspace keeps its province across the mergers of 2025.
 */
export function provincesNamed(registry: Registry, nameOrCode: string): (date: string) => Tiers {
  const key = exactKey(splitUnitName(nameOrCode).shortName);
  const versions = registry
    .all()
    .filter(
      ({ level, code, shortName }) =>
        level === 'tinh' && (code === nameOrCode || exactKey(shortName) === key),
    );
  const related = relatives(registry, versions);
  return (date) => {
    const named = versions.filter((unit) => holdsOn(unit, date));
    const others = related.filter((unit) => holdsOn(unit, date) && !named.includes(unit));
    return [named, others].filter((tier) => tier.length > 0);
  };
}

function relatives(registry: Registry, versions: readonly Unit[]): Unit[] {
  const found = new Set<Unit>();
  for (const unit of registry.all()) {
    if (unit.level !== 'xa' || !versions.includes(registry.provinceOf(unit))) continue;
    for (const { id } of [...registry.successors(unit.id), ...registry.predecessors(unit.id)]) {
      const other = registry.unit(id);
      if (other) found.add(registry.provinceOf(other));
    }
  }
  return [...found];
}
