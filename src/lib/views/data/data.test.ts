import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_DATA_VIEW, type DataView } from '#lib/domain/data-view.ts';
import { standingOf } from '#lib/domain/standing.ts';
import type { Fact } from '#lib/domain/fact.ts';
import { EMPTY_VIEW, type View } from '#lib/domain/view.ts';
import { makeEmpty } from '#lib/store/fill.ts';
import { openEngine, type TestEngine } from '../../../../tests/helpers/engine.ts';
import { fact, noFigure, submission, task, UNITS } from '../../../../tests/helpers/facts.ts';
import { fieldsOf } from './fields.ts';
import { groupedOf } from './group-lines.ts';
import { groupQuery, type GroupCell } from './group-query.ts';
import { whyNotAdded } from '../figure/may-add.ts';
import { idsQuery, rowsQuery } from './rows-query.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openEngine();
});
beforeEach(() => makeEmpty(engine));

async function ids(data: Partial<DataView>, view: Partial<View> = {}): Promise<number[]> {
  const rows = await engine.rows(idsQuery({ ...EMPTY_VIEW, ...view }, { ...EMPTY_DATA_VIEW, ...data }));
  return rows.map((row) => Number(row['id']));
}

const FACTS = [
  fact({ unit: UNITS.duong, value: 9 }),
  fact({ unit: UNITS.cat, value: 30, channel: 'radio' }),
  fact({ unit: UNITS.dong, value: 4, status: 'conflict' }),
  noFigure('missing', { unit: UNITS.cat, period: '2024-Q1' }),
];

describe('the rows', () => {
  beforeEach(() => engine.load(submission({ facts: FACTS })));

  it('come in the order of reading, or in that of a column, what is not stated last', async () => {
    expect(await ids({})).toEqual([1, 2, 3, 4]);
    expect(await ids({ sort: { key: 'value', direction: 'ascending' } })).toEqual([3, 1, 2, 4]);
    expect(await ids({ sort: { key: 'value', direction: 'descending' } })).toEqual([2, 1, 3, 4]);
    expect(await ids({ sort: { key: 'unit', direction: 'ascending' } })).toEqual([2, 4, 1, 3]);
    expect(await ids({ sort: { key: 'parent', direction: 'descending' } })).toEqual([3, 1, 2, 4]);
    expect(await ids({ sort: { key: 'channel', direction: 'descending' } })).toEqual([2, 1, 3, 4]);
    expect(await ids({ sort: { key: 'period', direction: 'ascending' } })).toEqual([4, 1, 2, 3]);
    expect(await ids({ sort: { key: 'nonsense', direction: 'ascending' } })).toEqual([1, 2, 3, 4]);
  });

  it('are searched without diacritics, in texts and in words of the program', async () => {
    expect(await ids({ search: 'duong' })).toEqual([1]);
    expect(await ids({ search: 'ĐÔNG' })).toEqual([3]);
    expect(await ids({ search: 'truyen thanh' })).toEqual([2]);
    expect(await ids({ search: 'mau thuan' })).toEqual([3]);
    expect(await ids({ search: 'cat mau' })).toEqual([]);
    expect(await ids({ search: "100%_' or 1" })).toEqual([]);
  });

  it('are filtered as all pages are, and by their standing', async () => {
    expect(await ids({ standing: 'missing' })).toEqual([4]);
    expect(await ids({}, { period: '2024-Q1' })).toEqual([4]);
    expect(await ids({}, { parent: UNITS.phu.id })).toEqual([3]);
    expect(await ids({}, { channel: 'radio', level: 'xa', measure: 'item' })).toEqual([2]);
  });

  it('gives the rows of these numbers, however many are asked for', async () => {
    const all = await ids({});
    const asked = [...all, ...Array.from({ length: 3000 }, (_, at) => 10_000 + at)];
    const rows = await engine.run(rowsQuery('facts', asked));
    expect(rows.map((row) => Number(row['id'])).sort((a, b) => a - b)).toEqual(all);
    expect(await engine.run(rowsQuery('facts', []))).toEqual([]);
  });

  it('are told with the unit above', async () => {
    const [row] = await engine.run(rowsQuery('facts', [1]));
    expect(row).toMatchObject({ id: 1, unit_name: 'Xã Dương', parent_name: 'Huyện Bình', value: 9 });
  });
});

it('finds tasks by their status, and plans by having none', async () => {
  await engine.load(submission({ tasks: [task(), task({ status: null }), task({ status: 'blank' })] }));
  expect(await ids({ table: 'tasks', status: 'planned' })).toEqual([2]);
  expect(await ids({ table: 'tasks', status: 'blank' }, { period: '2025-Q1', channel: 'radio' })).toEqual([
    3,
  ]);
  expect(await ids({ table: 'tasks', sort: { key: 'status', direction: 'descending' } })).toEqual([2, 3, 1]);
});

describe('groups', () => {
  const anyFact = fc
    .record({
      unit: fc.constantFrom(UNITS.cat, UNITS.duong, UNITS.dong, UNITS.binh),
      period: fc.constantFrom('2024', '2025-Q1', '2025-Q2'),
      channel: fc.constantFrom('portal', 'radio', 'press'),
      measure: fc.constantFrom('item', 'item', 'item', 'broadcast', 'percent'),
      status: fc.constantFrom('counted', 'counted', 'counted', 'conflict', 'duplicate'),
      scope: fc.constantFrom('own', 'own', 'own', 'children'),
      value: fc.integer({ min: 0, max: 99 }),
    } as const)
    .map((part) => fact(part));

  const valueOf = (each: Fact, key: string) =>
    ({ unit: each.unit.name, channel: each.channel, period: each.period, measure: each.measure })[key] ?? '';

  async function cellsOf(keys: readonly string[], by: string | null): Promise<readonly GroupCell[]> {
    const [across = null] = by === null ? [] : fieldsOf('facts', [by]);
    return engine.run(groupQuery(EMPTY_VIEW, EMPTY_DATA_VIEW, fieldsOf('facts', keys), across));
  }

  it('add what may be added, of every depth and column, and tell of the rest', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyFact, { minLength: 1, maxLength: 30 }),
        fc.constantFrom([], ['unit'], ['channel', 'unit'], ['measure', 'period', 'unit']),
        fc.constantFrom(null, 'period', 'channel'),
        async (facts, keys, by) => {
          await engine.load(submission({ facts }));
          for (const cell of await cellsOf(keys, by)) {
            const own = facts.filter(
              (each) =>
                cell.values.every((value, at) => valueOf(each, keys[at]!) === value) &&
                (cell.across === null || valueOf(each, by!) === cell.across),
            );
            const added = own.filter((each) => standingOf(each) === 'added');
            const kinds = (key: string) => new Set(added.map((each) => valueOf(each, key))).size;
            expect(cell.rows).toBe(own.length);
            expect(cell.tally.value ?? 0).toBe(added.reduce((sum, { value }) => sum + (value ?? 0), 0));
            expect([...cell.leftOut.values()].reduce((sum, count) => sum + count, 0)).toBe(
              own.length - added.length,
            );
            const reasons = whyNotAdded(cell.kinds);
            expect(reasons.includes('measures')).toBe(kinds('measure') > 1);
            expect(reasons.includes('percent')).toBe(added.some(({ measure }) => measure === 'percent'));
            expect(reasons.includes('levels')).toBe(new Set(added.map(({ unit }) => unit.level)).size > 1);
            expect(reasons.includes('scopes')).toBe(new Set(added.map(({ scope }) => scope)).size > 1);
            expect(reasons.includes('periods')).toBe(false);
          }
        },
      ),
      { numRuns: 15 },
    );
  });

  it('never add periods that share days, nor numbers that stand for a state', () => {
    const kinds = { measures: ['item'], levels: ['xa'], scopes: ['own'], periods: [] as string[] };
    const reasons = (...periods: string[]) => whyNotAdded({ ...kinds, periods });
    expect(reasons('2025-Q1', '2025-Q2', '2025-M07')).toEqual([]);
    expect(reasons('2025', '2025-Q1')).toEqual(['periods']);
    expect(reasons('2025-H1', '2025-M06')).toEqual(['periods']);
    expect(reasons('2025-Q1', '2025-01-15/2025-02-01')).toEqual(['periods']);
    expect(whyNotAdded({ ...kinds, measures: ['view'], periods: ['2024', '2025'] })).toEqual(['stock']);
    expect(whyNotAdded({ ...kinds, measures: ['view'], periods: ['2024'] })).toEqual([]);
  });

  it('stand in the order of their fields, each before those in it, the whole last', async () => {
    await engine.load(submission({ facts: FACTS }));
    const fields = fieldsOf('facts', ['channel', 'unit']);
    const [by = null] = fieldsOf('facts', ['period']);
    const { lines, across } = groupedOf(await cellsOf(['channel', 'unit'], 'period'), fields, by);
    expect(lines.map(({ values }) => values)).toEqual([
      ['portal'],
      ['portal', 'Xã Cát'],
      ['portal', 'Xã Dương'],
      ['portal', 'Xã Đông'],
      ['radio'],
      ['radio', 'Xã Cát'],
      [],
    ]);
    expect(across).toEqual(['2024-Q1', '2025-Q1']);
  });
});
