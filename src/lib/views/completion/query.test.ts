import { beforeAll, beforeEach, expect, it } from 'vitest';
import { TASK_STATUSES } from '#lib/domain/task.ts';
import { makeEmpty } from '#lib/store/fill.ts';
import { openEngine, type TestEngine } from '../../../../tests/helpers/engine.ts';
import { submission, target, task, UNITS, unknownUnit } from '../../../../tests/helpers/facts.ts';
import { completionQuery, taskFacetsQuery } from './query.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openEngine();
});
beforeEach(() => makeEmpty(engine));

it('answers with nothing from an empty store', async () => {
  expect(await engine.run(taskFacetsQuery())).toEqual([]);
  expect(await engine.run(completionQuery({ year: 2025, level: 'xa' }))).toEqual([]);
});

it('lists years and levels, latest first, then by number of tasks', async () => {
  await engine.load(
    submission({
      tasks: [
        task({ year: null }),
        task({ year: 2024 }),
        task(),
        task({ unit: UNITS.an }),
        task({ unit: UNITS.an, number: '2' }),
      ],
    }),
  );
  expect(await engine.run(taskFacetsQuery())).toEqual([
    { year: 2025, level: 'tinh', tasks: 2 },
    { year: 2025, level: 'xa', tasks: 1 },
    { year: 2024, level: 'xa', tasks: 1 },
    { year: null, level: 'xa', tasks: 1 },
  ]);
});

it('knows years and levels of which there are quotas only', async () => {
  const read = { tasks: [task()], targets: [target(), target({ unit: UNITS.an, year: 2026 })] };
  await engine.load(submission(read));
  expect(await engine.run(taskFacetsQuery())).toEqual([
    { year: 2026, level: 'tinh', tasks: 0 },
    { year: 2025, level: 'xa', tasks: 1 },
  ]);
});

it('counts the tasks of each unit in each status', async () => {
  const tasks = TASK_STATUSES.flatMap((status, i) => Array.from({ length: i + 1 }, () => task({ status })));
  await engine.load(
    submission({
      tasks: [
        ...tasks,
        task({ status: null }),
        task({ unit: UNITS.duong, links: ['https://a.vn'] }),
        task({ unit: UNITS.duong, status: 'not_done', links: ['https://a.vn'] }),
        task({ unit: unknownUnit('Xã Lạ') }),
        task({ unit: unknownUnit('Xã Khác') }),
        task({ year: 2024 }),
        task({ unit: UNITS.binh }),
      ],
    }),
  );
  const none = {
    parent: '',
    done: 0,
    not_done: 0,
    partial: 0,
    in_progress: 0,
    not_due: 0,
    not_applicable: 0,
    blank: 0,
    contradictory: 0,
    planned: 0,
    evidenced: 0,
  };
  expect(await engine.run(completionQuery({ year: 2025, level: 'xa' }))).toEqual([
    { ...none, id: '', code: '', name: 'Xã Khác', type: '', done: 1 },
    { ...none, id: '', code: '', name: 'Xã Lạ', type: '', done: 1 },
    {
      id: UNITS.cat.id,
      code: '00001',
      name: 'Xã Cát',
      type: 'Xã',
      parent: 'Huyện Bình',
      done: 1,
      not_done: 2,
      partial: 3,
      in_progress: 4,
      not_due: 5,
      not_applicable: 6,
      blank: 7,
      contradictory: 8,
      planned: 1,
      evidenced: 0,
    },
    {
      ...none,
      id: UNITS.duong.id,
      code: '00002',
      name: 'Xã Dương',
      type: 'Xã',
      parent: 'Huyện Bình',
      done: 1,
      not_done: 1,
      evidenced: 1,
    },
  ]);
});

it('keeps tasks without a year apart', async () => {
  await engine.load(submission({ tasks: [task({ year: null }), task()] }));
  const [row, ...others] = await engine.run(completionQuery({ year: null, level: 'xa' }));
  expect(row?.done).toBe(1);
  expect(others).toEqual([]);
});

it('keeps an old commune and the one that it went into apart', async () => {
  await engine.load(submission({ tasks: [task(), task({ unit: UNITS.catDuong })] }));
  const rows = await engine.run(completionQuery({ year: 2025, level: 'xa' }));
  expect(rows.map((row) => [row.name, row.done])).toEqual([
    ['Xã Cát', 1],
    ['Xã Cát Dương', 1],
  ]);
});
