import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taskMatrix, type TaskRow } from './matrix.ts';

function task(unit: string, number: string, part: Partial<TaskRow> = {}): TaskRow {
  return {
    unitId: unit,
    unitCode: unit,
    unitName: `Xã ${unit}`,
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
