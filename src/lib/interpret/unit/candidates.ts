import { holdsOn, type Registry } from '#lib/domain/registry.ts';
import type { Unit, UnitLevel } from '#lib/domain/unit.ts';
import { isIn } from './containment.ts';
import type { HomeProvince } from './home-province.ts';
import type { UnitText } from './unit-text.ts';

/** The level of a type of unit; "Thành phố" is taken for one of a huyện's level. */
export const LEVEL_OF_TYPE: Readonly<Record<string, UnitLevel>> = {
  Tỉnh: 'tinh',
  Huyện: 'huyen',
  Quận: 'huyen',
  'Thị xã': 'huyen',
  'Thành phố': 'huyen',
  Xã: 'xa',
  Phường: 'xa',
  'Thị trấn': 'xa',
  'Đặc khu': 'xa',
};

/** Where a name is looked up: the day, and what is known to hold the unit. */
export interface Surroundings {
  readonly registry: Registry;
  readonly home: HomeProvince;
  readonly date: string;
  readonly within: Unit | null;
}

/**
 * Of the units with a name, those that it may stand for here: that held on the day, of its type, inside the narrowest
 * thing known to hold them. Where none of its very type held then, those that lists before the reform show only later.
 */
export function candidatesHere(named: readonly Unit[], name: UnitText, around: Surroundings): Unit[] {
  const { date, registry } = around;
  const then = ofType(
    name,
    placed(
      named.filter((unit) => holdsOn(unit, date)),
      name,
      around,
    ),
  );
  if (then.some(({ type }) => name.type === null || type === name.type)) return then;
  const later = named.filter(({ validFrom }) => date < validFrom && validFrom < registry.reform);
  const soon = ofType(name, placed(later, name, around));
  if (then.length === 0) return soon;
  const retyped = soon.filter(
    ({ type, code }) => type === name.type && !then.some((unit) => unit.code === code),
  );
  return retyped.length > 0 ? retyped : then;
}

function ofType({ type }: UnitText, units: readonly Unit[]): Unit[] {
  const exact = units.filter((unit) => unit.type === type);
  if (exact.length > 0) return exact;
  const level = type === null ? undefined : LEVEL_OF_TYPE[type];
  if (level) return units.filter((unit) => unit.level === level);
  const lowest = units.filter((unit) => unit.level === 'xa');
  return lowest.length > 0 ? lowest : [...units];
}

function placed(
  units: readonly Unit[],
  name: UnitText,
  { registry, home, date, within }: Surroundings,
): Unit[] {
  const parents = parentsNamed(name, registry, date);
  if (parents.length > 0) {
    const inside = units.filter((unit) =>
      parents.some((parent) => unit.id !== parent.id && isIn(registry, unit, parent)),
    );
    return home.preferred(inside, date);
  }
  if (!within) return home.inside(units, date);
  if (within.level === 'xa' && date < within.validFrom) {
    const merged = units.filter((unit) => wentInto(registry, unit, within));
    return merged.length > 0 ? merged : home.inside(units, date);
  }
  const province = registry.provinceOf(within);
  const container = within.level === 'xa' ? registry.unit(within.parent ?? '') : within;
  return units.filter((unit) =>
    isIn(registry, unit, unit.level === 'xa' && container ? container : province),
  );
}

/** Whether a unit became part of the commune that lists it: "Cùng kỳ năm 2024 của các xã trước sáp nhập". */
function wentInto(registry: Registry, { id }: Unit, within: Unit): boolean {
  return registry.successors(id).some((successor) => successor.id === within.id);
}

/** The units above that the name itself gives; what stands in its brackets may be something else. */
function parentsNamed({ parent }: UnitText, registry: Registry, date: string): Unit[] {
  if (!parent) return [];
  const { type, shortName } = parent;
  return registry
    .named(shortName)
    .filter((unit) => holdsOn(unit, date) && (type === null ? unit.level !== 'xa' : unit.type === type));
}
