import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

it.each([
  ['merged', 'TT | Chỉ tiêu tuyên truyền CCHC | Xã Vĩnh Tú | < | Xã Vĩnh Thái | <'],
  ['not merged', 'TT | Chỉ tiêu tuyên truyền CCHC | Xã Vĩnh Tú | | Xã Vĩnh Thái |'],
  ['headed by an unknown word', 'TT | Đã làm những gì | Xã Vĩnh Tú | | Xã Vĩnh Thái |'],
])('gives each commune the plan and the result below its name (%s)', (_, header) => {
  const read = interpreted({
    A: [
      'SỞ NỘI VỤ TỈNH QUẢNG TRỊ',
      'ĐỐI CHIẾU KẾ HOẠCH NĂM VÀ KẾT QUẢ 9 THÁNG ĐẦU NĂM 2024',
      header,
      '| | KH năm | TH 9 tháng | KH năm | TH 9 tháng',
      '1 | Tin, bài trên trang TTĐT | 72 | 59 | 70 | 43',
      '2 | Lượt phát thanh | 341 | 198 | 223 | 189',
    ],
  });
  expect(doubts(read)).toEqual([]);
  expect(lines(read)).toEqual([
    'D5 19372 2024-9M portal item 59',
    'F5 19369 2024-9M portal item 43',
    'D6 19372 2024-9M radio broadcast 198',
    'F6 19369 2024-9M radio broadcast 189',
  ]);
  expect(read.targets.map(({ place, unit, value }) => `${place.cell} ${unit.code} ${value}`)).toEqual([
    'C5 19372 72',
    'E5 19369 70',
    'C6 19372 341',
    'E6 19369 223',
  ]);
});
