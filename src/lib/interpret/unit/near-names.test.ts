import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registry } from '../../../../tests/helpers/registry.ts';
import { distance, NearNames } from './near-names.ts';

describe('distance', () => {
  it.each([
    ['vinh ha', 'vinh ha', 0],
    ['vinh ha', 'vinh hoa', 1],
    ['vihn ha', 'vinh ha', 1],
    ['vinh', 'cam lo', 3],
    ['', 'ab', 2],
  ])('of %j and %j is %i', (a, b, expected) => {
    expect(distance(a, b, 2)).toBe(expected);
  });

  it('is that of the other way round, and nothing only between equals', () => {
    const word = fc.stringMatching(/^[a-d]{0,6}$/);
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distance(a, b, 9)).toBe(distance(b, a, 9));
        expect(distance(a, b, 9) === 0).toBe(a === b);
      }),
    );
  });
});

it('finds the units that a misspelt name may mean, the nearest first', () => {
  const communes = registry.all().filter(({ code, level }) => level === 'xa' && code.startsWith('19'));
  const names = new NearNames(communes);
  expect(names.like('Vỉnh Hà').map(({ name }) => name)).toContain('Xã Vĩnh Hà');
  expect(names.like('Vĩnh Tús')[0]?.name).toBe('Xã Vĩnh Tú');
  expect(names.like('Không đâu cả')).toEqual([]);
});
