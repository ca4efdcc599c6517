import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANNELS } from '#lib/domain/channel.ts';
import type { Interpretation } from '#lib/domain/interpretation.ts';
import { MEASURES } from '#lib/domain/measure.ts';
import { TASK_STATUSES, type Target, type Task } from '#lib/domain/task.ts';
import { exchangeFiles } from '#lib/export/exchange.ts';
import { dataSetFiles } from '#lib/export/data-set/data-set.ts';
import { openFile, readFile } from '#lib/workbook/read.ts';
import { REGISTRY, submission, target, task, UNITS } from '../../../../tests/helpers/facts.ts';
import { interpret } from '../interpret.ts';

const CONTEXT = { registry: REGISTRY, province: null, year: null };
const OFFICE = { id: '', code: '', name: 'Sở X', level: 'so' as const };

const unit = fc.constantFrom(UNITS.cat, UNITS.binh, UNITS.an, OFFICE);
const year = fc.constantFrom(2023, 2024, null);
const words = fc.constantFrom('', 'Đăng tin', 'a, "b"', '=1+1', '1.10', 'dòng 1\ndòng 2');
const tasks = fc.array(
  fc
    .record({
      ...{ unit, year, number: fc.constantFrom('', '1', '1.10', 'II.3', '02') },
      ...{ content: fc.constantFrom('Đăng tin bài', '12', '-x', 'a; b'), result: words, lead: words },
      ...{ coordinating: words, deadlineText: words, deadline: fc.constantFrom('', '2024-06-30') },
      ...{ status: fc.constantFrom(...TASK_STATUSES, null), percent: fc.constantFrom(null, 0, 87.5) },
      ...{
        note: words,
        links: fc.constantFrom([], ['https://a.vn/1'], ['http://a.vn/1', 'https://b.vn/?q=2']),
      },
    })
    .map((drawn): Task => task(drawn)),
  { minLength: 1, maxLength: 6 },
);
const targets = fc.array(
  fc
    .record({
      ...{ unit, year, taskNumber: fc.constantFrom('', '3', '1.10'), channel: fc.constantFrom(...CHANNELS) },
      ...{ measure: fc.constantFrom(...MEASURES), comparator: fc.constantFrom('>=', '=', '<=') },
      ...{
        value: fc.oneof(fc.nat(), fc.double({ min: 0, max: 1e6, noNaN: true })),
        sourceText: fc.constant('48 tin'),
      },
      per: fc.constantFrom('year', 'half', 'quarter', 'month', 'week', 'once'),
    })
    .map((drawn) => target(drawn as Partial<Target>)),
  { minLength: 1, maxLength: 6 },
);

/** What tasks and quotas say, without where they stand, in one order. */
function sayings({ tasks: some, targets: others }: Pick<Interpretation, 'tasks' | 'targets'>): string[] {
  return [...some, ...others]
    .map(({ place: _, ...said }) => JSON.stringify(Object.entries(said).sort()))
    .sort();
}

const readCsv = (name: string, text: string) =>
  interpret(readFile({ name, bytes: new TextEncoder().encode(text) }).workbook!, CONTEXT);

describe('tasks and quotas in the exchange format', () => {
  it('say after being written and read what they said before', () => {
    fc.assert(
      fc.property(tasks, targets, (someTasks, someTargets) => {
        const before = submission({ tasks: someTasks, targets: someTargets }).interpretation;
        const files = exchangeFiles([before]);
        const read = [
          readCsv('tasks.csv', files['tasks.csv']!),
          readCsv('targets.csv', files['targets.csv']!),
        ];
        expect(read.flatMap(({ problems }) => problems)).toEqual([]);
        expect(
          sayings({
            tasks: read.flatMap((each) => each.tasks),
            targets: read.flatMap((each) => each.targets),
          }),
        ).toEqual(sayings(before));
      }),
    );
  });

  it('come out of an open data set as they went in, their year told by the folder', async () => {
    await fc.assert(
      fc.asyncProperty(tasks, targets, async (someTasks, someTargets) => {
        const before = submission({ tasks: someTasks, targets: someTargets }).interpretation;
        const options = { registry: REGISTRY, province: '01', madeAt: '2026-01-02T00:00:00.000Z' };
        const parts = [
          ...dataSetFiles([{ sha256: 'ab'.repeat(32), interpretation: before }], options),
        ].filter(({ path }) => path.includes('/'));
        const read = await Promise.all(
          parts.map(async ({ path, bytes }) =>
            interpret((await openFile({ name: `bo/${path}`, bytes })).workbook!, CONTEXT),
          ),
        );
        const all = (key: 'tasks' | 'targets') => read.flatMap((each) => each[key] as never[]);
        expect(read.flatMap(({ problems }) => problems)).toEqual([]);
        expect(sayings({ tasks: all('tasks'), targets: all('targets') })).toEqual(sayings(before));
      }),
      { numRuns: 30 },
    );
  });

  it('name their cells, and all are accounted for', () => {
    const { tasks: read, account } = readCsv(
      'tasks.csv',
      'unit_code,unit_name,year,content,deadline,status,more\n00001,Xã Cát,2024,Đăng tin,2024-06-30,done,x\n',
    );
    expect(read).toMatchObject([
      { unit: UNITS.cat, year: 2024, status: 'done', place: { file: 'tasks.csv', cell: 'D2' } },
    ]);
    expect(account).toMatchObject([{ nonempty: 14, task: 1, label: 12, note: 1 }]);
  });

  it.each([
    ['status', 'Xã Cát,2024,Đăng tin,,xong,'],
    ['deadline', 'Xã Cát,2024,Đăng tin,30/6/2024,done,'],
    ['year, content', 'Xã Cát,24,,,done,'],
    ['links', 'Xã Cát,2024,Đăng tin,,done,javascript:x'],
  ])('doubt a task whose %s is not understood, and read the others', (columns, row) => {
    const { tasks: read, problems } = readCsv(
      'tasks.csv',
      `unit_name,year,content,deadline,status,links\n${row}\nXã Cát,2024,Khác,,done,\n`,
    );
    expect(read.map(({ content }) => content)).toEqual(['Khác']);
    expect(problems).toMatchObject([{ code: 'list-row-unknown' }]);
    expect(String(problems[0]!.params['columns']).split(', ').sort()).toEqual(columns.split(', ').sort());
  });

  it.each([
    ['value', 'portal,item,>=,nhiều,year'],
    ['value', 'portal,item,>=,,year'],
    ['per', 'portal,item,>=,4,ngày'],
    ['comparator', 'portal,item,,4,year'],
  ])('doubt a quota whose %s is not understood', (columns, row) => {
    const { targets: read, problems } = readCsv(
      'targets.csv',
      `unit_name,channel,measure,comparator,value,per\nXã Cát,${row}\n`,
    );
    expect(read).toEqual([]);
    expect(problems).toMatchObject([{ code: 'list-row-unknown', params: { columns } }]);
  });
});
