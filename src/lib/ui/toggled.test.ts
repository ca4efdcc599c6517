import { expect, it } from 'vitest';
import { toggled } from './toggled.ts';

it('puts a value in or takes it out, and leaves the set as it was', () => {
  const set: ReadonlySet<string> = new Set(['a', 'b']);
  expect([...toggled(set, 'c')]).toEqual(['a', 'b', 'c']);
  expect([...toggled(set, 'a')]).toEqual(['b']);
  expect([...set]).toEqual(['a', 'b']);
});
