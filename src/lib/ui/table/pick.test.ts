import { expect, it } from 'vitest';
import type { Column } from './column.ts';
import { firstPick, nextPick } from './pick.ts';

type Row = readonly [boolean, boolean, boolean];

const COLUMNS: readonly Column<Row>[] = [0, 1, 2].map((at) => ({
  key: String(at),
  label: '',
  text: () => '',
  picks: (row) => row[at] ?? false,
}));
const ROWS: readonly Row[] = [
  [false, false, false],
  [false, true, true],
  [false, false, true],
  [true, true, true],
];
const at = (index: number, key: number) => ({ index, key: String(key) });
const from = (index: number, column: number, key: string, ctrlKey = false) =>
  nextPick({ key, ctrlKey }, at(index, column), ROWS, COLUMNS);

it('begins with the first cell that can be pressed', () => {
  expect(firstPick(ROWS, COLUMNS)).toEqual(at(1, 1));
  expect(firstPick([], COLUMNS)).toBeNull();
  expect(firstPick([[false, false, false]], COLUMNS)).toBeNull();
});

it('goes along the row and stops at its ends', () => {
  expect(from(1, 1, 'ArrowRight')).toEqual(at(1, 2));
  expect(from(1, 2, 'ArrowRight')).toBeNull();
  expect(from(1, 1, 'ArrowLeft')).toBeNull();
  expect(from(3, 2, 'Home')).toEqual(at(3, 0));
  expect(from(1, 1, 'End')).toEqual(at(1, 2));
});

it('goes along the column over cells that cannot be pressed', () => {
  expect(from(1, 1, 'ArrowDown')).toEqual(at(3, 1));
  expect(from(3, 1, 'ArrowUp')).toEqual(at(1, 1));
  expect(from(1, 1, 'ArrowUp')).toBeNull();
  expect(from(3, 0, 'ArrowDown')).toBeNull();
});

it('lets all other keys be', () => {
  expect(from(1, 1, 'a')).toBeNull();
  expect(from(1, 1, 'Enter')).toBeNull();
});

it('goes ten rows by the page keys, less where there are fewer', () => {
  const many = Array.from({ length: 30 }, (_, index): Row => [index % 3 === 0, true, false]);
  const page = (index: number, column: number, key: string) =>
    nextPick({ key, ctrlKey: false }, at(index, column), many, COLUMNS);
  expect(page(0, 1, 'PageDown')).toEqual(at(10, 1));
  expect(page(0, 0, 'PageDown')).toEqual(at(12, 0));
  expect(page(27, 0, 'PageDown')).toBeNull();
  expect(page(21, 0, 'PageDown')).toEqual(at(27, 0));
  expect(page(4, 1, 'PageUp')).toEqual(at(0, 1));
  expect(page(0, 1, 'PageUp')).toBeNull();
});

it('goes to the ends of the table', () => {
  expect(from(3, 2, 'Home', true)).toEqual(at(1, 1));
  expect(from(1, 1, 'End', true)).toEqual(at(3, 2));
});
