import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePeriods, overlaps, parsePeriod, periodCode, periodEnd, previousYear } from './period.ts';

const kinds = fc.oneof(
  fc.record({ kind: fc.constant('year' as const), number: fc.constant(0) }),
  fc.record({ kind: fc.constant('half' as const), number: fc.integer({ min: 1, max: 2 }) }),
  fc.record({ kind: fc.constant('quarter' as const), number: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ kind: fc.constant('months' as const), number: fc.constantFrom(9, 11) }),
  fc.record({ kind: fc.constant('month' as const), number: fc.integer({ min: 1, max: 12 }) }),
);

describe('parsePeriod', () => {
  it('gives calendar days and the official window', () => {
    expect(parsePeriod('2024-Q2')).toMatchObject({
      from: '2024-04-01',
      to: '2024-06-30',
      officialFrom: '2024-03-15',
      officialTo: '2024-06-14',
    });
    expect(parsePeriod('2024')).toMatchObject({ officialFrom: '2023-12-15', officialTo: '2024-12-14' });
    expect(parsePeriod('2024-M02')).toMatchObject({ to: '2024-02-29', officialFrom: '2024-01-15' });
  });

  it('takes back what periodCode writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2099 }), kinds, (year, { kind, number }) => {
        const period = parsePeriod(periodCode(kind, year, number));
        expect(period).toMatchObject({ kind, year, number });
      }),
    );
  });

  it.each(['', '2024-Q5', '2024-12M', '2024-M13', '2024-02-30/2024-03-01', '2024-03-01/2024-02-01', 'Q1'])(
    'refuses %j',
    (code) => {
      expect(parsePeriod(code)).toBeNull();
    },
  );
});

it('previousYear keeps the kind', () => {
  expect(['2024-Q1', '2024', '2024-01-01/2024-09-12', '2024-02-29/2024-03-01'].map(previousYear)).toEqual([
    '2023-Q1',
    '2023',
    '2023-01-01/2023-09-12',
    null,
  ]);
});

it('comparePeriods orders by last day, shorter first', () => {
  const codes = ['2024', '2024-Q4', '2024-M12', '2024-Q1', '2023'];
  expect(codes.sort(comparePeriods)).toEqual(['2023', '2024-Q1', '2024-M12', '2024-Q4', '2024']);
});

it('overlaps finds the year in its quarter', () => {
  expect([overlaps('2024', '2024-Q1'), overlaps('2024-Q1', '2024-Q2')]).toEqual([true, false]);
});

it('periodEnd is the day as of which units are looked up', () => {
  expect([periodEnd('2025-H1'), periodEnd('?')]).toEqual(['2025-06-30', null]);
});
