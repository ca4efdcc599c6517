import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Fact } from '#lib/domain/fact.ts';
import { interpreted } from '../../../../tests/helpers/interpreted.ts';
import { countDistinct } from './distinct-things.ts';

const { facts } = interpreted({
  A: [
    'KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ I/2024',
    'Xã | Trang TTĐT (tin, bài) | Băng rôn (tấm)',
    'Vĩnh Tú | 1 | 2',
    'Vĩnh Hà | 3 | 4',
    'Vĩnh Tú | 5 | 6',
  ],
});

it('counts figures of one unit and kind once', () => {
  expect([facts.length, countDistinct([facts]), countDistinct([facts, facts]), countDistinct([])]).toEqual([
    6, 4, 4, 0,
  ]);
});

it('counts the same in whatever order they come', () => {
  const others: Fact[] = facts.map((fact) => ({ ...fact, period: '2024-Q2', unit: { ...fact.unit } }));
  const any = fc.shuffledSubarray([...facts, ...others], { minLength: 12 });
  fc.assert(
    fc.property(any, (mixed) => {
      expect(countDistinct([mixed])).toBe(8);
    }),
  );
});
