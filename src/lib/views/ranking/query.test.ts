import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeEmpty } from '#lib/store/fill.ts';
import { openEngine, type TestEngine } from '../../../../tests/helpers/engine.ts';
import { fact, noFigure, submission, UNITS, unknownUnit } from '../../../../tests/helpers/facts.ts';
import { SELECTION } from '../../../../tests/helpers/selection.ts';
import type { Selection } from '../filter/selection.ts';
import { rankingQuery } from './query.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openEngine();
});
beforeEach(() => makeEmpty(engine));

/** Names and sums, in the order of the answer. */
async function sums(part: Partial<Selection> = {}): Promise<[string, number | null][]> {
  const rows = await engine.run(rankingQuery({ ...SELECTION, ...part }));
  return rows.map((row) => [row.name, row.value]);
}

it('answers with nothing from an empty store', async () => {
  expect(await sums()).toEqual([]);
});

it('tells all of a unit', async () => {
  await engine.load(
    submission({
      facts: [
        fact({ value: 3 }),
        fact({ value: 4, channel: 'radio', qualifier: 'more_than' }),
        fact({ value: 9, status: 'conflict' }),
        noFigure('missing', { channel: 'social' }),
      ],
    }),
  );
  const [first] = await engine.run(rankingQuery(SELECTION));
  expect(first).toEqual({
    id: UNITS.cat.id,
    code: '00001',
    name: 'Xã Cát',
    type: 'Xã',
    parent: 'Huyện Bình',
    value: 7,
    figures: 2,
    lower: 1,
    upper: 0,
    about: 0,
    missing: 1,
    unquantified: 0,
    noActivity: 0,
    notApplicable: 0,
    conflicts: 1,
    absent: 0,
  });
});

it('lists every unit of the province, with ties, zero, missing and none told apart', async () => {
  await engine.load(
    submission({
      facts: [fact({ value: 0 }), noFigure('missing', { unit: UNITS.duong }), fact({ unit: UNITS.hien })],
    }),
  );
  expect(await sums()).toEqual([
    ['Xã Cát', 0],
    ['Xã Dương', null],
    ['Xã Đông', null],
    ['Xã Hiền', 5],
  ]);
  const rows = await engine.run(rankingQuery(SELECTION));
  expect(rows.map((row) => row.missing)).toEqual([0, 1, 0, 0]);
});

it('leaves out provinces without figures of this period and level', async () => {
  await engine.load(submission({ facts: [fact(), fact({ unit: UNITS.hien, period: '2024' })] }));
  expect(await sums()).toEqual([
    ['Xã Cát', 5],
    ['Xã Dương', null],
    ['Xã Đông', null],
  ]);
});

it('adds only figures of the selection', async () => {
  await engine.load(
    submission({
      facts: [
        fact({ value: 1 }),
        fact({ value: 10, channel: 'radio' }),
        fact({ value: 100, scope: 'children' }),
        fact({ value: 1000, measure: 'session' }),
        fact({ value: 10_000, period: '2025' }),
        fact({ value: 100_000, unit: unknownUnit('Xã Cát') }),
        fact({ value: 1_000_000, unit: UNITS.binh }),
      ],
    }),
  );
  const cat = async (part: Partial<Selection>) =>
    (await sums(part)).find(([name]) => name === 'Xã Cát' || name === 'Huyện Bình');
  expect(await cat({})).toEqual(['Xã Cát', 11]);
  expect(await cat({ channel: 'radio' })).toEqual(['Xã Cát', 10]);
  expect(await cat({ channel: 'press' })).toEqual(['Xã Cát', null]);
  expect(await cat({ scope: 'children' })).toEqual(['Xã Cát', 100]);
  expect(await cat({ measure: 'session' })).toEqual(['Xã Cát', 1000]);
  expect(await cat({ period: '2025' })).toEqual(['Xã Cát', 10_000]);
  expect(await cat({ level: 'huyen' })).toEqual(['Huyện Bình', 1_000_000]);
});

describe('below a parent', () => {
  it('lists its units even if none reported', async () => {
    await engine.load(submission({ facts: [fact()] }));
    expect(await sums({ parent: UNITS.binh.id })).toEqual([
      ['Xã Cát', 5],
      ['Xã Dương', null],
    ]);
    expect(await sums({ parent: UNITS.phu.id })).toEqual([['Xã Đông', null]]);
    expect(await sums({ parent: UNITS.an.id })).toHaveLength(3);
    expect(await sums({ parent: 'huyen:999@' })).toEqual([]);
  });
});

describe('across the rearrangement of 01/07/2025', () => {
  const facts = [fact(), fact({ unit: UNITS.catDuong, period: '2025-Q3', value: 8 })];

  it('expects the old units before and the new ones after', async () => {
    await engine.load(submission({ facts }));
    expect(await sums()).toEqual([
      ['Xã Cát', 5],
      ['Xã Dương', null],
      ['Xã Đông', null],
    ]);
    expect(await sums({ period: '2025-Q3' })).toEqual([
      ['Xã Cát Dương', 8],
      ['Xã Đông Mới', null],
      ['Phường Hiền', null],
    ]);
  });

  it('expects old units in the half year that ends with them, new ones in a year', async () => {
    await engine.load(
      submission({ facts: [fact({ period: '2025-H1' }), fact({ period: '2025', unit: UNITS.dongMoi })] }),
    );
    expect((await sums({ period: '2025-H1' })).map(([name]) => name)).toEqual([
      'Xã Cát',
      'Xã Dương',
      'Xã Đông',
    ]);
    expect((await sums({ period: '2025' })).map(([name]) => name)).toEqual([
      'Xã Cát Dương',
      'Xã Đông Mới',
      'Phường Hiền',
    ]);
  });

  it('also shows an old unit that reported of a period in which it ended', async () => {
    await engine.load(submission({ facts: [fact({ period: '2025' })] }));
    expect(await sums({ period: '2025' })).toEqual([
      ['Xã Cát', 5],
      ['Xã Cát Dương', null],
      ['Xã Đông Mới', null],
      ['Phường Hiền', null],
    ]);
  });

  it('finds new communes below their tỉnh, and no huyện any more', async () => {
    await engine.load(submission({ facts }));
    expect(await sums({ period: '2025-Q3', parent: UNITS.an.id })).toHaveLength(3);
    expect(await sums({ period: '2025-Q3', parent: UNITS.binh.id })).toEqual([]);
    expect(await sums({ period: '2025-Q3', level: 'huyen' })).toEqual([]);
  });
});
