import { beforeAll, beforeEach, expect, it } from 'vitest';
import { makeEmpty } from '#lib/store/fill.ts';
import { openEngine, type TestEngine } from '../../../../tests/helpers/engine.ts';
import { submission, task, UNITS } from '../../../../tests/helpers/facts.ts';
import { overdueTasks } from './overdue.ts';
import { datedTasksQuery } from './query.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openEngine();
});
beforeEach(() => makeEmpty(engine));

it('tells what is late as of a day: undone, with a day as its deadline', async () => {
  const late = { deadline: '2025-03-31', deadlineText: 'Quý I' };
  await engine.load(
    submission({
      tasks: [
        task({ ...late, number: '1', status: 'done' }),
        task({ ...late, number: '2', status: 'not_done' }),
        task({ ...late, number: '3', status: 'blank', deadline: '2025-06-30' }),
        task({ ...late, number: '4', status: null }),
        task({ ...late, number: '4', status: 'partial', unit: UNITS.duong }),
        task({ ...late, number: '2', status: null }),
        task({ number: '5', status: 'not_done', deadlineText: 'Thường xuyên' }),
        task({ ...late, number: '6', status: 'not_due' }),
        task({ ...late, number: '7', status: 'not_done', year: 2024 }),
      ],
    }),
  );
  const tasks = await engine.run(datedTasksQuery({ year: 2025, level: 'xa' }));
  expect(tasks).toHaveLength(7);
  const told = (day: string) =>
    overdueTasks(tasks, day).map(({ unitName, number, late: days }) => [unitName, number, days]);
  expect(told('2025-04-10')).toEqual([
    ['Xã Cát', '2', 10],
    ['Xã Cát', '4', 10],
    ['Xã Dương', '4', 10],
  ]);
  expect(told('2025-03-31')).toEqual([]);
  expect(told('2025-07-01').map(([, number]) => number)).toEqual(['2', '4', '4', '3']);
});
