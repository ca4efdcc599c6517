import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Draft } from '../table/rows/draft.ts';
import { FirstRows } from './first-rows.ts';

/** Rows that are about so much each; the number of the first that is about the same. */
function firstsOf(abouts: readonly (readonly number[])[]): number[] {
  const drafts = abouts.map((_, row) => ({ row: { row } }) as Draft);
  const write = ({ row }: Draft['row'], about: number[]) => {
    abouts[row]!.forEach((number, i) => (about[i] = number));
    return abouts[row]!.length;
  };
  const firsts = new FirstRows({ write }, abouts.length);
  return drafts.map((draft) => firsts.like(draft).row.row);
}

it('answers the first row that is about the same', () => {
  const few = fc.array(fc.integer({ min: -1, max: 3 }), { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(few, { maxLength: 20 }), (abouts) => {
      const same = abouts.map((one) => abouts.findIndex((other) => other.join() === one.join()));
      expect(firstsOf(abouts)).toEqual(same);
    }),
  );
});

it('tells rows apart whose hashes are the same, or the next', () => {
  // The number whose product with the hash's factor is 1 (modulo 2 ** 32): one less hashes to 0, as -1 does, and one less than its fourfold to 1.
  const inverse = 0xe8b2f51;
  const [one, same, next] = [[-1], [inverse - 1], [inverse * 4 - 1]];
  expect(firstsOf([one, same, next, same, next, one])).toEqual([0, 1, 2, 1, 2, 0]);
});
