import { expect, it } from 'vitest';
import { cumulativeBefore, isCumulative, periodBetween } from './cumulative.ts';

it.each([
  ['2025', true],
  ['2025-Q1', true],
  ['2025-H1', true],
  ['2025-9M', true],
  ['2025-M01', true],
  ['2025-01-01/2025-09-12', true],
  ['2025-Q2', false],
  ['2025-H2', false],
  ['2024-12-15/2025-03-14', false],
  ['quý I', false],
])('%s counts from January: %s', (code, expected) => {
  expect(isCumulative(code)).toBe(expected);
});

it('finds the longest cumulative period before one, in its year', () => {
  const known = ['2024-9M', '2025-Q1', '2025-H1', '2025-Q3', '2025-9M', '2025'];
  expect(cumulativeBefore('2025', known)).toBe('2025-9M');
  expect(cumulativeBefore('2025-9M', known)).toBe('2025-H1');
  expect(cumulativeBefore('2025-Q1', known)).toBeNull();
  expect(cumulativeBefore('2025-Q3', known)).toBeNull();
});

it.each([
  ['2025-Q1', '2025-H1', '2025-Q2'],
  ['2025-9M', '2025', '2025-Q4'],
  ['2025-H1', '2025', '2025-H2'],
  ['2025-M01', '2025-2M', '2025-M02'],
  ['2025-9M', '2025-11M', '2025-10-01/2025-11-30'],
  ['2025-H1', '2025-Q1', null],
  ['2024', '2025', null],
])('between %s and %s lies %s', (earlier, later, expected) => {
  expect(periodBetween(earlier, later)).toBe(expected);
});
