import type { Bar } from '#lib/domain/exactness.ts';
import { ACTIVITY_KINDS, Lineage } from '#lib/domain/lineage.ts';
import { relatedUnits } from '#lib/domain/related-provinces.ts';
import type { Registry } from '#lib/domain/registry.ts';
import { collected, type Steps } from '#lib/domain/steps.ts';
import { territoriesOf, type Territory } from '#lib/domain/territory.ts';
import type { RawRow } from './query.ts';

/** The territories around these tỉnh, which do not change while figures of them come and go. */
const known = new WeakMap<Registry, Map<string, readonly Territory[]>>();

/** Rows of the territories that reach into some of these tỉnh, with all their members wherever they lie. */
export function* territoryRows(
  registry: Registry,
  provinces: ReadonlySet<string>,
): Steps<{ territories: RawRow[]; members: RawRow[] }> {
  if (provinces.size === 0) return { territories: [], members: [] };
  const touched = (yield* around(registry, provinces)).filter(({ members }) =>
    members.some(({ unit }) => provinces.has(registry.provinceOf(unit).id)),
  );
  return {
    territories: yield* collected(touched, (territory) => [territoryRow(territory, registry)]),
    members: yield* collected(touched, (territory) => memberRows(territory, registry)),
  };
}

function* around(registry: Registry, provinces: ReadonlySet<string>): Steps<readonly Territory[]> {
  const ofRegistry = known.get(registry) ?? new Map<string, readonly Territory[]>();
  known.set(registry, ofRegistry);
  const key = [...provinces].sort().join(' ');
  const before = ofRegistry.get(key);
  if (before) return before;
  const units = yield* relatedUnits(registry, provinces);
  yield;
  const lineage = new Lineage(registry, ACTIVITY_KINDS, units);
  yield;
  const found = yield* territoriesOf(lineage);
  ofRegistry.set(key, found);
  yield;
  return found;
}

function territoryRow(territory: Territory, registry: Registry): RawRow {
  const { id, basis, level, named, barBefore, barAfter } = territory;
  const first = named[0]!;
  const parent = first.parent === null ? undefined : registry.unit(first.parent);
  return {
    territory_id: id,
    basis,
    level,
    code: first.code,
    name: first.name,
    type: first.type,
    parent: parent?.name ?? '',
    names: named.map(({ name }) => name).join('\n'),
    reform: registry.reform,
    bar_before: barBefore?.kind ?? '',
    bar_before_names: namesOf(barBefore),
    bar_after: barAfter?.kind ?? '',
    bar_after_names: namesOf(barAfter),
  };
}

function memberRows({ id, basis, level, members }: Territory, registry: Registry): RawRow[] {
  return members.map(({ unit, role, from, to }) => ({
    territory_id: id,
    basis,
    level,
    unit_id: unit.id,
    unit_level: unit.level,
    parent_id: unit.parent ?? '',
    huyen_id: unit.parent?.startsWith('huyen:') ? unit.parent : '',
    province_id: registry.provinceOf(unit).id,
    role,
    from_day: from,
    to_day: to,
  }));
}

function namesOf(bar: Bar | null): string {
  return bar ? bar.units.map(({ unit }) => unit.name).join('\n') : '';
}
