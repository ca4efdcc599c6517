import { homesOn } from '#lib/domain/provinces-named.ts';
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
  if (unitId === '') return homesOn(registry, province, end).flatMap((home) => below(home, end, registry));
  const holder = registry.unit(unitId);
  return holder ? below(holder, end, registry) : [];
}

function below(holder: Unit, end: string, registry: Registry): readonly Unit[] {
  const last = holder.validTo !== '' && holder.validTo <= end ? addDays(holder.validTo, -1) : end;
  const isIts = (unit: Unit) =>
    holder.level === 'tinh'
      ? registry.provinceOf(unit).code === holder.code
      : codeAbove(unit) === holder.code;
  const codeAbove = ({ parent }: Unit) => (parent === null ? '' : registry.unit(parent)?.code);
  return registry.units('xa', last).filter(isIts);
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
