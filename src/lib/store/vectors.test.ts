import fc from 'fast-check';
import { expect, it } from 'vitest';
import { atOnce } from '#lib/domain/steps.ts';
import { arrowOf, byName, rowsOf } from './arrow.ts';
import type { ColumnType } from './schema.ts';

const VALUES: Readonly<Record<ColumnType, fc.Arbitrary<string | number | boolean>>> = {
  text: fc.string({ unit: 'grapheme' }),
  key: fc.constantFrom('', 'xa', 'Xã Đông Hồ', '𠮷 nhà', 'xa:00001@'),
  integer: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
  number: fc.double({ noNaN: true }),
  boolean: fc.boolean(),
};

it.each(Object.keys(VALUES) as ColumnType[])(
  'holds a column of kind %s as it is, null where there is none',
  (kind) => {
    const rows = fc.array(fc.record({ it: fc.option(VALUES[kind]) }), { maxLength: 40 });
    fc.assert(
      fc.property(rows, (given) => {
        expect(rowsOf(atOnce(arrowOf({ it: kind }, given, byName)))).toEqual(given);
      }),
    );
  },
);

it('makes a sign for half of a pair of surrogates, and goes on at the right place', () => {
  const texts = ['a\ud842b', '\udfb7', '\ud842', '\udfb7', 'sau'];
  const rows = texts.map((it) => ({ it }));
  expect(rowsOf(atOnce(arrowOf({ it: 'text' }, rows, byName))).map(({ it }) => it)).toEqual([
    'a�b',
    '�',
    '�',
    '�',
    'sau',
  ]);
});
