import { expect, it } from 'vitest';
import { EMPTY_DATA_VIEW, parseDataView, writeDataView, type DataView } from './data-view.ts';

const read = (query: string) => parseDataView(new URLSearchParams(query));

it('is read back from the URL as it was written', () => {
  const view: DataView = {
    table: 'tasks',
    search: 'vĩnh linh & 50%',
    standing: 'conflict',
    status: 'planned',
    columns: ['unit', 'value'],
    sort: { key: 'value', direction: 'descending' },
    groups: ['parent', 'unit'],
    across: 'period',
  };
  expect(read(new URLSearchParams(writeDataView(view)).toString())).toEqual(view);
});

it('leaves nothing in the URL that nobody chose', () => {
  expect(writeDataView(EMPTY_DATA_VIEW)).toEqual([]);
  expect(read('')).toEqual(EMPTY_DATA_VIEW);
});

it('leaves out what it does not understand', () => {
  expect(read('bang=x&tinh-trang=y&trang-thai=z&cot=;drop&sap=--a&nhom=A.1&xoay=%27')).toEqual(
    EMPTY_DATA_VIEW,
  );
  expect(read('nhom=a.b.c.d&cot=a.a').groups).toEqual(['a', 'b', 'c']);
  expect(read('cot=a.a').columns).toEqual(['a']);
});
