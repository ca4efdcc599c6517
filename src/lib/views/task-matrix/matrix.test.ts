import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewCsv } from '#lib/export/view-csv.ts';
import { matrixColumns, taskAt } from './columns.ts';
import { STATUS_MARKS } from './marks.ts';
import { taskMatrix, type TaskRow } from './matrix.ts';

function task(unit: string, number: string, part: Partial<TaskRow> = {}): TaskRow {
  return {
    unitId: unit,
    unitCode: unit,
    unitName: `Xã ${unit}`,
    parent: '',
    number,
    content: `Nội dung ${number}`,
    result: '',
    lead: '',
    coordinating: '',
    deadlineText: '',
    status: 'done',
    percent: null,
    note: '',
    links: [],
    submission: 1,
    file: 'a.xlsx',
    sheet: 'PL',
    sheetRow: 5,
    ...part,
  };
}

describe('taskMatrix', () => {
  it('puts units down by name and numbers across by size', () => {
    const matrix = taskMatrix([task('B', '10'), task('B', '2'), task('A', '2')]);
    expect(matrix.rows.map((row) => row.name)).toEqual(['Xã A', 'Xã B']);
    expect(matrix.numbers).toEqual(['2', '10']);
    expect(matrix.rows[0]?.cells.has('10')).toBe(false);
  });

  it('reads "01." and "1" as one number', () => {
    expect(taskMatrix([task('A', '01.'), task('B', '1')]).numbers).toEqual(['1']);
  });

  it('says where one number means different things', () => {
    expect(taskMatrix([task('A', '1'), task('B', '1', { content: ' nội  dung 1' })]).differing).toBe(false);
    expect(taskMatrix([task('A', '1'), task('B', '1', { content: 'Khác' })]).differing).toBe(true);
  });

  it('keeps units apart that the registry does not know', () => {
    const unknown = (name: string) => task('', '1', { unitName: name });
    expect(taskMatrix([unknown('Xã Lạ'), unknown('Xã Quen')]).rows).toHaveLength(2);
  });

  it('names units of one name with what holds them', () => {
    const named = (unit: string, parent: string) => task(unit, '1', { unitName: 'Xã Tân Thành', parent });
    const rows = taskMatrix([named('B', 'Huyện Phú'), named('A', 'Huyện Bình'), task('C', '1')]).rows;
    expect(rows.map(({ name }) => name)).toEqual([
      'Xã C',
      'Xã Tân Thành (Huyện Bình)',
      'Xã Tân Thành (Huyện Phú)',
    ]);
  });

  it('a column of it holds the status in words, and its mark', () => {
    const matrix = taskMatrix([
      task('A', '1', { status: 'blank' }),
      task('A', '2', { status: 'not_due' }),
      task('A', '3', { status: 'partial' }),
      task('B', '2', { status: null }),
    ]);
    const [a, b] = [matrix.rows[0]!, matrix.rows[1]!];
    const columns = matrixColumns(matrix);
    const second = columns.find(({ label }) => label === '2')!;
    expect([a, b].map((row) => second.text(row))).toEqual(['Chưa đến hạn', 'Trong kế hoạch']);
    expect([a, b].map((row) => second.mark?.(row)?.path)).toEqual([
      STATUS_MARKS.not_due.path,
      STATUS_MARKS.planned.path,
    ]);
    const first = columns.find(({ label }) => label === '1')!;
    expect([first.mark?.(b), first.value?.(b), first.picks?.(b)]).toEqual([null, '', false]);
    expect(taskAt(a, first.key)?.status).toBe('blank');
    expect(taskAt(a, 'name')).toBeNull();
    expect([a, b].map((row) => columns[1]!.value?.(row))).toEqual([2, 0]);
    const csv = viewCsv(columns, matrix.rows).split('\r\n')[0];
    expect(csv).toContain('Nhiệm vụ 1,Nhiệm vụ 2');
  });

  it('loses no task', () => {
    const some = fc.array(fc.tuple(fc.constantFrom('A', 'B', ''), fc.constantFrom('1', '01', '1.', 'I', '')));
    fc.assert(
      fc.property(some, (list) => {
        const matrix = taskMatrix(list.map(([unit, number]) => task(unit, number)));
        const cells = matrix.rows.flatMap((row) => [...row.cells.values()]);
        expect(cells).toHaveLength(list.length);
      }),
    );
  });
});
