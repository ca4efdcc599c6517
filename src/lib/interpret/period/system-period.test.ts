import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../tests/helpers/interpreted.ts';
import { systemPeriod } from './system-period.ts';

it.each([
  ['2025Q3', 'quarter', 3],
  ['2025-Q3', 'quarter', 3],
  ['2025-07', 'month', 7],
  ['202507', 'month', 7],
  ['2025M07', 'month', 7],
  ['2025_T7', 'month', 7],
  ['2025H2', 'half', 2],
  ['H1 2025', 'half', 1],
])('reads %s', (text, kind, number) => {
  expect(systemPeriod(text)).toEqual({ kind, number, year: 2025 });
});

it.each(['2025', '2025Q5', '2025-13', '2025-7', '2025 07', '20250', '12/BC', 'H3 2025'])(
  'leaves %s',
  (text) => {
    expect(systemPeriod(text)).toBeNull();
  },
);

it.each([
  ['donvi | kenh | nam | thang | soluong', 'congttdt | 2025 | 7', 'truyenthanh | 2025 | 8'],
  ['don_vi | kenh | nam | thang | so_luong', 'cong_ttdt | 2025 | 7', 'truyen_thanh | 2025 | 8'],
  ['tenDonVi | hinhThuc | kyBaoCao | giaTri', 'congTTDT | 2025-07', 'truyenThanh | 2025M08'],
])('reads what a system exports below "%s"', (heading, ...rows) => {
  const read = interpreted({ A: [heading, ...rows.map((row, i) => `Xã Cồn Tiên | ${row} | ${i + 3}`)] });
  expect(doubts(read)).toEqual([]);
  expect(lines(read).map((line) => line.replace(/^\w+ /, ''))).toEqual([
    '19537 2025-M07 portal item 3',
    '19537 2025-M08 radio item 4',
  ]);
});
