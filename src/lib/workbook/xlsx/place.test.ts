import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseCell } from '../cells/cell-reference.ts';
import { readPlace } from './place.ts';

function read(reference: string): { row: number; col: number } | undefined {
  const place = { row: -1, col: -1 };
  const bytes = new TextEncoder().encode(reference);
  return readPlace(bytes, 0, bytes.length, place) ? place : undefined;
}

it.each([
  'A1',
  '$B$3',
  'c4',
  'XFD1048576',
  'ZZZ9999999',
  'A0',
  'AAAA1',
  'A12345678',
  '1A',
  '',
  'A',
  '$',
  'A$',
  'A1 ',
])('reads "%s" as parseCell does', (reference) => {
  expect(read(reference)).toEqual(parseCell(reference));
});

it('reads any text as parseCell does', () => {
  const signs = fc.string({ unit: fc.constantFrom(...'AZaz@[`{19$ :ă'), maxLength: 9 });
  fc.assert(
    fc.property(signs, (reference) => {
      expect(read(reference)).toEqual(parseCell(reference));
    }),
  );
});
