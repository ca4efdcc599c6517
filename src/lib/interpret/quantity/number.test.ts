import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber } from './number.ts';

describe('parseNumber', () => {
  it.each([
    ['07', 7],
    ['00', 0],
    ['1.234', 1234],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['0,8', 0.8],
    ['0.500', 0.5],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ['1 234', 1234],
    ['1\u00a0234', 1234],
    ['12 345,6', 12345.6],
    ['12.5', 12.5],
    ['1234.567', 1234.567],
  ])('reads %j as %d', (text, value) => {
    expect(parseNumber(text)).toEqual({ value, ambiguous: false });
  });

  it.each(['', '1.2.3', '05/11', '1.10.2024', '02 345', '1 23', '1.23,4.5', '5.', '12,', '1.234 567', '-5'])(
    'does not take %j for a number',
    (text) => {
      expect(parseNumber(text)).toBeNull();
    },
  );

  it('leaves one comma before three digits open, unless the column has a habit', () => {
    expect(parseNumber('1,234')).toEqual({ value: 1234, ambiguous: true });
    expect(parseNumber('1,234', '.')).toEqual({ value: 1234, ambiguous: false });
    expect(parseNumber('1,234', ',')).toEqual({ value: 1.234, ambiguous: false });
    expect(parseNumber('1.234', '.')).toEqual({ value: 1234, ambiguous: false });
  });

  it('reads back what Vietnamese formatting writes', () => {
    const format = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });
    const number = fc.integer({ min: 0, max: 1e11 }).map((cents) => cents / 100);
    fc.assert(fc.property(number, (value) => parseNumber(format.format(value))?.value === value));
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        parseNumber(text);
      }),
    );
  });
});
