import { expect, it } from 'vitest';
import { spelledAt } from './spelled.ts';

it.each([
  ['hai mươi lăm tin', 25],
  ['hai lăm', 25],
  ['mười một', 11],
  ['một trăm hai mươi lượt', 120],
  ['năm trăm tờ', 500],
  ['một trăm linh năm', 105],
  ['hai nghìn ba trăm', 2300],
  ['mười hai ngàn', 12000],
  ['ba mươi tư buổi', 34],
])('%s is %d', (text, value) => {
  expect(spelledAt(text, 0)?.value).toBe(value);
});

it.each(['trăm', 'nghìn', 'không', 'tin', ''])('%j is no number', (text) => {
  expect(spelledAt(text, 0)).toBeNull();
});
