import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../tests/helpers/interpreted.ts';

const BESIDE = [
  'UBND HUYỆN HẢI LĂNG',
  'SỐ LIỆU TUYÊN TRUYỀN CCHC THÁNG 10 NĂM 2024',
  'TT | Xã | Trang TTĐT (tin, bài)',
  '1 | Xã Hải An | 4',
  '2 | Xã Hải Bình | 13 | | TT | Xã | Băng rôn (tấm)',
  '3 | Xã Hải Quy | 35 | | 1 | Xã Hải Hưng | 7',
  '4 | Xã Hải Phú | 17 | | 2 | Xã Hải Thượng | 3',
];
const READ = [
  'C4 19684 2024-M10 portal item 4',
  'C5 19687 2024-M10 portal item 13',
  'C6 19693 2024-M10 portal item 35',
  'C7 19702 2024-M10 portal item 17',
  'G6 19699 2024-M10 banner piece 7',
  'G7 19708 2024-M10 banner piece 3',
];

it('reads tables beside each other that begin in different rows', () => {
  const read = interpreted({ A: BESIDE });
  expect([lines(read).sort(), doubts(read)]).toEqual([READ, []]);
});

it('reads a table below them that reaches across', () => {
  const below = [
    ...['', 'Các xã còn lại chưa gửi', ''],
    'TT | Xã | Truyền thanh (tin, bài) | Truyền thanh (lượt phát) | Tờ rơi (tờ)',
    '1 | Xã Hải Trường | 15 | 101 | 10',
  ];
  const read = interpreted({ A: [...BESIDE, ...below] });
  expect(lines(read).sort()).toEqual([
    'C12 19729 2024-M10 radio item 15',
    ...READ.slice(0, 4),
    'D12 19729 2024-M10 radio broadcast 101',
    'E12 19729 2024-M10 leaflet copy 10',
    ...READ.slice(4),
  ]);
  expect(doubts(read)).toEqual([]);
});
