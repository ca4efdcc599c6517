import { describe, expect, it } from 'vitest';
import { doubts, interpreted } from '../../../../../tests/helpers/interpreted.ts';

const HEAD = ['UBND HUYỆN VĨNH LINH', 'TUYÊN TRUYỀN CCHC NĂM 2024'];
const doubted = (...rows: readonly string[]) => doubts(interpreted({ A: [...HEAD, ...rows] }));
const units = (...rows: readonly string[]) => doubted('STT | Đơn vị | Trang TTĐT (tin, bài)', ...rows);

describe('a total that is the sum', () => {
  it.each<[string, readonly string[]]>([
    ['below', ['1 | Vĩnh Tú | 3', '2 | Vĩnh Hà | 4', '| Tổng cộng | 7']],
    ['above', ['| Toàn huyện | 7', '1 | Vĩnh Tú | 3', '2 | Vĩnh Hà | 4']],
    ['of what was not done', ['1 | Vĩnh Tú | không phát sinh', '2 | Vĩnh Hà | 4', '| Tổng cộng | 4']],
    ['of more than its parts', ['1 | Vĩnh Tú | hơn 3', '2 | Vĩnh Hà | 4', '| Tổng cộng | 9']],
    ['itself a bound', ['1 | Vĩnh Tú | 3', '2 | Vĩnh Hà | 4', '| Tổng cộng | hơn 6']],
    ['of one row', ['1 | Vĩnh Tú | 3', '| Tổng cộng | 5']],
    ['of subtotals', ['A | Khối 1', '1 | Vĩnh Tú | 3', '2 | Vĩnh Hà | 4', '| Cộng A | 7', '| Tổng cộng | 7']],
  ])('%s is not doubted', (_, rows) => {
    expect(units(...rows)).toEqual([]);
  });
});

it('doubts each total that is not the sum, at its own cell', () => {
  expect(units('1 | Vĩnh Tú | 3', '2 | Vĩnh Hà | 4', '| Tổng cộng | 8')).toEqual(['C6 total-mismatch']);
  expect(
    doubted(
      'Đơn vị | Tổng | Trong đó | <',
      '^ | ^ | Trang TTĐT | Facebook',
      'Vĩnh Tú | 5 | 2 | 2',
      'Vĩnh Hà | 4 | 2 | 2',
    ),
  ).toEqual(['B5 total-mismatch']);
});

it('adds up no percentages', () => {
  expect(
    doubted(
      'STT | Đơn vị | Niêm yết TTHC (%)',
      '1 | Xã Vĩnh Tú | 100',
      '2 | Xã Vĩnh Hà | 90',
      '| Toàn huyện | 95',
    ),
  ).toEqual([]);
});

it('adds up of a quarter its own months', () => {
  const months =
    'STT | Đơn vị | Tháng 1 | Tháng 2 | Tháng 3 | Cộng quý I | Tháng 4 | Tháng 5 | Tháng 6 | Cộng quý II | Lũy kế 6 tháng';
  const read = interpreted({
    A: [
      'UBND HUYỆN VĨNH LINH',
      'SỐ TIN, BÀI TUYÊN TRUYỀN CCHC TRÊN MẠNG XÃ HỘI 6 THÁNG NĂM 2024',
      months,
      '1 | Xã Vĩnh Thủy | 1 | 2 | 3 | 6 | 4 | 5 | 6 | 15 | 21',
      '2 | Xã Vĩnh Long | 1 | 2 | 3 | 7 | 4 | 5 | 6 | 15 | 21',
      '3 | Xã Vĩnh Lâm | 1 | 0 | 3 | 4 | 4 | 5 | 6 | 15 | 20',
    ],
  });
  expect(doubts(read)).toEqual(['F5 total-mismatch', 'K6 total-mismatch']);
});

it('doubts a total that no meaning of "hơn" explains', () => {
  const rows = ['1 | Vĩnh Tú | hơn 60', '2 | Vĩnh Hà | 40'];
  expect(units(...rows, '| Tổng cộng | 108')).toEqual([]);
  expect(units(...rows, '| Tổng cộng | 120')).toEqual(['C6 total-mismatch']);
  expect(units(...rows, '| Tổng cộng | 95')).toEqual(['C6 total-mismatch']);
});
