import { beforeAll, beforeEach, expect, it } from 'vitest';
import { makeEmpty } from '#lib/store/fill.ts';
import { openEngine, type TestEngine } from '../../../../tests/helpers/engine.ts';
import { submission, task, UNITS } from '../../../../tests/helpers/facts.ts';
import { tasksQuery } from './query.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openEngine();
});
beforeEach(() => makeEmpty(engine));

it('answers with nothing from an empty store', async () => {
  expect(await engine.run(tasksQuery({ year: 2025, level: 'xa' }))).toEqual([]);
});

it('lists the tasks of a year and level in the order of their sheets', async () => {
  await engine.load(
    submission({
      tasks: [task({ number: '10' }), task({ number: '2' }), task({ year: null }), task({ unit: UNITS.an })],
    }),
    submission({ tasks: [task({ number: '1', unit: UNITS.duong })] }, { id: 2, file: 'a.xlsx' }),
  );
  const numbers = async (year: number | null) =>
    (await engine.run(tasksQuery({ year, level: 'xa' }))).map((row) => [row.unitName, row.number]);
  expect(await numbers(2025)).toEqual([
    ['Xã Cát', '10'],
    ['Xã Cát', '2'],
    ['Xã Dương', '1'],
  ]);
  expect(await numbers(null)).toEqual([['Xã Cát', '1']]);
});

it('tells all of a task', async () => {
  const full = task({
    result: 'Bài đăng',
    lead: 'Văn phòng',
    coordinating: 'Văn hoá',
    deadlineText: 'Quý II',
    status: 'partial',
    percent: 0,
    note: 'Đang làm',
    links: ['https://a.vn/1', 'javascript:alert(1)', 'http://b.vn', 'https://c.vn/x y'],
  });
  await engine.load(submission({ tasks: [full, task({ number: '2', status: null })] }));
  const [first, second] = await engine.run(tasksQuery({ year: 2025, level: 'xa' }));
  expect(first).toEqual({
    unitId: UNITS.cat.id,
    unitCode: '00001',
    unitName: 'Xã Cát',
    parent: 'Huyện Bình',
    number: '1',
    content: 'Đăng tin, bài về cải cách hành chính',
    result: 'Bài đăng',
    lead: 'Văn phòng',
    coordinating: 'Văn hoá',
    deadlineText: 'Quý II',
    status: 'partial',
    percent: 0,
    note: 'Đang làm',
    links: ['https://a.vn/1', 'http://b.vn'],
    submission: 1,
    file: 'bao-cao.xlsx',
    sheet: 'Phụ lục',
    sheetRow: 5,
  });
  expect(second).toMatchObject({ status: null, percent: null, links: [] });
});
