import { expect, it } from 'vitest';
import { interpreted, lines } from '../../../../tests/helpers/interpreted.ts';

it('tables side by side have each its own title, and all those above both', () => {
  const read = interpreted({
    A: [
      'UBND XÃ HẢI AN | | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'SỐ LIỆU TUYÊN TRUYỀN CCHC 6 THÁNG ĐẦU NĂM 2024',
      'Quý I năm 2024 | | | | Quý II năm 2024',
      'TT | Hình thức | Số lượng | | TT | Hình thức | Số lượng',
      '1 | Trang TTĐT | 4 | | 1 | Trang TTĐT | 30',
      '2 | Băng rôn | 6 | | 2 | Băng rôn | 7',
    ],
  });
  expect(lines(read).sort()).toEqual([
    'C5 19684 2024-Q1 portal item 4',
    'C6 19684 2024-Q1 banner piece 6',
    'G5 19684 2024-Q2 portal item 30',
    'G6 19684 2024-Q2 banner piece 7',
  ]);
});
