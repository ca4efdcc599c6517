import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../tests/helpers/interpreted.ts';

const HEAD = ['SỞ NỘI VỤ TỈNH QUẢNG TRỊ', 'KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024'];

it('reads what is told beside the names of units as theirs', () => {
  const read = interpreted({
    A: [
      ...HEAD,
      'TT | Đơn vị | Kết quả đạt được',
      '1 | Huyện Vĩnh Linh | Trang thông tin điện tử: 12 tin, bài; truyền thanh: 36 lượt phát',
      '2 | Huyện Gio Linh | Đăng 9 tin trên trang TTĐT; treo 5 băng rôn',
      '| Tổng cộng | Trang TTĐT: 21 tin, bài',
    ],
  });
  expect(lines(read)).toEqual([
    'C4 464 2024 portal item 12',
    'C4 464 2024 radio broadcast 36',
    'C5 466 2024 portal item 9',
    'C5 466 2024 banner piece 5',
  ]);
  expect(read.facts.every(({ proposed }) => proposed)).toBe(true);
  expect(doubts(read)).toEqual([]);
});

it('asks about a unit that nobody knows, and says which figures name no channel', () => {
  const read = interpreted({
    A: [
      ...HEAD,
      'TT | Đơn vị | Kết quả',
      '1 | Huyện Vĩnh Lnih | Facebook: 20 bài',
      '2 | Huyện Gio Linh | 30 bài',
    ],
  });
  expect(lines(read)).toEqual(['C4 "Huyện Vĩnh Lnih" 2024 social item 20']);
  expect(doubts(read)).toEqual(['B4 unit-unknown', 'C5 figure-left-out']);
});
