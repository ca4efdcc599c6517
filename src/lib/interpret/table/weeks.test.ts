import { expect, it } from 'vitest';
import { interpreted, lines } from '../../../../tests/helpers/interpreted.ts';

it('weeks are parts of the month beside them, and what a screen shows is counted by "lượt"', () => {
  const read = interpreted({
    A: [
      'UBND XÃ VĨNH TÚ',
      'KẾT QUẢ TUYÊN TRUYỀN CCHC THÁNG 3 NĂM 2024',
      'STT | Hình thức | ĐVT | Tuần 1 | Tuần 2 | Cả tháng',
      '1 | Trang TTĐT | tin, bài | 3 | 2 | 5',
      '2 | Màn hình LED | lượt | 14 | 14 | 28',
      '3 | Chạy chữ LED | lượt | 7 | 7 | 14',
    ],
  });
  expect(lines(read)).toEqual([
    'D4 19372 2024-M03 portal item 3',
    'E4 19372 2024-M03 portal item 2',
    'F4 19372 2024-M03 portal item 5 total',
    'D5 19372 2024-M03 banner broadcast 14',
    'E5 19372 2024-M03 banner broadcast 14',
    'F5 19372 2024-M03 banner broadcast 28 total',
    'D6 19372 2024-M03 banner broadcast 7',
    'E6 19372 2024-M03 banner broadcast 7',
    'F6 19372 2024-M03 banner broadcast 14 total',
  ]);
});
