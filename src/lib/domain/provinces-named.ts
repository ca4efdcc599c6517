import { holdsOn, type Registry } from './registry.ts';
import { exactKey } from './text.ts';
import { splitUnitName } from './unit-name.ts';
import type { Unit } from './unit.ts';

/** Provinces by how near they are to what was named: the ones of the first tier before those of the second. */
export type Tiers = readonly (readonly Unit[])[];

/**
 * The provinces that a name or code stands for on any day, in tiers: the one so named then, and those that it was made
 * of or went into, because a workspace keeps its province across the mergers of 2025 (domain.md 5.2).
 */
export function provincesNamed(registry: Registry, nameOrCode: string): (date: string) => Tiers {
  const versions = versionsNamed(registry, nameOrCode);
  let related: readonly Unit[] | null = null;
  return (date) => {
    related ??= relatives(registry, versions);
    const named = versions.filter((unit) => holdsOn(unit, date));
    const others = related.filter((unit) => holdsOn(unit, date) && !named.includes(unit));
    return [named, others].filter((tier) => tier.length > 0);
  };
}

/** The provinces that had a name or code themselves on a day. */
export function namedOn(registry: Registry, nameOrCode: string, date: string): readonly Unit[] {
  return versionsNamed(registry, nameOrCode).filter((unit) => holdsOn(unit, date));
}

/** The provinces that a name or code stands for on a day, as near as there are any; none where it names none. */
export function homesOn(registry: Registry, nameOrCode: string | null, date: string): readonly Unit[] {
  if (nameOrCode === null) return [];
  const named = namedOn(registry, nameOrCode, date);
  return named.length > 0 ? named : (provincesNamed(registry, nameOrCode)(date)[0] ?? []);
}

function versionsNamed(registry: Registry, nameOrCode: string): readonly Unit[] {
  const key = exactKey(splitUnitName(nameOrCode).shortName);
  return registry
    .all()
    .filter(
      ({ level, code, shortName }) =>
        level === 'tinh' && (code === nameOrCode || exactKey(shortName) === key),
    );
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
