import type { Registry } from './registry.ts';
import type { RegistryLevel, Unit } from './unit.ts';

/** A unit in the registry in use and in another. */
export interface UnitChange {
  readonly before: Unit;
  readonly after: Unit;
}

/** What an old unit went into by the one registry and by the other. */
export interface MergerChange {
  readonly old: Unit;
  readonly before: readonly Unit[];
  readonly after: readonly Unit[];
}

/** What another registry says otherwise than the one in use. */
export interface RegistryChanges {
  /** Units of today that only the other has. */
  readonly added: readonly Unit[];
  /** Units of today that are no more by the other. */
  readonly ended: readonly Unit[];
  /** Another name or type under the same code. */
  readonly renamed: readonly UnitChange[];
  /** In another unit above. */
  readonly moved: readonly UnitChange[];
  /** Other successors across the rearrangement. */
  readonly merged: readonly MergerChange[];
  /** Ids of all versions, past ones too, that the other lacks or says something else of. */
  readonly touched: ReadonlySet<string>;
}

const LEVELS: readonly RegistryLevel[] = ['tinh', 'huyen', 'xa'];

/** Compares two registries, each on the day to which it is up to date, by level and code. */
export function registryChanges(before: Registry, after: Registry): RegistryChanges {
  const [old, now] = [today(before), today(after)];
  const both = [...old].flatMap(([key, unit]): UnitChange[] => {
    const other = now.get(key);
    return other ? [{ before: unit, after: other }] : [];
  });
  return {
    added: [...now].filter(([key]) => !old.has(key)).map(([, unit]) => unit),
    ended: [...old].filter(([key]) => !now.has(key)).map(([, unit]) => unit),
    renamed: both.filter((each) => each.before.name !== each.after.name),
    moved: both.filter((each) => lineOf(each.before.parent) !== lineOf(each.after.parent)),
    merged: mergers(before, after),
    touched: new Set(
      before
        .all()
        .filter((unit) => !isAlike(unit, before, after))
        .map(({ id }) => id),
    ),
  };
}

/** Whether another registry says nothing else. */
export function isSameRegistry({ touched, added, merged }: RegistryChanges): boolean {
  return touched.size + added.length + merged.length === 0;
}

function today(registry: Registry): Map<string, Unit> {
  return new Map(
    LEVELS.flatMap((level) => registry.units(level, registry.asOf)).map((unit) => [
      `${unit.level}:${unit.code}`,
      unit,
    ]),
  );
}

function mergers(before: Registry, after: Registry): MergerChange[] {
  return before.all().flatMap((old): MergerChange[] => {
    if (!after.unit(old.id) || successorKey(before, old) === successorKey(after, old)) return [];
    return [{ old, before: successors(before, old), after: successors(after, old) }];
  });
}

function isAlike(unit: Unit, before: Registry, after: Registry): boolean {
  const other = after.unit(unit.id);
  return (
    other !== undefined &&
    other.name === unit.name &&
    other.validTo === unit.validTo &&
    lineOf(other.parent) === lineOf(unit.parent) &&
    successorKey(before, unit) === successorKey(after, unit)
  );
}

function successors(registry: Registry, { id }: Unit): Unit[] {
  return registry.successors(id).flatMap((to) => registry.unit(to.id) ?? []);
}

function successorKey(registry: Registry, { id }: Unit): string {
  return registry
    .successors(id)
    .map((to) => `${lineOf(to.id)} ${to.kind}`)
    .sort()
    .join();
}

/** Level and code of a unit's id: names of versions change with their first days. */
function lineOf(id: string | null): string {
  return id === null ? '' : id.slice(0, id.indexOf('@'));
}
