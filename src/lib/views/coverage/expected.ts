import { periodEnd } from '#lib/domain/period.ts';
import { homesOn, namedOn } from '#lib/domain/provinces-named.ts';
import type { Registry } from '#lib/domain/registry.ts';
import type { RegistryLevel, Unit } from '#lib/domain/unit.ts';
import { compareNames } from '#lib/messages/format.ts';

/** Of whom reports are expected: units of one level, of a day, below one unit or in some provinces. */
export interface Among {
  readonly level: RegistryLevel;
  readonly period: string;
  /** Id of a huyện or tỉnh; null for all provinces in question. */
  readonly parent: string | null;
  /** Names a tỉnh as the workspace does; null where none is chosen. */
  readonly province: string | null;
}

/** What names a unit whichever version of it is meant: "xa:19363". */
export function unitKey(id: string): string {
  const at = id.indexOf('@');
  return at < 0 ? id : id.slice(0, at);
}

/**
 * The units of a level on the last day of a period: below the chosen parent; else in the workspace's province; else in
 * every province from which there are reports. Those that reported although none of that holds are expected too. By name.
 */
export function expectedUnits(registry: Registry, among: Among, reported: ReadonlySet<string>): Unit[] {
  const day = periodEnd(among.period) ?? registry.asOf;
  const here = registry.units(among.level, day);
  const known = [...reported].flatMap((id) => registry.unit(id) ?? []);
  const fits = fitting(registry, among, known);
  const chosen = here.filter(fits);
  const keys = new Set(chosen.map(({ id }) => unitKey(id)));
  const others = known.filter(
    (unit) => unit.level === among.level && among.parent === null && !keys.has(unitKey(unit.id)),
  );
  return [...chosen, ...others].sort(
    (a, b) => compareNames(a.shortName, b.shortName) || compareNames(a.code, b.code),
  );
}

function fitting(
  registry: Registry,
  { level, period, parent, province }: Among,
  reported: readonly Unit[],
): (unit: Unit) => boolean {
  const provinceOf = (unit: Unit) => unitKey(registry.provinceOf(unit).id);
  if (parent !== null) {
    const key = unitKey(parent);
    return (unit) => provinceOf(unit) === key || (unit.parent !== null && unitKey(unit.parent) === key);
  }
  const homes = province === null ? [] : provincesOf(registry, province, period, reported);
  if (homes.length > 0) return (unit) => homes.includes(provinceOf(unit));
  const provinces = new Set(reported.filter((unit) => unit.level === level).map(provinceOf));
  return (unit) => provinces.has(provinceOf(unit));
}

/**
 * The keys of a tỉnh by its name or code on the last day of a period, and of those, since merged into it, whose units
 * reported. Provinces kept their names but not their codes in 07/2025.
 */
function provincesOf(
  registry: Registry,
  province: string,
  period: string,
  reported: readonly Unit[],
): readonly string[] {
  const then = homesOn(registry, province, periodEnd(period) ?? registry.asOf);
  const today = namedOn(registry, province, registry.asOf).map(keyOf);
  const merged = reported
    .filter(({ id }) =>
      registry.successors(id).some((successor) => {
        const unit = registry.unit(successor.id);
        return unit !== undefined && today.includes(keyOf(registry.provinceOf(unit)));
      }),
    )
    .map((unit) => registry.provinceOf(unit));
  return [...new Set([...then, ...merged].map(keyOf))];
}

function keyOf({ id }: Unit): string {
  return unitKey(id);
}
