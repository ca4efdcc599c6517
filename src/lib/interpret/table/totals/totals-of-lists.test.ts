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
