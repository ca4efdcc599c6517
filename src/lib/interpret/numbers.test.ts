import { expect, it } from 'vitest';
import { Numbers, NumbersOf } from './numbers.ts';

it('gives equal texts one number', () => {
  const numbers = new Numbers();
  expect(['Zalo', 'Loa', 'Zalo', ''].map((text) => numbers.of(text))).toEqual([0, 1, 0, 2]);
});

it('gives things of equal words one number', () => {
  const numbers = new NumbersOf<{ readonly id: string }>(({ id }) => id);
  const unit = { id: 'xa:1' };
  expect([unit, { id: 'xa:2' }, { id: 'xa:1' }, unit].map((thing) => numbers.of(thing))).toEqual([
    0, 1, 0, 0,
  ]);
});
