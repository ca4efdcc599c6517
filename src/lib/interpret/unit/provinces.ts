import { holdsOn, type Registry } from '#lib/domain/registry.ts';
import { exactKey } from '#lib/domain/text.ts';
import { splitUnitName } from '#lib/domain/unit-name.ts';
import type { Unit } from '#lib/domain/unit.ts';

/**
 * The provinces that a name or code stands for on a day, in tiers: the one so named then, and those that it was made
 * of or went into, because a workspace keeps its province across the mergers of 2025.
 */
export function provincesNamed(
  registry: Registry,
  nameOrCode: string,
  date: string,
): readonly (readonly Unit[])[] {
  const { shortName } = splitUnitName(nameOrCode);
  const versions = registry
    .all()
    .filter(
      ({ level, code, shortName: name }) =>
        level === 'tinh' && (code === nameOrCode || exactKey(name) === exactKey(shortName)),
    );
  const named = versions.filter((unit) => holdsOn(unit, date));
  const related = relatives(registry, versions, date).filter((unit) => !named.includes(unit));
  return [named, related].filter((tier) => tier.length > 0);
}

function relatives(registry: Registry, versions: readonly Unit[], date: string): Unit[] {
  const found = new Map<string, Unit>();
  for (const unit of registry.all()) {
    if (unit.level !== 'xa' || !versions.some(({ id }) => id === registry.provinceOf(unit).id)) continue;
    for (const { id } of [...registry.successors(unit.id), ...registry.predecessors(unit.id)]) {
      const other = registry.unit(id);
      const home = other && registry.provinceOf(other);
      if (home && holdsOn(home, date)) found.set(home.id, home);
    }
  }
  return [...found.values()];
}
