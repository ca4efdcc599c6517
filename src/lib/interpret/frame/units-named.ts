import type { Unit } from '#lib/domain/unit.ts';
import { collapse } from '#lib/domain/text.ts';
import { isSameCode } from '../unit/containment.ts';
import type { UnitLookup } from '../unit/unit-finder.ts';
import type { Line } from './lines.ts';

/** The units that lines name and that can be no others. */
export function unitsNamed(lines: readonly Line[], finder: UnitLookup, date: string): Unit[] {
  return lines
    .flatMap(({ text }) => finder.mentionsIn(collapse(text), date))
    .map((units) => finder.preferred(units, date))
    .flatMap(([unit, another]) => (unit && !another ? [unit] : []));
}

/**
 * Of what a name may mean, what lies where the units around it do: in the huyện that a file names, or in that of the
 * communes on its other sheets. Empty where they lie in several.
 */
export function besideUnits(candidates: readonly Unit[], units: readonly Unit[]): Unit[] {
  const containers = units.flatMap(({ level, id, parent }) =>
    level === 'huyen' ? [id] : level === 'xa' && parent !== null ? [parent] : [],
  );
  const [container] = containers;
  if (container === undefined || !containers.every((each) => isSameCode(each, container))) return [];
  return candidates.filter(({ parent }) => isSameCode(parent, container));
}
