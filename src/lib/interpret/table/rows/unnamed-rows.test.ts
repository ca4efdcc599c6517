import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

const read = (sender: string, ...rows: readonly string[]) =>
  interpreted({ A: [sender, 'TỔNG HỢP TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024', ...rows] });

it.each([
  ['STT | Nội dung | Số lượng', '1 | Trang TTĐT (tin) | 3', '2 | | 8', '3 | Truyền thanh (tin) | 5', 'C5'],
  ['Nội dung | Số lượng', 'Trang TTĐT (tin) | 3', '| 8', 'Truyền thanh (tin) | 5', 'B5'],
])('asks about figures beside no name in a form (%s)', (header, first, unnamed, last, cell) => {
  const said = read('UBND XÃ VĨNH TÚ', header, first, unnamed, last);
  expect(doubts(said)).toEqual([`${cell} row-without-channel`]);
  expect(said.facts.map(({ value }) => value)).toEqual([3, 5]);
});

it('counts no codes of units', () => {
  const said = read(
    'UBND HUYỆN VĨNH LINH',
    'Nội dung | Xã Vĩnh Tú | Xã Vĩnh Thái',
    'Mã đơn vị | 19372 | 19369',
    'Trang TTĐT (tin) | 3 | 4',
  );
  expect(doubts(said)).toEqual([]);
  expect(lines(said)).toEqual(['B5 19372 2024-Q1 portal item 3', 'C5 19369 2024-Q1 portal item 4']);
});

it('asks whose figures are that a heading parts from the name above them', () => {
  const said = read(
    'UBND HUYỆN VĨNH LINH',
    'Đơn vị | Hình thức | Số lượng',
    'Xã Vĩnh Tú | Trang TTĐT (tin) | 3',
    '| Truyền thanh (tin) | 4',
    'Các xã gửi bổ sung sau ngày 20 | |',
    '| Băng rôn (tấm) | 5',
    'Xã Vĩnh Thái | Trang TTĐT (tin) | 6',
    '| Truyền thanh (tin) | 7',
  );
  expect(doubts(said)).toEqual(['C7 row-unnamed']);
  expect(said.facts.map(({ value }) => value)).toEqual([3, 4, 6, 7]);
});

it('asks of when a row is whose period nobody knows', () => {
  const said = read(
    'UBND XÃ VĨNH TÚ',
    'Kỳ | Trang TTĐT (tin, bài)',
    'Tháng 1 | 3',
    'T2-24 | 4',
    'Tháng thứ ba | 5',
  );
  expect(lines(said).map((line) => line.split(' ')[2])).toEqual(['2024-M01', '2024-M02', '2024-Q1']);
  expect(doubts(said)).toEqual(['A6 column-unknown']);
});
