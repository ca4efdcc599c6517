import { expect, it } from 'vitest';
import { dayTyped } from './day-typed.ts';

it.each([
  ['02/04/2026', '2026-04-02'],
  ['2-4-2026', '2026-04-02'],
  [' 2.4.2026 ', '2026-04-02'],
  ['31/04/2026', null],
  ['04/31/2026', null],
  ['2/4/26', null],
  ['', null],
])('%s is %s', (text, day) => {
  expect(dayTyped(text)).toBe(day);
});
