import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

const TITLE = ['UBND HUYỆN VĨNH LINH', 'TỔNG HỢP TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024'];

function totals(...rows: readonly string[]): readonly string[] {
  const said = interpreted({ A: [...TITLE, ...rows] });
  expect(doubts(said)).toEqual([]);
  const totalled = lines(said).filter((line) => line.includes('total'));
  expect(totalled.length + said.facts.filter(({ status }) => status === 'counted').length).toBe(7);
  return totalled;
}

it.each([
  ['Cộng Xã Vĩnh Tú', 'Cộng Xã Vĩnh Thái', 'Tổng cộng'],
  ['Tổng: Xã Vĩnh Tú', 'Tổng: Xã Vĩnh Thái', 'Toàn huyện'],
  ['Xã Vĩnh Tú Total', 'Xã Vĩnh Thái Total', 'Grand Total'],
  ['Vĩnh Tú Tổng', 'Vĩnh Thái Tổng', 'Tổng cuối'],
  ['Cộng', 'Cộng', 'Tổng cộng'],
])('gives "%s" below the rows of a commune to it', (first, second, all) => {
  expect(
    totals(
      'Đơn vị | Hình thức | Số lượng',
      'Xã Vĩnh Tú | Trang TTĐT (tin) | 3',
      'Xã Vĩnh Tú | Truyền thanh (tin) | 4',
      `${first} | | 7`,
      'Xã Vĩnh Thái | Trang TTĐT (tin) | 5',
      'Xã Vĩnh Thái | Truyền thanh (tin) | 6',
      `${second} | | 11`,
      `${all} | | 18`,
    ),
  ).toEqual([
    'C6 19372 2024-Q1 all item 7 total',
    'C9 19369 2024-Q1 all item 11 total',
    'C10 464 2024-Q1 all item 18 total children',
  ]);
});

it.each([
  ['Cộng Trang TTĐT', 'Cộng Truyền thanh', 'Tổng cộng'],
  ['Trang TTĐT Total', 'Truyền thanh Total', 'Grand Total'],
])('gives "%s" below the rows of a channel to that', (first, second, all) => {
  expect(
    totals(
      'Hình thức | Đơn vị | Số lượng (tin)',
      'Trang TTĐT | Xã Vĩnh Tú | 3',
      'Trang TTĐT | Xã Vĩnh Thái | 4',
      `${first} | | 7`,
      'Truyền thanh | Xã Vĩnh Tú | 5',
      'Truyền thanh | Xã Vĩnh Thái | 6',
      `${second} | | 11`,
      `${all} | | 18`,
    ),
  ).toEqual([
    'C6 464 2024-Q1 portal item 7 total children',
    'C9 464 2024-Q1 radio item 11 total children',
    'C10 464 2024-Q1 all item 18 total children',
  ]);
});

it('gives a total below the channels of a commune to the commune that heads them', () => {
  expect(
    totals(
      'TT | Kênh | Số tin, bài',
      'I | Xã Vĩnh Tú |',
      '1 | Trang TTĐT | 3',
      '2 | Truyền thanh | 4',
      ' | Cộng xã Vĩnh Tú | 7',
      'II | Xã Vĩnh Thái |',
      '1 | Trang TTĐT | 5',
      '2 | Truyền thanh | 6',
      ' | Cộng | 11',
      'Tổng cộng toàn huyện | | 18',
    ),
  ).toEqual([
    'C7 19372 2024-Q1 all item 7 total',
    'C11 19369 2024-Q1 all item 11 total',
    'C12 464 2024-Q1 all item 18 total children',
  ]);
});

it.each(['Cộng', 'Cộng mục A', 'Cộng phần A'])(
  'gives "%s" below the communes under a channel that channel',
  (label) => {
    expect(
      totals(
        'STT | Hình thức / Đơn vị | ĐVT | Kết quả',
        'A | Trang TTĐT',
        '1 | Xã Vĩnh Tú | tin, bài | 3',
        '2 | Xã Vĩnh Thái | tin, bài | 4',
        ` | ${label} | tin, bài | 7`,
        'B | Truyền thanh',
        '1 | Xã Vĩnh Tú | lượt | 5',
        '2 | Xã Vĩnh Thái | lượt | 6',
        ` | ${label.replace('A', 'B')} | lượt | 11`,
        'Tổng cộng | | | 18',
      ).slice(0, 2),
    ).toEqual([
      'D7 464 2024-Q1 portal item 7 total children',
      'D11 464 2024-Q1 radio broadcast 11 total children',
    ]);
  },
);

it.each(['Tổng', 'Tổng cụm', 'Cộng', 'Tổng cộng'])(
  'adds up each section where "%s" ends several',
  (label) => {
    expect(
      totals(
        'STT | Đơn vị | Trang TTĐT (tin, bài)',
        'I | Cụm 1',
        '1 | Xã Vĩnh Tú | 3',
        '2 | Xã Vĩnh Thái | 4',
        ` | ${label} | 7`,
        'II | Các xã khác',
        '1 | Xã Hiền Thành | 5',
        '2 | Xã Trung Nam | 6',
        ` | ${label} | 11`,
        ' | Toàn huyện | 18',
      ),
    ).toEqual([
      'C7 464 2024-Q1 portal item 7 total children',
      'C11 464 2024-Q1 portal item 11 total children',
      'C12 464 2024-Q1 portal item 18 total children',
    ]);
  },
);
