import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

const HEAD = ['UBND HUYỆN HẢI LĂNG', 'TUYÊN TRUYỀN CCHC 6 THÁNG NĂM 2024'];

it('a period that stands once, before what is counted, is that of the rows below it too', () => {
  const read = interpreted({
    A: [
      'UBND XÃ HẢI AN',
      'TUYÊN TRUYỀN CCHC 6 THÁNG NĂM 2024',
      'Kỳ | Hình thức | ĐVT | Số lượng',
      'Quý I | Trang TTĐT | tin, bài | 25',
      '| Băng rôn | tấm | 17',
      'Quý II | Trang TTĐT | tin, bài | 8',
      '| Băng rôn | tấm | 21',
      '6 tháng | Trang TTĐT | tin, bài | 33',
      '| Băng rôn | tấm | 38',
    ],
  });
  expect(lines(read)).toEqual([
    'D4 19684 2024-Q1 portal item 25',
    'D5 19684 2024-Q1 banner piece 17',
    'D6 19684 2024-Q2 portal item 8',
    'D7 19684 2024-Q2 banner piece 21',
    'D8 19684 2024-H1 portal item 33 total',
    'D9 19684 2024-H1 banner piece 38 total',
  ]);
  expect(doubts(read)).toEqual([]);
});

it('"Cùng kỳ" below the name of a unit that stands once is what that unit did a year earlier', () => {
  const read = interpreted({
    A: [
      ...HEAD,
      'Xã | Kỳ | Trang TTĐT (tin, bài)',
      'Xã Hải An | 6 tháng năm 2024 | 35',
      '| Cùng kỳ năm 2023 | 8',
      'Xã Hải Bình | 6 tháng năm 2024 | 40',
      '| Cùng kỳ năm 2023 | 30',
      'Tổng cộng | 6 tháng năm 2024 | 75',
      '| Cùng kỳ năm 2023 | 38',
    ],
  });
  expect(lines(read)).toEqual([
    'C4 19684 2024-H1 portal item 35',
    'C5 19684 2023-H1 portal item 8 comparison',
    'C6 19687 2024-H1 portal item 40',
    'C7 19687 2023-H1 portal item 30 comparison',
    'C8 470 2024-H1 portal item 75 total children',
    'C9 470 2023-H1 portal item 38 comparison children',
  ]);
  expect(doubts(read)).toEqual([]);
});

it.each([['^'], ['']])('a total of each period is checked against the rows of that period (%j)', (below) => {
  const read = interpreted({
    A: [
      ...HEAD,
      'Xã | Kỳ | Trang TTĐT (tin, bài)',
      'Xã Hải An | Quý I | 25',
      `${below} | Quý II | 12`,
      'Xã Hải Quy | Quý I | 7',
      `${below} | Quý II | 10`,
      'Tổng cộng | Quý I | 32',
      `${below} | Quý II | 23`,
    ],
  });
  expect(lines(read).slice(4)).toEqual([
    'C8 470 2024-Q1 portal item 32 total children',
    'C9 470 2024-Q2 portal item 23 total children',
  ]);
  expect(doubts(read)).toEqual(['C9 total-mismatch']);
});

it.each([
  ['^', '^', '^'],
  ['', '', ''],
  ['Xã Hải An', 'Xã Hải Quy', 'Tổng cộng'],
])('a total of each channel is of that channel (%j)', (belowAn, belowQuy, belowTotal) => {
  const read = interpreted({
    A: [
      ...HEAD,
      'Xã | Hình thức | Số lượng (tin, bài)',
      'Xã Hải An | Trang TTĐT | 25',
      `${belowAn} | Truyền thanh | 12`,
      'Xã Hải Quy | Trang TTĐT | 7',
      `${belowQuy} | Truyền thanh | 10`,
      'Tổng cộng | Trang TTĐT | 32',
      `${belowTotal} | Truyền thanh | 23`,
    ],
  });
  expect(lines(read).slice(4)).toEqual([
    'C8 470 2024-H1 portal item 32 total children',
    'C9 470 2024-H1 radio item 23 total children',
  ]);
  expect(doubts(read)).toEqual(['C9 total-mismatch']);
});

it('a section headed by a period that begins with a number is one', () => {
  const block = (period: string, value: number) => [
    period,
    `1 | Trang TTĐT | ${value}`,
    `2 | Truyền thanh | ${value}`,
  ];
  const read = interpreted({
    A: [
      'UBND XÃ HẢI AN',
      'TUYÊN TRUYỀN CCHC 6 THÁNG NĂM 2024',
      'TT | Hình thức | Số lượng (tin, bài)',
      ...['Quý I/2024', 'Quý II/2024'].flatMap((period) => block(period, 12)),
      ...block('6 tháng đầu năm 2024', 24),
    ],
  });
  expect(lines(read).slice(4)).toEqual([
    'C11 19684 2024-H1 portal item 24 total',
    'C12 19684 2024-H1 radio item 24 total',
  ]);
});
