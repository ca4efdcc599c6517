import type { Registry } from '#lib/domain/registry.ts';
import type { Steps } from '#lib/domain/steps.ts';
import type { LoadedSubmission } from './own-rows.ts';
import type { RawRow } from './query.ts';
import { readyRows, type TableContent } from './tables.ts';
import { territoryRows } from './territory-rows.ts';

/** The tables that hold what the registry says around the tỉnh in use, whoever reports there. */
export const UNIT_TABLES = ['units', 'edges', 'territories', 'members'] as const;

export type UnitTable = (typeof UNIT_TABLES)[number];
export type UnitContents = Readonly<Record<UnitTable, TableContent>>;

/** The units of these tỉnh, of all times, and what became of them. */
export function* unitContents(registry: Registry, provinces: ReadonlySet<string>): Steps<UnitContents> {
  const { units, edges } = unitRows(registry, provinces);
  yield;
  const { territories, members } = yield* territoryRows(registry, provinces);
  return {
    units: readyRows('units', units),
    edges: readyRows('edges', edges),
    territories: readyRows('territories', territories),
    members: readyRows('members', members),
  };
}

/** Ids of the tỉnh in which a unit lies that a figure, task or quota names. */
export function namedProvinces(
  submissions: readonly LoadedSubmission[],
  registry: Registry,
): ReadonlySet<string> {
  const ids = new Set<string>();
  let last = '';
  for (const { interpretation } of submissions) {
    for (const items of [interpretation.facts, interpretation.tasks, interpretation.targets])
      for (const { unit } of items) if (unit.id !== last) ids.add((last = unit.id));
  }
  const provinces = new Set<string>();
  for (const id of ids) {
    const unit = registry.unit(id);
    if (unit) provinces.add(registry.provinceOf(unit).id);
  }
  return provinces;
}

/** All versions of all units of the named units' provinces, so that units without data can be listed. */
function unitRows(registry: Registry, provinces: ReadonlySet<string>): { units: RawRow[]; edges: RawRow[] } {
  const units = registry.all().filter((unit) => provinces.has(registry.provinceOf(unit)?.id ?? ''));
  return {
    units: units.map((unit) => ({
      unit_id: unit.id,
      level: unit.level,
      code: unit.code,
      name: unit.name,
      type: unit.type,
      short_name: unit.shortName,
      parent_id: unit.parent,
      province_id: registry.provinceOf(unit)?.id ?? '',
      huyen_id: unit.parent?.startsWith('huyen:') ? unit.parent : null,
      valid_from: unit.validFrom,
      valid_to: unit.validTo,
    })),
    edges: units.flatMap((unit) =>
      registry.successors(unit.id).map(({ id, kind }) => ({ old_id: unit.id, new_id: id, kind })),
    ),
  };
}
