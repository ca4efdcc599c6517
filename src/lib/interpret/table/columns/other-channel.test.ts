import { expect, it } from 'vitest';
import { interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

it('takes words that name a channel under "Khác" for that channel', () => {
  const read = interpreted({
    A: [
      'SỞ NỘI VỤ TỈNH QUẢNG TRỊ',
      'KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024',
      'TT | Đơn vị | Trang TTĐT (tin, bài) | Kết quả khác',
      '1 | Huyện Vĩnh Linh | 12 | Treo 5 băng rôn, phát 200 tờ rơi',
      '2 | Huyện Gio Linh | 9 | 3 lượt',
    ],
  });
  expect(lines(read)).toEqual([
    'C4 464 2024 portal item 12',
    'D4 464 2024 banner piece 5',
    'D4 464 2024 leaflet copy 200',
    'C5 466 2024 portal item 9',
    'D5 466 2024 other broadcast 3',
  ]);
});
