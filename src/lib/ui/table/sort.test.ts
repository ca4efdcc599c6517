import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column, SortValue } from './column.ts';
import { nextSort, sortRows } from './sort.ts';

interface Row {
  readonly name: string;
  readonly count: number | null;
}

const columns: Column<Row>[] = [
  { key: 'name', label: 'Đơn vị', text: (row) => row.name, sort: (row) => row.name },
  { key: 'count', label: 'Số tin', text: (row) => String(row.count), sort: (row) => row.count },
  { key: 'note', label: 'Ghi chú', text: () => '' },
];

const rows: Row[] = [
  { name: 'Xã Đông Hà', count: 5 },
  { name: 'Xã Dương', count: null },
  { name: 'Xã An 10', count: 0 },
  { name: 'Xã An 2', count: 12 },
  { name: 'Xã Ân', count: 5 },
];

const names = (sorted: readonly Row[]) => sorted.map((row) => row.name);

describe('sortRows', () => {
  it('follows the Vietnamese alphabet, digits as numbers', () => {
    expect(names(sortRows(rows, columns, { key: 'name', direction: 'ascending' }))).toEqual([
      'Xã An 2',
      'Xã An 10',
      'Xã Ân',
      'Xã Dương',
      'Xã Đông Hà',
    ]);
  });

  it('puts what is missing last in both directions, after a real zero', () => {
    const up = names(sortRows(rows, columns, { key: 'count', direction: 'ascending' }));
    const down = names(sortRows(rows, columns, { key: 'count', direction: 'descending' }));
    expect(up).toEqual(['Xã An 10', 'Xã Đông Hà', 'Xã Ân', 'Xã An 2', 'Xã Dương']);
    expect(down).toEqual(['Xã An 2', 'Xã Đông Hà', 'Xã Ân', 'Xã An 10', 'Xã Dương']);
  });

  it('leaves the order alone for no sort, an unknown column or one that cannot be sorted', () => {
    expect(sortRows(rows, columns, null)).toBe(rows);
    expect(sortRows(rows, columns, { key: 'khác', direction: 'ascending' })).toBe(rows);
    expect(sortRows(rows, columns, { key: 'note', direction: 'ascending' })).toBe(rows);
  });

  it('keeps every row once, whatever the values', () => {
    const value = fc.oneof(fc.constant(null), fc.integer(), fc.string()) as fc.Arbitrary<SortValue>;
    const column: Column<{ value: SortValue }> = {
      key: 'v',
      label: 'v',
      text: () => '',
      sort: (row) => row.value,
    };
    fc.assert(
      fc.property(
        fc.array(value),
        fc.constantFrom('ascending' as const, 'descending' as const),
        (list, direction) => {
          const input = list.map((each) => ({ value: each }));
          const sorted = sortRows(input, [column], { key: 'v', direction });
          expect(new Set(sorted)).toEqual(new Set(input));
          expect(sorted).toHaveLength(input.length);
        },
      ),
    );
  });
});

describe('nextSort', () => {
  const [name, count] = columns as [Column<Row>, Column<Row>];

  it('begins with the greatest number and with the letter A, then turns round', () => {
    expect(nextSort(count, rows, null)).toEqual({ key: 'count', direction: 'descending' });
    expect(nextSort(name, rows, { key: 'count', direction: 'ascending' })).toEqual({
      key: 'name',
      direction: 'ascending',
    });
    expect(nextSort(name, rows, { key: 'name', direction: 'ascending' }).direction).toBe('descending');
  });
});
