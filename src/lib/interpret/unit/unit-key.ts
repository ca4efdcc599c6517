import { isUnitOfKey, type UnitKey } from '#lib/domain/dictionary.ts';
import { holdsOn, type Registry } from '#lib/domain/registry.ts';
import type { Unit } from '#lib/domain/unit.ts';
import { isIn } from './containment.ts';

/** The version of a unit that a key means on a day; null where there was none. */
export function versionOn(registry: Registry, key: UnitKey, date: string): Unit | null {
  const unit = registry.at(key.level, key.code, date);
  return unit && isUnitOfKey(unit.id, key) && holdsOn(unit, date) ? unit : null;
}

/** Its last version, whenever that was; null where there was never one. */
export function lastVersion(registry: Registry, key: UnitKey): Unit | null {
  return registry.all().findLast(({ id }) => isUnitOfKey(id, key)) ?? null;
}

/** Whether a unit is the one of a key, of whatever day, or lies in it. */
export function liesIn(registry: Registry, unit: Unit, { level, code }: UnitKey): boolean {
  const containers = registry.all().filter((each) => each.level === level && each.code === code);
  return containers.some((container) => isIn(registry, unit, container));
}
