import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

it('takes a row "Cùng kỳ" below units for what all of them did a year earlier', () => {
  const read = interpreted({
    A: [
      'SỞ NỘI VỤ TỈNH QUẢNG TRỊ',
      'TUYÊN TRUYỀN CCHC QUÝ I/2024',
      'TT | Đơn vị | Trang TTĐT (tin, bài)',
      '1 | Huyện Vĩnh Linh | 5',
      '2 | Huyện Gio Linh | 4',
      '| Tổng cộng | 9',
      '| Cùng kỳ 2023 | 6',
      '| So với cùng kỳ | 3',
    ],
  });
  expect(lines(read).slice(2)).toEqual([
    'C6 45 2024-Q1 portal item 9 total children',
    'C7 45 2023-Q1 portal item 6 comparison children',
  ]);
  expect(doubts(read)).toEqual([]);
});
