import { expect, it } from 'vitest';
import type { KeyPress } from '#lib/state/page/keys.ts';
import { deskActionOf } from './desk-action.ts';

const press = (key: string, parts: Partial<KeyPress> = {}): KeyPress => ({
  ...{ key, code: '', altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, repeat: false },
  ...parts,
});

it.each([
  ['j', { kind: 'move', by: 1 }],
  ['K', { kind: 'move', by: -1 }],
  ['Enter', { kind: 'accept' }],
  ['3', { kind: 'choose', option: 2 }],
  ['a', { kind: 'reach', by: 1 }],
  ['e', { kind: 'enter' }],
  ['s', { kind: 'later' }],
  ['o', { kind: 'open' }],
  ['u', { kind: 'undo' }],
])('%s', (key, action) => {
  expect(deskActionOf(press(key))).toEqual(action);
});

it('tells keys with modifiers apart', () => {
  expect(deskActionOf(press('A', { shiftKey: true }))).toEqual({ kind: 'reach', by: -1 });
  expect(deskActionOf(press('z', { ctrlKey: true }))).toEqual({ kind: 'undo' });
  expect(deskActionOf(press('Enter', { ctrlKey: true }))).toBeNull();
  expect(deskActionOf(press('s', { ctrlKey: true }))).toBeNull();
  expect(deskActionOf(press('1', { altKey: true }))).toBeNull();
  expect(deskActionOf(press('Enter', { repeat: true }))).toBeNull();
});
