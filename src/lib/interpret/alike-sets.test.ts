import fc from 'fast-check';
import { expect, it } from 'vitest';
import { alikeSets, likelyPairs, type Pair } from './alike-sets.ts';

const SHARE = 0.6;

/** What alike means, by looking at every pair. */
function plainly(sets: readonly ReadonlySet<number>[], share: number): Pair[] {
  return sets.flatMap((set, second) =>
    sets.slice(0, second).flatMap((other, first): Pair[] => {
      const common = [...set].filter((member) => other.has(member)).length;
      return common > 0 && common >= Math.max(set.size, other.size) * share ? [[first, second]] : [];
    }),
  );
}

it('finds the very pairs that looking at all of them finds', () => {
  const set = fc.uniqueArray(fc.nat(12), { maxLength: 9 }).map((members) => new Set(members));
  const shares = fc.constantFrom(0.1, 0.5, SHARE, 0.75, 1);
  fc.assert(
    fc.property(fc.array(set, { maxLength: 12 }), shares, (sets, share) => {
      const found = alikeSets(sets, share).toSorted(([a, b], [c, d]) => b - d || a - c);
      expect(found).toEqual(plainly(sets, share));
    }),
    { numRuns: 1000 },
  );
});

it('takes a share to mean that of the larger one, and just so much to be enough', () => {
  const ofFive = new Set([1, 2, 3, 4, 5]);
  expect(alikeSets([ofFive, new Set([1, 2, 3])], SHARE)).toEqual([[0, 1]]);
  expect(alikeSets([ofFive, new Set([1, 2])], SHARE)).toEqual([]);
  expect(alikeSets([ofFive, new Set<number>(), new Set<number>()], SHARE)).toEqual([]);
});

it('looks at hardly more pairs than there are, however many sets have a few members in common', () => {
  const common = Array.from({ length: 12 }, (_, i) => -1 - i);
  const sets = Array.from({ length: 6000 }, (_, i) => {
    const pair = Math.floor(i / 2);
    const own = Array.from({ length: 24 }, (__, j) => pair * 100 + j);
    return new Set([...common, ...own, ...(i % 2 === 0 ? [pair * 100 + 50] : [])]);
  });
  expect([...likelyPairs(sets, SHARE)]).toHaveLength(3000);
});
