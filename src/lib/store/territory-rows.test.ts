import { expect, it } from 'vitest';
import { atOnce } from '#lib/domain/steps.ts';
import { Lineage } from '#lib/domain/lineage.ts';
import { territoriesOf } from '#lib/domain/territory.ts';
import { registry } from '../../../tests/helpers/registry.ts';
import type { RawRow } from './query.ts';
import { territoryRows } from './territory-rows.ts';

const country = atOnce(territoriesOf(new Lineage(registry)));
const provinces = [...new Set(registry.all().map((unit) => registry.provinceOf(unit).id))];
/** Some of them: each takes its time. */
const some = provinces.filter((_, at) => at % 12 === 0);

/** Members with their days; those that follow on one another as one. */
function membersOf(rows: readonly RawRow[]): Set<string> {
  const days = new Map<string, [string, string][]>();
  for (const { from_day, to_day, ...member } of rows) {
    const key = JSON.stringify(member);
    days.set(key, [...(days.get(key) ?? []), [String(from_day), String(to_day)]]);
  }
  return new Set(
    [...days].map(([member, spans]) => {
      const joined: [string, string][] = [];
      for (const [from, to] of spans.toSorted((a, b) => (a[0] < b[0] ? -1 : 1))) {
        const last = joined.at(-1);
        if (last?.[1] === from) last[1] = to;
        else joined.push([from, to]);
      }
      return `${member} ${JSON.stringify(joined)}`;
    }),
  );
}

it('finds the same territories around one tỉnh as in the whole country', () => {
  const all = atOnce(territoryRows(registry, new Set(provinces)));
  expect(all.territories).toHaveLength(country.length);
  for (const province of some) {
    const touching = new Set(
      country
        .filter(({ members }) => members.some(({ unit }) => registry.provinceOf(unit).id === province))
        .map(({ basis, level, id }) => `${basis} ${level} ${id}`),
    );
    const isTouching = ({ basis, level, territory_id }: RawRow) =>
      touching.has(`${String(basis)} ${String(level)} ${String(territory_id)}`);
    const { territories, members } = atOnce(territoryRows(registry, new Set([province])));
    expect(territories).toEqual(all.territories.filter(isTouching));
    expect(membersOf(members)).toEqual(membersOf(all.members.filter(isTouching)));
  }
});
