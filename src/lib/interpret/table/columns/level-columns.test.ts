import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

it.each([
  ['Cấp huyện', 'Cấp xã'],
  ['Huyện', 'Xã'],
  ['Huyện', 'Các xã, thị trấn'],
])('%s | %s over figures say whose activity they count, and their total is of both', (own, below) => {
  const read = interpreted({
    A: [
      'UBND HUYỆN VĨNH LINH',
      'Kết quả tuyên truyền CCHC năm 2024',
      `STT | Hình thức | Đơn vị tính | ${own} | ${below} | Tổng cộng`,
      '1 | Cổng TTĐT | tin, bài | 52 | 148 | 200',
    ],
  });
  expect(lines(read)).toEqual([
    'D4 464 2024 portal item 52',
    'E4 464 2024 portal item 148 children',
    'F4 464 2024 portal item 200 total own_and_children',
  ]);
  expect(doubts(read)).toEqual([]);
});

it('leaves a lone column of communes to their names', () => {
  const read = interpreted({
    A: [
      'UBND HUYỆN VĨNH LINH',
      'Kết quả tuyên truyền CCHC năm 2024',
      'STT | Cấp xã | Cổng TTĐT (tin, bài)',
      '1 | Xã Vĩnh Hà | 8',
      '2 | Xã Vĩnh Ô | 5',
    ],
  });
  expect(lines(read)).toHaveLength(2);
});

it('tells a huyện from its communes in a province’s list of huyện too', () => {
  const read = interpreted({
    A: [
      'SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH QUẢNG TRỊ',
      'Kết quả tuyên truyền CCHC năm 2024',
      'STT | Huyện, thị xã | Tin, bài truyền thanh | < | < | Trang TTĐT huyện (tin, bài)',
      '^ | ^ | Đài huyện | Đài các xã | Cộng | ^',
      '1 | Huyện Vĩnh Linh | 8 | 20 | 28 | 5',
      '2 | Huyện Cam Lộ | 5 | 10 | 15 | 4',
    ],
  });
  expect(lines(read).slice(0, 4)).toEqual([
    'C5 464 2024 radio item 8',
    'D5 464 2024 radio item 20 children',
    'E5 464 2024 radio item 28 total own_and_children',
    'F5 464 2024 portal item 5',
  ]);
});
