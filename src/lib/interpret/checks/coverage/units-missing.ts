import type { Fact } from '#lib/domain/fact.ts';
import { comparePeriods } from '#lib/domain/period.ts';
import type { Registry } from '#lib/domain/registry.ts';
import type { Unit } from '#lib/domain/unit.ts';
import { collected } from '#lib/domain/steps.ts';
import { doubtAboutAll, type Check } from '../check.ts';
import { groupBy } from '../series.ts';
import { coverageOf } from './expected-xa.ts';
import { namesOf } from './names.ts';
import { reportedXa } from './reported.ts';

/** A sheet with so many units of a huyện or tỉnh is a table of them all. */
const TABLE = 5;

/**
 * The xã that are missing from a period of which most xã of their huyện or tỉnh have reported, in one table or in all
 * files together (importing.md, stage 11). Said at the table that has most of them; where each xã sends its own form,
 * at the first file.
 */
export const unitsMissing: Check = function* ({ all }, { registry }) {
  if (!registry) return [];
  const reported = yield* reportedXa(all);
  const coverage = yield* coverageOf(reported, registry);
  const found = yield* collected(coverage, ({ period, parent, expected, missing }) => {
    const here = [...(reported.get(period)?.values() ?? [])].filter((fact) => isOf(fact, parent, registry));
    const sheets = [...groupBy(here, ({ place }) => `${place.file}\n${place.sheetIndex}`).values()];
    const [most] = sheets.sort((a, b) => b.length - a.length);
    if (!most) return [];
    const params = { parent: parent.name, of: expected.length, ...namesOf(missing) };
    const isTable = most.length >= TABLE;
    return [
      { fact: most[0]!, period, params, key: [parent.id, ...missing.map(({ id }) => id)].join(' '), isTable },
    ];
  });
  const alike = groupBy(found, ({ fact, key }) => `${fact.place.file}\n${fact.place.sheetIndex}\n${key}`);
  return [...alike.values()].map((group) => {
    const { fact, params, isTable } = group[0]!;
    const periods = group.map(({ period }) => period).sort(comparePeriods);
    const more = periods.length > 1 ? { periods: periods.length } : {};
    const said = { period: periods[0]!, ...more, ...params };
    return doubtAboutAll(fact, 'units-missing', said, isTable ? 'sheet' : 'file');
  });
};

function isOf({ unit }: Fact, parent: Unit, registry: Registry): boolean {
  return registry.unit(unit.id)?.parent === parent.id;
}
