import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

it('takes what stands beside names of channels for what is counted there', () => {
  const read = interpreted({
    A: [
      'UBND XÃ HẢI AN',
      'BÁO CÁO TRUYỀN THÔNG THÁNG 6 NĂM 2024',
      'TT | Kênh | Chỉ số | Kết quả',
      '1 | Facebook | Số bài đăng | 8',
      '2 | ^ | Lượt xem | 1652',
      '3 | Zalo OA | Số bài đăng | 9',
      '4 | ^ | Lượt xem | 165',
    ],
  });
  expect(lines(read)).toEqual([
    'D4 19684 2024-M06 social item 8',
    'D5 19684 2024-M06 social view 1652',
    'D6 19684 2024-M06 social item 9',
    'D7 19684 2024-M06 social view 165',
  ]);
  expect(doubts(read)).toEqual([]);
});
