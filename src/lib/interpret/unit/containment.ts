import type { Registry } from '#lib/domain/registry.ts';
import { remembered } from '#lib/domain/remembered.ts';
import { exactKey } from '#lib/domain/text.ts';
import type { Unit } from '#lib/domain/unit.ts';

/** Whether a unit is another or lies in it, whichever version of either is asked about. */
export function isIn(registry: Registry, unit: Unit, container: Unit): boolean {
  return (
    unit.id === container.id ||
    isSameCode(unit.parent, container.id) ||
    (container.level === 'tinh' && isSameCode(registry.provinceOf(unit).id, container.id))
  );
}

/** Whether two ids are versions of one level and code. */
export function isSameCode(id: string | null, other: string): boolean {
  return id !== null && id.slice(0, id.indexOf('@')) === other.slice(0, other.indexOf('@'));
}

/** Whether two texts name the same thing in any tone placement. */
export function isSameName(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}

const nameKey = remembered(exactKey);
