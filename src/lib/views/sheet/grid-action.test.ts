import { expect, it } from 'vitest';
import type { KeyPress } from '#lib/state/page/keys.ts';
import { gridActionOf } from './grid-action.ts';

const press = (key: string, parts: Partial<KeyPress> = {}): KeyPress => ({
  ...{ key, code: '', altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, repeat: false },
  ...parts,
});

it.each([
  ['h', 'header'],
  ['d', 'data'],
  ['m', 'section'],
  ['g', 'plain'],
  ['t', 'total'],
  ['n', 'note'],
  ['x', 'ignored'],
])('%s makes the row a row of %s', (key, is) => {
  expect(gridActionOf(press(key))).toEqual({ kind: 'row', is });
});

it('knows headings, columns, cells and the way back', () => {
  expect(gridActionOf(press('['))).toEqual({ kind: 'header', by: 1 });
  expect(gridActionOf(press(']'))).toEqual({ kind: 'header', by: -1 });
  expect(gridActionOf(press('r'))).toEqual({ kind: 'column' });
  expect(gridActionOf(press('e'))).toEqual({ kind: 'cell' });
  expect(gridActionOf(press('u'))).toEqual({ kind: 'undo' });
  expect(gridActionOf(press('z', { metaKey: true }))).toEqual({ kind: 'undo' });
});

it('leaves other keys alone, and held ones', () => {
  expect(gridActionOf(press('c', { ctrlKey: true }))).toBeNull();
  expect(gridActionOf(press('h', { repeat: true }))).toBeNull();
  expect(gridActionOf(press('ArrowDown'))).toBeNull();
});
