import type { Registry } from '#lib/domain/registry.ts';
import type { LoadedSubmission } from './own-rows.ts';
import { all, some, sql, type Sql } from './sql.ts';

/**
 * A part of the cube that no figure outside has anything to do with: some periods of some units. What a row says of a wider
 * figure (cube.ts) is of the same period, and of the unit itself or its huyện, whatever version of it.
 */
export interface CubePart {
  readonly periods: readonly string[];
  readonly units: readonly string[];
  /** Versions of huyện, of which all units that lie in them are meant. */
  readonly huyen: readonly string[];
}

/** The part in which the rows lie that are made of figures of these submissions. */
export function cubePartOf(submissions: readonly LoadedSubmission[], registry: Registry): CubePart {
  const periods = new Set<string>();
  const units = new Set<string>();
  for (const { interpretation } of submissions) {
    for (const { unit, period } of interpretation.facts) {
      if (period !== '') periods.add(period);
      units.add(unit.id);
    }
  }
  const codes = new Set([...units].map((id) => huyenCode(id, registry)).filter((code) => code !== null));
  const huyen = registry
    .all()
    .flatMap(({ id, level }) => (level === 'huyen' && codes.has(codeOf(id)) ? [id] : []));
  return { periods: [...periods], units: [...new Set([...units, ...huyen])], huyen };
}

/** Condition on a figure or row of the cube. */
export function inCubePart({ periods, units, huyen }: CubePart): Sql {
  return all([
    sql`period in ${texts(periods)}`,
    some([sql`unit_id in ${texts(units)}`, ...(huyen.length > 0 ? [sql`parent_id in ${texts(huyen)}`] : [])]),
  ]);
}

/** Of a huyện or what lies in one, the huyện without the day since which this version of it is valid. */
function huyenCode(id: string, registry: Registry): string | null {
  if (id.startsWith('huyen:')) return codeOf(id);
  const parent = registry.unit(id)?.parent;
  return parent?.startsWith('huyen:') ? codeOf(parent) : null;
}

function codeOf(id: string): string {
  return id.split('@')[0]!;
}

/** Texts without a line break, as many as there are, in one parameter. */
function texts(values: readonly string[]): Sql {
  return sql`(select unnest(string_split(${values.join('\n')}, ${'\n'})))`;
}
