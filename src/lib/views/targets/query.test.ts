import { beforeAll, beforeEach, expect, it } from 'vitest';
import { makeEmpty } from '#lib/store/fill.ts';
import { openEngine, type TestEngine } from '../../../../tests/helpers/engine.ts';
import { fact, submission, target, UNITS } from '../../../../tests/helpers/facts.ts';
import { actualsQuery, targetsQuery } from './query.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openEngine();
});
beforeEach(() => makeEmpty(engine));

it('answers with nothing from an empty store', async () => {
  expect(await engine.run(targetsQuery(2025))).toEqual([]);
  expect(await engine.run(targetsQuery(null))).toEqual([]);
});

it('lists the quotas of a year as the plans state them', async () => {
  await engine.load(
    submission({
      targets: [
        target({ taskNumber: '10', unit: UNITS.catDuong }),
        target({ taskNumber: '2', value: 0.5, per: 'week', comparator: '=' }),
        target({ year: 2026 }),
        target({ year: null, taskNumber: '3' }),
      ],
    }),
  );
  expect(await engine.run(targetsQuery(2025))).toEqual([
    {
      id: 1,
      unitId: UNITS.catDuong.id,
      unitName: 'Xã Cát Dương',
      taskNumber: '10',
      channel: 'portal',
      measure: 'item',
      comparator: '>=',
      value: 12,
      per: 'year',
      sourceText: 'ít nhất 12 tin, bài',
      submission: 1,
      file: 'bao-cao.xlsx',
      sheet: 'Phụ lục',
      cell: 'C5',
    },
    expect.objectContaining({ id: 2, taskNumber: '2', value: 0.5, per: 'week', comparator: '=' }),
  ]);
  expect((await engine.run(targetsQuery(null))).map((row) => row.taskNumber)).toEqual(['3']);
});

it('tells what units with quotas did themselves in the periods of the year', async () => {
  await engine.load(
    submission({
      targets: [target()],
      facts: [
        fact({ value: 4 }),
        fact({ value: 3 }),
        fact({ value: 20, period: '2025' }),
        fact({ value: 9, period: '2025-9M' }),
        fact({ value: 9, period: '2024' }),
        fact({ value: 9, scope: 'children' }),
        fact({ value: 9, unit: UNITS.duong }),
      ],
    }),
  );
  const actuals = await engine.run(actualsQuery(2025));
  expect(actuals.map(({ unitId, period, value }) => [unitId, period, value])).toEqual([
    [UNITS.cat.id, '2025', 20],
    [UNITS.cat.id, '2025-Q1', 7],
  ]);
  const wide = await engine.run(actualsQuery(2025, [{ channel: 'portal', measure: 'item' }]));
  expect(wide.map(({ unitId, period, value }) => [unitId, period, value])).toEqual([
    [UNITS.cat.id, '2025', 20],
    [UNITS.cat.id, '2025-Q1', 7],
    [UNITS.duong.id, '2025-Q1', 9],
  ]);
  expect(await engine.run(actualsQuery(2025, [{ channel: 'radio', measure: 'item' }]))).toEqual(actuals);
  expect(await engine.run(actualsQuery(2025, [{ channel: 'all', measure: 'item' }]))).toEqual(wide);
});
