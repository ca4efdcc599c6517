import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

const columns = (headings: string, ...figures: readonly number[]) => {
  const read = interpreted({
    A: [
      'UBND XÃ CỒN TIÊN',
      'BIỂU THEO DÕI TUYÊN TRUYỀN CCHC QUÝ III NĂM 2026',
      `Nội dung | ${headings}`,
      `Cổng TTĐT (tin, bài) | ${figures.join(' | ')}`,
    ],
  });
  expect(doubts(read)).toEqual([]);
  return lines(read).map((line) => line.split(' ').slice(2).join(' '));
};

it.each(['Lũy kế 9 tháng', '9 tháng', 'Lũy kế từ đầu năm'])(
  '"%s" behind the months of the third quarter compares',
  (heading) => {
    expect(columns(`Tháng 7 | Tháng 8 | Tháng 9 | Quý III | ${heading}`, 6, 9, 5, 20, 61)).toEqual([
      '2026-M07 portal item 6',
      '2026-M08 portal item 9',
      '2026-M09 portal item 5',
      '2026-Q3 portal item 20 total',
      '2026-9M portal item 61 comparison',
    ]);
  },
);

it('"Lũy kế 3 tháng" behind all months since January adds them up', () => {
  expect(columns('Tháng 1 | Tháng 2 | Tháng 3 | Lũy kế 3 tháng', 6, 9, 5, 20).at(-1)).toMatch(/total$/);
});
