import { expect, it } from 'vitest';
import { doubts, interpreted } from '../../../../../tests/helpers/interpreted.ts';

it('a column of a plan may say how often each of its rows is demanded', () => {
  const read = interpreted({
    A: [
      'SỞ NỘI VỤ TỈNH QUẢNG TRỊ',
      'CHỈ TIÊU TUYÊN TRUYỀN CCHC NĂM 2024 GIAO CÁC HUYỆN',
      'TT | Đơn vị | Hình thức | Chỉ tiêu tối thiểu | ĐVT | Kỳ giao',
      '1 | Huyện Vĩnh Linh | Trang thông tin điện tử | ≥ 5 | tin, bài | Tháng',
      '2 | Huyện Vĩnh Linh | Truyền thanh | từ 10 trở lên | tin, bài | Hằng quý',
      '3 | Huyện Gio Linh | Băng rôn | 8 | tấm | Năm',
    ],
  });
  expect(read.targets.map(({ place, value, per }) => [place.cell, value, per])).toEqual([
    ['D4', 5, 'month'],
    ['D5', 10, 'quarter'],
    ['D6', 8, 'year'],
  ]);
  expect([read.facts, doubts(read)]).toEqual([[], []]);
});
