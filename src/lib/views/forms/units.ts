import { periodEnd } from '#lib/domain/period.ts';
import { homesOn } from '#lib/domain/provinces-named.ts';
import type { Registry } from '#lib/domain/registry.ts';
import { looseKey } from '#lib/domain/text.ts';
import type { RegistryLevel, Unit } from '#lib/domain/unit.ts';
import type { FormUnit } from '#lib/export/forms/order.ts';
import { compareNames } from '#lib/messages/format.ts';

/** The units of a province to which forms of a period can go. */
export interface FormUnits {
  /** The province as it was then, or what it went into; null where none was so named. */
  readonly home: Unit | null;
  /** The huyện of then, by name; none since they were abolished. */
  readonly groups: readonly Unit[];
  readonly units: readonly Unit[];
}

/** Those of no province. */
export const NO_UNITS: FormUnits = { home: null, groups: [], units: [] };

/** The last day of a period, on which units are counted. */
export function lastDayOf(period: string, registry: Registry): string {
  return periodEnd(period) ?? registry.asOf;
}

/** The xã, and where there were any the huyện, on the last day of the period; by name. */
export function formUnits(registry: Registry, province: string, period: string): FormUnits {
  const date = lastDayOf(period, registry);
  const [home] = homesOn(registry, province, date);
  if (!home) return NO_UNITS;
  const here = registry.inProvince(home);
  const at = (level: RegistryLevel) =>
    registry
      .units(level, date)
      .filter((unit) => here.includes(unit))
      .sort(byName);
  const groups = at('huyen');
  return { home, groups, units: [...groups, ...at('xa')] };
}

/** Those in a group (the huyện itself among them) whose names hold what was typed, with or without diacritics. */
export function matching({ units }: FormUnits, group: string | null, query: string): readonly Unit[] {
  const key = looseKey(query);
  return units.filter(
    ({ id, parent, name }) =>
      (group === null || id === group || parent === group) && (key === '' || looseKey(name).includes(key)),
  );
}

/** A unit as forms name it. */
export function formUnitOf(registry: Registry, unit: Unit): FormUnit {
  const above: string[] = [];
  let { parent } = unit;
  while (parent !== null) {
    const holder = registry.unit(parent);
    if (!holder) break;
    above.push(holder.name);
    parent = holder.parent;
  }
  return { level: unit.level, code: unit.code, name: unit.name, above };
}

function byName(a: Unit, b: Unit): number {
  return compareNames(a.shortName, b.shortName) || compareNames(a.name, b.name);
}
