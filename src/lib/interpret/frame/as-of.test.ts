import { expect, it } from 'vitest';
import { asOf } from './as-of.ts';

it.each([
  ['2025', '2025-01-14', '2025-01-14'],
  ['2025', '2025-12-10', '2025-12-10'],
  ['2025-Q1', '2025-04-02', '2025-03-31'],
  ['2025', '2024-12-20', '2025-12-31'],
  ['2025', '', '2025-12-31'],
  ['', '2025-01-14', null],
])('units of %j in a document signed %j are those of %s', (code, signed, day) => {
  expect(asOf(code, signed)).toBe(day);
});
