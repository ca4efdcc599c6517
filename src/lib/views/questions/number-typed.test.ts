import { expect, it } from 'vitest';
import { formatNumber } from '#lib/messages/format.ts';
import { numberTyped } from './number-typed.ts';

it.each([
  ['12', 12],
  ['12,5', 12.5],
  ['1.250', 1250],
  ['1.250,5', 1250.5],
  ['1 250', 1250],
  ['-3', -3],
  ['−3', -3],
  [' 07 ', 7],
])('reads %j', (text, number) => {
  expect(numberTyped(text)).toBe(number);
});

it.each(['', 'x', '1.25', '12.5', '1,2,3', '1.2.3', '5 tin'])('does not guess at %j', (text) => {
  expect(numberTyped(text)).toBeNull();
});

it('reads what the screen writes', () => {
  for (const number of [0, 7, 1250, 1234567.25, -12]) expect(numberTyped(formatNumber(number))).toBe(number);
});
