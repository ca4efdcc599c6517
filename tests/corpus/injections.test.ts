import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../helpers/interpreted.ts';

const TITLE = 'KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024';
const TABLE = [
  'STT | Đơn vị | Trang TTĐT (tin, bài) | Băng rôn (tấm)',
  '1 | Xã Vĩnh Hà | 120 | 5',
  '2 | Xã Vĩnh Ô | 80 | 7',
  '3 | Xã Vĩnh Tú | 95 | 12',
  '| Tổng cộng | 295 | 24',
];
const read = (rows: readonly string[], title = TITLE, sheet = 'Biểu') =>
  interpreted({ [sheet]: ['UBND HUYỆN VĨNH LINH', title, ...rows] });
const withRow = (index: number, row: string) => TABLE.with(index, row);

it('finds nothing to doubt in the table itself', () => {
  expect(doubts(read(TABLE))).toEqual([]);
  expect(lines(read(TABLE))).toHaveLength(8);
});

it.each<[string, string[], string[]]>([
  ['a dropped digit', withRow(1, '1 | Xã Vĩnh Hà | 12 | 5'), ['C7 total-mismatch']],
  ['two cells swapped', withRow(2, '2 | Xã Vĩnh Ô | 7 | 80'), ['C7 total-mismatch', 'D7 total-mismatch']],
  ['a wrong total', withRow(4, '| Tổng cộng | 259 | 24'), ['C7 total-mismatch']],
  ['a row twice', TABLE.toSpliced(3, 0, TABLE[2]!), ['C8 total-mismatch', 'D8 total-mismatch']],
  ['a unit of nowhere', withRow(3, '3 | Xã Vĩnh Tù | 95 | 12'), ['B6 unit-unknown']],
  ['a number made a date', withRow(2, '2 | Xã Vĩnh Ô | @5/10 | 7'), ['C5 date-in-count']],
  ['a slip of thousands', withRow(1, '1 | Xã Vĩnh Hà | 120000 | 5'), ['C7 total-mismatch']],
  [
    'a value merged over two units',
    TABLE.with(1, '1 | Xã Vĩnh Hà | 200 | 5').with(2, '2 | Xã Vĩnh Ô | ^ | 7'),
    ['C4 merged-over-units'],
  ],
  [
    'a column one row too low',
    [
      TABLE[0]!,
      '1 | Xã Vĩnh Hà | | 5',
      '2 | Xã Vĩnh Ô | 120 | 7',
      '3 | Xã Vĩnh Tú | 80 | 12',
      '| Tổng cộng | 95 | 24',
    ],
    ['C7 total-mismatch'],
  ],
])('raises %s at its cell', (_, rows, expected) => {
  expect(doubts(read(rows))).toEqual(expect.arrayContaining(expected));
});

it('raises a sheet and a title that name different years', () => {
  expect(doubts(read(TABLE, TITLE, 'Năm 2023'))).toContain('year-slip');
});
