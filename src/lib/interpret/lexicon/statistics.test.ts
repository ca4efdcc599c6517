import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../tests/helpers/interpreted.ts';
import { isStatistic } from './statistics.ts';

it.each([
  'Trung bình',
  'TRUNG BÌNH:',
  'Bình quân/xã',
  'Bình quân mỗi xã',
  'TB/huyện',
  'TB quý',
  'Cao nhất',
  'Cao nhất (xã Gio Mỹ)',
  'Thấp nhất',
  'Giá trị lớn nhất',
  'Max',
])('"%s" is worked out of other figures', (text) => expect(isStatistic(text)).toBe(true));

it.each(['Xã Trung Bình', 'Ít nhất 02 tin, bài/quý', 'Bình Quý', 'Cao Nhất Linh', 'TB-SNV', 'Thông báo'])(
  '"%s" is not',
  (text) => expect(isStatistic(text)).toBe(false),
);

const TITLE = ['SỞ NỘI VỤ TỈNH QUẢNG TRỊ', 'TỔNG HỢP TUYÊN TRUYỀN CCHC NĂM 2024'];

it('counts no row of statistics as a unit or as a part of the total', () => {
  const read = interpreted({
    A: [
      ...TITLE,
      'STT | Đơn vị | Trang TTĐT (tin, bài)',
      '1 | Huyện Vĩnh Linh | 22',
      '2 | Huyện Gio Linh | 9',
      '| Bình quân | 15.5',
      'Cao nhất | | 22',
      '| Thấp nhất (Gio Linh) | 9',
      '| Tổng cộng | 31',
    ],
  });
  expect(lines(read)).toEqual([
    'C4 464 2024 portal item 22',
    'C5 466 2024 portal item 9',
    'C9 45 2024 portal item 31 total children',
  ]);
  expect(doubts(read)).toEqual([]);
});

it('keeps a numbered unit that has the name of a statistic', () => {
  const read = interpreted(
    {
      A: [
        'UBND HUYỆN TRẦN ĐỀ',
        'TỔNG HỢP TUYÊN TRUYỀN CCHC NĂM 2024',
        'STT | Đơn vị | Trang TTĐT (tin, bài)',
        '1 | Trung Bình | 22',
        '2 | Lịch Hội Thượng | 9',
      ],
    },
    { province: 'Sóc Trăng' },
  );
  expect(read.facts.map(({ value }) => value)).toEqual([22, 9]);
});

it('reads no column of statistics', () => {
  const read = interpreted({
    A: [
      'SỞ NỘI VỤ TỈNH QUẢNG TRỊ',
      'TIN BÀI TRANG TTĐT NĂM 2024',
      'Đơn vị | Quý I | Quý II | Cả năm | TB quý | Cao nhất',
      'Huyện Vĩnh Linh | 22 | 4 | 26 | 13 | 22',
      'Huyện Gio Linh | 9 | 1 | 10 | 5 | 9',
    ],
  });
  expect(lines(read)).toEqual([
    'B4 464 2024-Q1 portal item 22',
    'C4 464 2024-Q2 portal item 4',
    'D4 464 2024 portal item 26 total',
    'B5 466 2024-Q1 portal item 9',
    'C5 466 2024-Q2 portal item 1',
    'D5 466 2024 portal item 10 total',
  ]);
  expect(doubts(read)).toEqual([]);
});
