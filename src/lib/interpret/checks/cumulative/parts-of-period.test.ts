import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod } from '#lib/domain/period.ts';
import { isWithin, waysToDivide } from './parts-of-period.ts';

it.each([
  ['2024-Q1', '2024-H1', true],
  ['2024-H1', '2024-9M', true],
  ['2024-M03', '2024-Q1', true],
  ['2024-9M', '2024', true],
  ['2024-H1', '2024-01-01/2024-09-12', true],
  ['2024-Q3', '2024-H1', false],
  ['2024', '2024', false],
  ['2023-Q4', '2024', false],
  ['', '2024', false],
])('%s within %s: %s', (part, whole, inside) => {
  expect(isWithin(part, whole)).toBe(inside);
});

describe('waysToDivide', () => {
  it.each([
    ['2024-Q2', ['2024-M04 2024-M05 2024-M06']],
    ['2024-H1', ['2024-Q1 2024-Q2', '2024-M01 2024-M02 2024-M03 2024-M04 2024-M05 2024-M06']],
    ['2024-9M', ['2024-H1 2024-Q3', '2024-Q1 2024-Q2 2024-Q3']],
    [
      '2024',
      ['2024-H1 2024-H2', '2024-9M 2024-Q4', '2024-H1 2024-Q3 2024-Q4', '2024-Q1 2024-Q2 2024-Q3 2024-Q4'],
    ],
    ['2024-M01', []],
    ['2024-01-01/2024-09-12', []],
  ])('%s', (code, ways) => {
    const found = waysToDivide(code).map((parts) => parts.join(' '));
    expect(found).toEqual(expect.arrayContaining(ways));
    expect(found.length > 0).toBe(ways.length > 0);
  });

  it('each way has every day of the period once', () => {
    const codes = fc.constantFrom('2024', '2023-H1', '2024-H2', '2024-9M', '2024-11M', '2024-5M', '2024-Q4');
    fc.assert(
      fc.property(codes, (code) => {
        for (const parts of waysToDivide(code)) {
          const spans = parts.map((part) => parsePeriod(part)!);
          expect([spans[0]!.from, spans.at(-1)!.to]).toEqual([
            parsePeriod(code)!.from,
            parsePeriod(code)!.to,
          ]);
          spans.slice(1).forEach(({ from }, i) => {
            const next = new Date(`${spans[i]!.to}T00:00:00Z`).getTime() + 86_400_000;
            expect(new Date(next).toISOString().slice(0, 10)).toBe(from);
          });
        }
      }),
    );
  });
});
