import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

const read = (title: string, ...rows: readonly string[]) =>
  interpreted({ A: ['UBND XÃ VĨNH TÚ', `KẾT QUẢ TUYÊN TRUYỀN CCHC ${title} NĂM 2024`, ...rows] });

it('compares with the same month of the year before, and counts since January, row by row', () => {
  const said = read(
    'QUÝ I',
    'Tháng | Trang TTĐT (tin) | Cùng kỳ năm trước | Lũy kế từ đầu năm',
    'Tháng 1 | 3 | 2 | 3',
    'Tháng 2 | 4 | 3 | 7',
  );
  expect(doubts(said)).toEqual([]);
  expect(lines(said)).toEqual([
    'B4 19372 2024-M01 portal item 3',
    'C4 19372 2023-M01 portal item 2 comparison',
    'D4 19372 2024-M01 portal item 3 comparison',
    'B5 19372 2024-M02 portal item 4',
    'C5 19372 2023-M02 portal item 3 comparison',
    'D5 19372 2024-2M portal item 7 comparison',
  ]);
});

it('compares with the quarter before that of the row', () => {
  const said = read('', 'Kỳ | Trang TTĐT (tin) | Kỳ trước', 'Quý II/2024 | 3 | 2', 'Quý III/2024 | 4 | 3');
  expect(lines(said).filter((line) => line.includes('comparison'))).toEqual([
    'C4 19372 2024-Q1 portal item 2 comparison',
    'C5 19372 2024-Q2 portal item 3 comparison',
  ]);
});

it('gives each channel the comparison behind it, and asks where it stands behind several', () => {
  const header = 'STT | Nội dung | Trang TTĐT (tin) | Cùng kỳ | Loa (lượt) | Cùng kỳ';
  const said = read('QUÝ I', header, '1 | Thôn Tú 1 | 3 | 2 | 5 | 4', '2 | Thôn Tú 2 | 6 | 5 | 8 | 7');
  expect(lines(said).map((line) => line.split(' ').slice(-4).join(' '))).toContain(
    'item 2 comparison'.replace(/^/, 'portal '),
  );
  expect(lines(said).filter((line) => line.startsWith('F'))).toEqual([
    expect.stringContaining('2023-Q1 radio broadcast 4 comparison'),
    expect.stringContaining('2023-Q1 radio broadcast 7 comparison'),
  ]);
  const open = read(
    'QUÝ I',
    'STT | Đơn vị | Trang TTĐT (tin) | Loa (lượt) | Cùng kỳ',
    '1 | Thôn Tú 1 | 3 | 5 | 4',
    '2 | Thôn Tú 2 | 6 | 8 | 7',
  );
  expect(doubts(open)).toContain('E3 column-unknown');
});
