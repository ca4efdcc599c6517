import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../tests/helpers/interpreted.ts';

it('reads the levels over figures as whose activity they count, and their total as of both', () => {
  const read = interpreted({
    A: [
      'UBND HUYỆN VĨNH LINH',
      'Kết quả tuyên truyền CCHC năm 2024',
      'STT | Hình thức | Đơn vị tính | Cấp huyện | Cấp xã | Tổng cộng',
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
