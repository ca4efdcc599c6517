import { expect, it } from 'vitest';
import type { Cell } from '#lib/workbook/workbook.ts';
import { interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';
import { columnOf } from './column.ts';

it('"01/2024" heads the figures of that month', () => {
  const read = interpreted({
    A: [
      'UBND XÃ VĨNH TÚ',
      'TUYÊN TRUYỀN CCHC NĂM 2024',
      'STT | Hình thức | ĐVT | 01/2024 | 02/2024',
      '1 | Trang TTĐT | tin, bài | 3 | 5',
    ],
  });
  expect(lines(read)).toEqual(['D4 19372 2024-M01 portal item 3', 'E4 19372 2024-M02 portal item 5']);
});

it('a spreadsheet keeps such a heading as the first day of the month, however it shows it', () => {
  const cell = (iso: string): Cell => ({
    row: 0,
    col: 3,
    text: 'Thg1-24',
    value: { kind: 'date', number: 45292, iso },
  });
  const period = (iso: string) => columnOf(3, [cell(iso)], () => false).period;
  expect(period('2024-01-01')).toEqual({ kind: 'month', number: 1, year: 2024 });
  expect(period('2024-01-05')).toBeNull();
});
