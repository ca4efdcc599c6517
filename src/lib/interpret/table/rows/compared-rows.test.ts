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

it('compares "Quý I năm 2022" below the months of the first quarter of 2023', () => {
  const read = interpreted({
    A: [
      'UBND HUYỆN VĨNH LINH',
      'SỐ LIỆU TUYÊN TRUYỀN CCHC THEO TỪNG THÁNG QUÝ I NĂM 2023',
      'Tháng | Tin, bài trên Trang TTĐT',
      'Tháng 1 | 11',
      'Tháng 2 | 9',
      'Cộng quý I | 20',
      'Quý I năm 2022 | 21',
    ],
  });
  expect(lines(read)).toEqual([
    'B4 464 2023-M01 portal item 11',
    'B5 464 2023-M02 portal item 9',
    'B6 464 2023-Q1 portal item 20 total',
    'B7 464 2022-Q1 portal item 21 comparison',
  ]);
});

it('compares each channel with what it did in the same quarter a year earlier, in a row of its own', () => {
  const read = interpreted({
    A: [
      'UBND HUYỆN VĨNH LINH',
      'SỐ LIỆU TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024',
      'Nội dung | Kỳ | Số lượng | ĐVT',
      'Trang TTĐT | Quý I/2023 | 5 | tin, bài',
      ' | Quý I/2024 | 9 | tin, bài',
    ],
  });
  expect(lines(read)).toEqual(['C4 464 2023-Q1 portal item 5 comparison', 'C5 464 2024-Q1 portal item 9']);
});
