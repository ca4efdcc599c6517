import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMeaning, numberContent } from './number-format.ts';
import { isoOfSerial } from './serial-date.ts';

describe('formatMeaning', () => {
  it.each([
    ['General', 'number'],
    ['#,##0" ngày"', 'number'],
    ['[Red]0', 'number'],
    ['0\\d', 'number'],
    ['0%', 'percent'],
    ['0"%"', 'number'],
    ['dd/mm/yyyy', 'date'],
    ['[$-42A]d/m/yyyy;@', 'date'],
    ['[h]:mm', 'date'],
    ['y'.repeat(100_000), 'number'],
  ])('%s is a %s', (format, meaning) => {
    expect(formatMeaning(format)).toBe(meaning);
  });
});

describe('isoOfSerial', () => {
  it.each([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [60, false, ''],
    [61, false, '1900-03-01'],
    [45351.99, false, '2024-02-29'],
    [0, false, ''],
    [-1, false, ''],
    [1e10, false, ''],
    [2_958_465, false, '9999-12-31'],
    [0, true, '1904-01-01'],
  ])('%d (1904: %s) is %s', (serial, date1904, iso) => {
    expect(isoOfSerial(serial, date1904)).toBe(iso);
  });

  it('agrees with the calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const day = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
        expect(isoOfSerial(serial, false)).toBe(day.toISOString().slice(0, 10));
      }),
    );
  });
});

describe('numberContent', () => {
  it('never shows nothing', () => {
    expect(numberContent(5, ';;;', false).text).toBe('5');
    expect(numberContent(5, 'x'.repeat(100_000), false).text).toBe('5');
  });
});
