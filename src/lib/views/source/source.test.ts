import fc from 'fast-check';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { Channel } from '#lib/domain/channel.ts';
import type { Fact } from '#lib/domain/fact.ts';
import { makeEmpty } from '#lib/store/fill.ts';
import { openEngine, type TestEngine } from '../../../../tests/helpers/engine.ts';
import { fact, submission, task, UNITS, unknownUnit } from '../../../../tests/helpers/facts.ts';
import { SELECTION } from '../../../../tests/helpers/selection.ts';
import { cellSource, partSource } from '../channels/behind.ts';
import { channelsQuery } from '../channels/query.ts';
import { channelRows, channelsPresent, partsOf, partTally } from '../channels/rows.ts';
import { changeSource } from '../changes/behind.ts';
import { changeRows } from '../changes/rows.ts';
import { ratesSource } from '../completion/behind.ts';
import { completionQuery } from '../completion/query.ts';
import { addTallies, EMPTY_TALLY, type Tally } from '../figure/tally.ts';
import { whyNotAdded } from '../figure/may-add.ts';
import type { Selection } from '../filter/selection.ts';
import { rankingQuery } from '../ranking/query.ts';
import { trendQuery } from '../trend/query.ts';
import { trendOf } from '../trend/rows.ts';
import { pointSource } from '../trend/behind.ts';
import { sourceOf } from './behind.ts';
import { sourceFactsQuery, sourceSumQuery, sourceTasksQuery } from './query.ts';
import type { Source } from './source.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openEngine();
});
beforeEach(() => makeEmpty(engine));

/** Figures of every unit, standing and scope, so that no view has few of any. */
const anyFact: fc.Arbitrary<Fact> = fc
  .record({
    unit: fc.constantFrom(UNITS.cat, UNITS.duong, UNITS.dong, UNITS.binh, unknownUnit('Xã Lạ')),
    scope: fc.constantFrom('own', 'own', 'children'),
    period: fc.constantFrom('2024-Q1', '2025-Q1', '2025-Q1', '2025-Q2'),
    channel: fc.constantFrom<Channel>('portal', 'radio', 'press', 'oral'),
    measure: fc.constantFrom('item', 'item', 'broadcast'),
    state: fc.constantFrom('value', 'value', 'value', 'missing', 'unquantified'),
    amount: fc.integer({ min: 0, max: 50 }),
    qualifier: fc.constantFrom('exact', 'exact', 'more_than', 'about'),
    topic: fc.constantFrom('cchc', 'cchc', 'cchc', 'cds'),
    status: fc.constantFrom('counted', 'counted', 'counted', 'conflict', 'total', 'duplicate'),
    proposed: fc.constantFrom(false, false, false, true),
  } as const)
  .map(({ amount, ...part }) => fact({ ...part, value: part.state === 'value' ? amount : null }));

/** The tally that the panel states for each part of a source. */
async function panel(source: Source): Promise<Tally[]> {
  if (source.of !== 'facts') throw new Error('no figures');
  const sums: Tally[] = [];
  for (const part of source.parts) {
    const [sum] = await engine.run(sourceSumQuery(part));
    const { all, kinds, ...tally } = sum!;
    if (source.parts.every(({ scope }) => scope !== null)) expect(whyNotAdded(kinds)).toEqual([]);
    const listed = await engine.run(sourceFactsQuery(part));
    expect(listed).toHaveLength(all);
    expect(listed.filter(({ standing }) => standing === 'added')).toHaveLength(tally.figures);
    sums.push(tally);
  }
  return sums;
}

/** Without what belongs to the row and not to its number. */
function numberOf(row: Tally): Tally {
  return { ...addTallies(EMPTY_TALLY, row), absent: 0 };
}

const SELECTIONS: readonly Partial<Selection>[] = [
  {},
  { channel: 'radio' },
  { parent: UNITS.binh.id },
  { basis: 'like_for_like' },
  { basis: 'common_groups' },
  { rollup: true, level: 'huyen' },
];

it.each(SELECTIONS)('adds up to the mark in every view of %o', { timeout: 300_000 }, async (part) => {
  const check = async (facts: Fact[]) => {
    const selection = { ...SELECTION, ...part };
    await engine.load(submission({ facts }));
    const ranked = await engine.run(rankingQuery(selection));
    for (const row of ranked) {
      expect(await panel(sourceOf('', selection, { unit: row.id }))).toEqual([numberOf(row)]);
    }
    expect(await panel(sourceOf('', selection))).toEqual([
      numberOf(ranked.reduce<Tally>(addTallies, EMPTY_TALLY)),
    ]);

    const byChannel = channelRows(await engine.run(channelsQuery(selection)));
    const channels = channelsPresent(byChannel);
    for (const row of byChannel) {
      for (const channel of channels) {
        const cell = numberOf(row.channels.get(channel) ?? EMPTY_TALLY);
        expect(await panel(cellSource(row, channel, selection))).toEqual([cell]);
      }
      for (const shown of partsOf(channels)) {
        expect(await panel(partSource(row, shown, selection))).toEqual([numberOf(partTally(row, shown))]);
      }
    }

    const trend = trendOf(await engine.run(trendQuery(selection, null)));
    for (const [index, slot] of trend.slots.entries()) {
      for (const [series, shown] of trend.parts.entries()) {
        const source = pointSource({ selection, unit: null, who: '' }, slot, shown);
        const point = trend.lines[series]?.[index];
        if (source && point) expect(await panel(source)).toEqual([numberOf(point)]);
      }
    }

    const before = await engine.run(rankingQuery({ ...selection, period: '2024-Q1' }));
    for (const row of changeRows(before, ranked, false)) {
      const sides = [numberOf(row.previous), numberOf(row.current)];
      expect(await panel(changeSource(row, '', selection, '2024-Q1'))).toEqual(sides);
      expect(await panel(changeSource(row, 'current', selection, '2024-Q1'))).toEqual(sides.slice(1));
    }
  };
  const anyFacts = fc.array(anyFact, { minLength: 5, maxLength: 25 });
  await fc.assert(fc.asyncProperty(anyFacts, check), { numRuns: 2 });
});

it('says of every figure that is not added why it is not', async () => {
  const facts = [
    fact({ value: 3 }),
    fact({ status: 'conflict' }),
    fact({ proposed: true }),
    fact({ topic: 'cds' }),
    fact({ scope: 'children' }),
    fact({ state: 'missing', value: null }),
    fact({ status: 'total' }),
  ];
  await engine.load(submission({ facts }));
  const source = sourceOf('Xã Cát', SELECTION, { unit: UNITS.cat.id });
  if (source.of !== 'facts') return;
  const rows = await engine.run(sourceFactsQuery(source.parts[0]!));
  expect(rows.map(({ standing }) => standing)).toEqual([
    'added',
    'conflict',
    'proposed',
    'topic',
    'other-scope',
    'missing',
    'total',
  ]);
});

it('lists the tasks of a rate', async () => {
  const tasks = [
    task(),
    task({ status: 'blank', number: '2' }),
    task({ unit: UNITS.duong }),
    task({ year: 2024 }),
  ];
  await engine.load(submission({ tasks }));
  const [unit] = await engine.run(completionQuery({ year: 2025, level: 'xa' }));
  const source = ratesSource(unit!, 2025);
  if (source.of !== 'tasks') return;
  const rows = await engine.run(sourceTasksQuery(source.tasks));
  expect(rows.map(({ number }) => number)).toEqual(['1', '2']);
});
