import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ListNumbers, Numbers, NumbersOf } from './numbers.ts';

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

it('gives two lists one number only where they are equal', () => {
  const few = fc.array(fc.integer({ min: -1, max: 3 }), { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(few, { maxLength: 20 }), (all) => {
      const lists = new ListNumbers();
      const numbers = all.map((each) => lists.of(each));
      all.forEach((one, i) =>
        all.forEach((other, j) => expect(numbers[i] === numbers[j]).toBe(one.join() === other.join())),
      );
    }),
  );
});
