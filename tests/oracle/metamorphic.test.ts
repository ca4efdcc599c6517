import { beforeAll, describe, expect, it } from 'vitest';
import type { Fact } from '#lib/domain/fact.ts';
import type { Interpretation } from '#lib/domain/interpretation.ts';
import { registryOf } from '#lib/domain/registry.ts';
import type { RegistryFile } from '#lib/domain/registry-file.ts';
import type { UnitRef } from '#lib/domain/unit.ts';
import { openEngine, type TestEngine } from '../helpers/engine.ts';
import { fact, noFigure, nothingIn, REGISTRY_FILE, target, task, UNITS } from '../helpers/facts.ts';
import { allViews, BASES, enter } from './all-views.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openEngine();
});

/** What a unit sends: its figures of both years, its tasks and its quotas, each in a row of its own. */
function file(unit: UnitRef, ...facts: readonly Fact[]): Interpretation {
  const name = `${unit.code}.xlsx`;
  const at = <Row extends { readonly place: Fact['place'] }>(each: Row, row: number): Row => ({
    ...each,
    place: { ...each.place, file: name, row, cell: `C${row + 1}` },
    unit,
  });
  return {
    ...nothingIn(name),
    facts: facts.map(at),
    tasks: [at(task(), 20)],
    targets: [at(target(), 30)],
    sender: unit,
  };
}

const before = (value: number) => fact({ period: '2024-Q1', value });
const FILES: readonly Interpretation[] = [
  file(
    UNITS.cat,
    fact({ value: 3 }),
    fact({ value: 4, channel: 'radio', qualifier: 'more_than' }),
    before(2),
  ),
  file(UNITS.duong, fact({ value: 9 }), fact({ value: 2, channel: 'radio' }), before(12)),
  file(UNITS.dong, noFigure('missing')),
  file(UNITS.hien, fact({ value: 8 }), before(5), fact({ period: '2025', value: 30 })),
];

/** The same files with other figures. */
function withFacts(change: (fact: Fact) => Fact): Interpretation[] {
  return FILES.map((each) => ({ ...each, facts: each.facts.map(change) }));
}

async function views(selection: (typeof BASES)[keyof typeof BASES], files: readonly Interpretation[]) {
  await enter(engine, files);
  return await allViews(engine, selection);
}

/** What zero in place of the only missing figure makes known: on today’s units its commune has no ground of its own. */
const ZERO_TELLS: Record<string, object> = {
  'as reported': { missing: 1, reported: 0 },
  'on today’s units': { missing: 0, reported: 0 },
  'in common groups': { missing: 1, reported: 1 },
  'huyện with what lies in them': { missing: 1, reported: 1 },
};

describe.each(Object.entries(BASES))('of figures %s', (name, selection) => {
  it('the order of files changes nothing', async () => {
    const turned = await views(selection, FILES.toReversed());
    expect({ ...turned, reports: turned.reports.toSorted() }).toEqual(await views(selection, FILES));
  });

  it('a row of totals changes nothing', async () => {
    const total = (at: number, value: number, part: Partial<Fact> = {}) =>
      fact({
        unit: UNITS.binh,
        scope: 'children',
        status: 'total',
        value,
        place: { ...fact().place, row: at },
        ...part,
      });
    const own = fact({
      unit: UNITS.cat,
      channel: 'all',
      status: 'total',
      value: 7,
      place: { ...fact().place, row: 9 },
    });
    const [first, ...rest] = FILES;
    const files = [{ ...first!, facts: [...first!.facts, total(10, 16), own] }, ...rest];
    expect(await views(selection, files)).toEqual(await views(selection, FILES));
  });

  it('a file given twice changes nothing', async () => {
    const again = { ...FILES[1]!, file: 'bản sao.xlsx' };
    const copy = {
      ...again,
      facts: again.facts.map((each) => ({ ...each, place: { ...each.place, file: again.file } })),
    };
    const [once, twice] = [await views(selection, FILES), await views(selection, [...FILES, copy])];
    for (const view of ['ranking', 'channels', 'trend', 'ranks', 'totals', 'actuals'] as const)
      expect(twice[view]).toEqual(once[view]);
    expect(new Set(twice.reports)).toEqual(new Set(once.reports));
  });

  it('zero for missing is a report, and adds nothing', async () => {
    const [then, now] = [
      await views(selection, FILES),
      await views(
        selection,
        withFacts((each) => (each.state === 'missing' ? { ...each, state: 'value', value: 0 } : each)),
      ),
    ];
    const sums = ({ trend }: typeof then) => trend.map(({ period, value }) => [period, value ?? 0]);
    expect(sums(now)).toEqual(sums(then));
    const known = ({ ranking }: typeof then) => ({
      missing: ranking.reduce((sum, each) => sum + each.missing, 0),
      reported: ranking.reduce((sum, { standing }) => sum + (standing?.reported ?? 0), 0),
    });
    const [was, is] = [known(then), known(now)];
    expect({ missing: was.missing - is.missing, reported: is.reported - was.reported }).toEqual(
      ZERO_TELLS[name],
    );
    expect(now.ranking.map(({ id, value }) => [id, value ?? 0])).toEqual(
      then.ranking.map(({ id, value }) => [id, value ?? 0]),
    );
  });

  it('twice as many of all keeps ranks and shares', async () => {
    const doubled = withFacts((each) => ({ ...each, value: each.value === null ? null : each.value * 2 }));
    const [once, twice] = [await views(selection, FILES), await views(selection, doubled)];
    const ranked = ({ ranking, ranks }: typeof once, times: number) => [
      ranking.map(({ id, rank, tied, bound, value }) => [
        id,
        rank,
        tied,
        bound,
        value === null ? null : value * times,
      ]),
      ranks.rows.map(({ id, points }) => [id, points.map((point) => point?.rank ?? null)]),
    ];
    expect(ranked(twice, 1)).toEqual(ranked(once, 2));
    const shares = ({ channels }: typeof once) =>
      channels.map(({ id, value, channels: each }) => [
        id,
        [...each].map(([channel, part]) => [channel, (part.value ?? 0) / (value ?? 1)]),
      ]);
    expect(shares(twice)).toEqual(shares(once));
  });
});

/** The small country with another commune, or with other ways into the units of today. */
function country(part: Partial<Pick<RegistryFile, 'units' | 'lineage'>>) {
  return registryOf({ ...REGISTRY_FILE, ...part });
}

it('a unit that says nothing is one more to expect, and no more', async () => {
  const { units } = REGISTRY_FILE;
  const more = country({ units: { ...units, xa: [...units.xa, ['00005', 'Xã Im', '001', 0, 1]] } });
  await enter(engine, FILES);
  const few = await allViews(engine, BASES['as reported']);
  await enter(engine, FILES, more);
  const many = await allViews(engine, BASES['as reported']);
  const silent = many.ranking.filter(({ code }) => code === '00005');
  expect(silent).toMatchObject([{ value: null, rank: null, state: 'none' }]);
  expect(many.ranking.filter(({ code }) => code !== '00005')).toEqual(few.ranking);
  const behind = ({ trend }: typeof few) =>
    trend.map(({ period, value, units, expected }) => ({ period, value, units, expected }));
  expect(behind(many)).toEqual(behind(few).map((each) => ({ ...each, expected: each.expected + 1 })));
  expect(many.totals).toEqual(few.totals);
});

describe('what became of units', () => {
  const of = async (part: Parameters<typeof country>[0]) => {
    await enter(engine, FILES, country(part));
    const { ranking } = await allViews(engine, BASES['on today’s units']);
    return new Map(ranking.map(({ code, value, standing, name }) => [code, { value, name, ...standing }]));
  };
  const WHOLE: RegistryFile['lineage'] = [
    ['00001', '00011', 'w'],
    ['00002', '00011', 'w'],
    ['00003', '00013', 'w'],
    ['00004', '00014', 'w'],
  ];

  it('a new name changes the name alone', async () => {
    const { units } = REGISTRY_FILE;
    const xa = units.xa.map((row): (typeof units.xa)[number] => {
      const [code, name, ...rest] = row;
      return [code, code === '00011' ? 'Xã Tên Mới' : name, ...rest];
    });
    const [then, now] = [await of({ lineage: WHOLE }), await of({ lineage: WHOLE, units: { ...units, xa } })];
    expect(now.get('00011')).toEqual({ ...then.get('00011'), name: 'Xã Tên Mới' });
    for (const code of ['00013', '00014']) expect(now.get(code)).toEqual(then.get(code));
    expect(then.get('00011')).toMatchObject({ value: 18, barred: null });
  });

  it('a split bars those that got a part, and leaves the others as they were', async () => {
    const [whole, split] = [await of({ lineage: WHOLE }), await of({})];
    expect(split.get('00014')).toEqual(whole.get('00014'));
    expect(whole.get('00014')).toMatchObject({ value: 8, barred: null });
    for (const code of ['00011', '00013']) {
      expect(whole.get(code)?.barred).toBeNull();
      expect(split.get(code)?.barred).not.toBeNull();
    }
  });
});
