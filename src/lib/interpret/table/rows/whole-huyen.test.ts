import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

const HEAD = ['UBND TỈNH QUẢNG TRỊ', 'SỞ NỘI VỤ', 'KẾT QUẢ TUYÊN TRUYỀN CCHC 6 THÁNG ĐẦU NĂM 2024'];

it('takes "Toàn huyện Cam Lộ" above its communes for that huyện with them, in the column of last year too', () => {
  const read = interpreted({
    A: [
      ...HEAD,
      'STT | Huyện/xã | Trang TTĐT (tin, bài) | <',
      ' | | 6 tháng đầu năm 2024 | Cùng kỳ năm 2023',
      'I | Toàn huyện Cam Lộ | 30 | 20',
      '1 | Xã Cam Tuyền | 12 | 9',
      '2 | Xã Thanh An | 18 | 11',
      'II | Toàn huyện Vĩnh Linh | 7 | 6',
      '1 | Xã Vĩnh Hà | 7 | 6',
      ' | Toàn tỉnh | 37 | 26',
    ],
  });
  expect(doubts(read)).toEqual([]);
  expect(lines(read).filter((line) => /^[CD](?:6|9|11) /.test(line))).toEqual([
    'C6 468 2024-H1 portal item 30 total own_and_children',
    'D6 468 2023-H1 portal item 20 total own_and_children',
    'C9 464 2024-H1 portal item 7 total own_and_children',
    'D9 464 2023-H1 portal item 6 total own_and_children',
    'C11 45 2024-H1 portal item 37 total children',
    'D11 45 2023-H1 portal item 26 total children',
  ]);
});

it('counts with their communes the huyện that head columns, where a title says so', () => {
  const read = interpreted({
    A: [
      ...HEAD,
      '(Số liệu của mỗi huyện đã bao gồm các xã, thị trấn)',
      'Kênh | Đơn vị tính | Huyện Cam Lộ | Huyện Vĩnh Linh | Toàn tỉnh',
      'Trang TTĐT | tin, bài | 12 | 8 | 20',
    ],
  });
  expect(lines(read).slice(0, 2)).toEqual([
    'C6 468 2024-H1 portal item 12 own_and_children',
    'D6 464 2024-H1 portal item 8 own_and_children',
  ]);
});
