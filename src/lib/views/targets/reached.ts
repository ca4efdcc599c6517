import type { Registry } from '#lib/domain/registry.ts';
import type { Unit } from '#lib/domain/unit.ts';
import { addDays } from '#lib/domain/working-days.ts';
import { attainmentOf, overall, type Overall } from './attainment.ts';
import type { TargetRow } from './query.ts';
import type { Told } from './told.ts';

/** How many communes reached a quota that is set for each of them, and how many did not, or cannot be told of. */
export type Reached = Readonly<Record<Overall, number>> & { readonly units: number };

/**
 * The communes that a quota for each commune is set for: those of the huyện or tỉnh whose plan it is on the last day of the
 * year, or on its own last day. A Sở has no place among the units: its plans are those of the workspace's tỉnh.
 */
export function communesOf(
  { unitId }: Pick<TargetRow, 'unitId'>,
  year: number,
  registry: Registry,
  province: string | null,
): readonly Unit[] {
  const end = `${year}-12-31`;
  const holder = unitId === '' ? provinceNamed(registry, province, end) : registry.unit(unitId);
  if (!holder) return [];
  const last = holder.validTo !== '' && holder.validTo <= end ? addDays(holder.validTo, -1) : end;
  const isIts = (unit: Unit) =>
    holder.level === 'tinh'
      ? registry.provinceOf(unit).code === holder.code
      : codeAbove(unit) === holder.code;
  const codeAbove = ({ parent }: Unit) => (parent === null ? '' : registry.unit(parent)?.code);
  return registry.units('xa', last).filter(isIts);
}

function provinceNamed(registry: Registry, province: string | null, day: string): Unit | undefined {
  return registry
    .units('tinh', day)
    .find(({ name, shortName, code }) => province !== null && [name, shortName, code].includes(province));
}

/** What became of a quota for each commune. */
export function reachedBy(target: TargetRow, year: number, communes: readonly Unit[], told: Told): Reached {
  const reached = {
    attained: 0,
    not_attained: 0,
    unknown: 0,
    no_data: 0,
    by_year: 0,
    units: communes.length,
  };
  for (const commune of communes) {
    reached[overall(attainmentOf(target, year, told.of(commune.id), told.lifeOf(commune.id)))]++;
  }
  return reached;
}
