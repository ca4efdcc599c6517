import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainNumber } from './number.ts';

const read = (text: string) => plainNumber(new TextEncoder().encode(text), 0, text.length);

it('reads plain writings as Number does, nothing without a sign', () => {
  const decimal = fc
    .tuple(fc.constantFrom('', '-'), fc.nat(9_999_999), fc.constantFrom('', '.'), fc.nat(9_999_999))
    .map(([sign, whole, point, part]) => `${sign}${whole}${point}${point && part}`);
  fc.assert(
    fc.property(decimal, (text) => {
      expect(read(text)).toBe(Number(text) + 0);
    }),
  );
});

it.each(['0.1', '.5', '5.', '007', '123456789012345', '0.00000000000001'])('reads %s', (text) => {
  expect(read(text)).toBe(Number(text) + 0);
});

it.each(['', '-', '.', '+1', '1e5', ' 1', '1.2.3', '1,5', '--1', '1-', '1234567890123456'])(
  'leaves "%s" to others',
  (text) => {
    expect(read(text)).toBeNaN();
  },
);
