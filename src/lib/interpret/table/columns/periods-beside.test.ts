import { describe, expect, it } from 'vitest';
import { interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

const read = (title: string, heading: string) =>
  lines(
    interpreted({
      Sheet1: ['UBND XÃ VĨNH TÚ', title, `TT | Nội dung | ĐVT | ${heading}`, '1 | Loa | lượt | 30 | 141'],
    }),
  );

describe('cumulative figures beside those of the period', () => {
  it.each([
    ['TUYÊN TRUYỀN CCHC THÁNG 5 VÀ 5 THÁNG ĐẦU NĂM 2024', 'Tháng 5 | 5 tháng đầu năm', '2024-M05', '2024-5M'],
    ['TUYÊN TRUYỀN CCHC QUÝ III NĂM 2024', 'Quý III | 9 tháng', '2024-Q3', '2024-9M'],
    ['TUYÊN TRUYỀN CCHC THÁNG 5 NĂM 2024', 'Trong tháng | 5 tháng', '2024-M05', '2024-5M'],
    ['TUYÊN TRUYỀN CCHC QUÝ III NĂM 2024', 'Thực hiện | 9 tháng đầu năm', '2024-Q3', '2024-9M'],
    ['TUYÊN TRUYỀN CCHC THÁNG 6 VÀ 6 THÁNG NĂM 2024', 'Tháng 6 | 6 tháng', '2024-M06', '2024-H1'],
  ])('compare: %s', (title, heading, own, all) => {
    expect(read(title, heading)).toEqual([
      `D4 19372 ${own} radio broadcast 30`,
      `E4 19372 ${all} radio broadcast 141 comparison`,
    ]);
  });
});
