import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

const totals = (title: string, ...rows: readonly string[]) => {
  const said = interpreted({ A: [title, 'TỔNG HỢP TUYÊN TRUYỀN CCHC NĂM 2024', ...rows] });
  expect(doubts(said)).toEqual([]);
  return lines(said).filter((line) => line.includes('total'));
};

it('gives a total below months the period that they fill', () => {
  const months = [7, 8, 9, 10, 11, 12].map((month) => `Tháng ${month} | ${month}`);
  expect(totals('UBND XÃ VĨNH TÚ', 'Tháng | Trang TTĐT (tin, bài)', ...months, 'Cộng | 57')).toEqual([
    'B10 19372 2024-H2 portal item 57 total',
  ]);
});

it('keeps the year where months are listed for which nothing was sent yet', () => {
  expect(
    totals(
      'UBND XÃ VĨNH TÚ',
      'Tháng | Trang TTĐT (tin, bài)',
      'Tháng 1 | 3',
      'Tháng 2 | 4',
      'Tháng 3 | ',
      'Cộng | 7',
    ),
  ).toEqual(['B7 19372 2024 portal item 7 total']);
});

it('gives a total below the periods of one unit to that unit', () => {
  expect(
    totals(
      'SỞ NỘI VỤ TỈNH QUẢNG TRỊ',
      'Đơn vị | Kỳ | Trang TTĐT (tin, bài)',
      'Huyện Vĩnh Linh | Quý I | 3',
      'Huyện Vĩnh Linh | Quý II | 4',
      'Cộng | | 7',
      'Huyện Gio Linh | Quý I | 5',
      'Huyện Gio Linh | Quý II | 6',
      'Cộng | | 11',
      'Tổng cộng | | 18',
    ),
  ).toEqual([
    'C6 464 2024-H1 portal item 7 total',
    'C9 466 2024-H1 portal item 11 total',
    'C10 45 2024-H1 portal item 18 total children',
  ]);
});

it.each(['Tổng cộng', 'Cộng', 'Cả quý', 'Toàn quý', 'Tổng quý I'])(
  'gives "%s" below the sections of several months the period of the table',
  (label) => {
    const read = interpreted({
      A: [
        'UBND XÃ VĨNH TÚ',
        'SỐ LIỆU TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024',
        'Kênh | Số lượng',
        'Tháng 1',
        'Trang TTĐT | 3',
        'Loa | 4',
        'Tháng 2',
        'Trang TTĐT | 5',
        'Loa | 6',
        `${label} | 18`,
      ],
    });
    expect(doubts(read)).toEqual([]);
    expect(lines(read).at(-1)).toBe('B10 19372 2024-Q1 all item 18 total');
  },
);
