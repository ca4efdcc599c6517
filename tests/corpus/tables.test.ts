import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../helpers/interpreted.ts';

const HEAD = ['UBND HUYỆN VĨNH LINH', 'KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024'];
const read = (...rows: readonly string[]) => interpreted({ A: [...HEAD, ...rows] });

it('case 01: reads a flat table whose sheet names the period', () => {
  const flat = interpreted({
    'Quý III-2024': [
      'Đơn vị | Tin bài Cổng | Tin bài Truyền thanh',
      'Xã Vĩnh Hà | 12 | 7',
      'Xã Vĩnh Ô | 8 | 4',
    ],
  });
  expect(lines(flat)).toEqual([
    'B2 19417 2024-Q3 portal item 12',
    'C2 19417 2024-Q3 radio item 7',
    'B3 19426 2024-Q3 portal item 8',
    'C3 19426 2024-Q3 radio item 4',
  ]);
  expect(doubts(flat)).toEqual([]);
});

/** A form under a letterhead with a header three rows deep; `across` and `down` stand where cells are merged. */
const form = (across: string, down: string) =>
  interpreted({
    A: [
      'UBND HUYỆN VĨNH LINH | | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      '| | | | Độc lập - Tự do - Hạnh phúc',
      '',
      'BIỂU TỔNG HỢP KẾT QUẢ TUYÊN TRUYỀN CCHC 9 THÁNG NĂM 2024',
      '',
      '',
      `STT | Đơn vị | Kết quả tuyên truyền | ${across} | ${across} | ${across} | ${across} | Ghi chú`,
      `${down} | ${down} | Cổng/Trang TTĐT | Truyền thanh | ${across} | Mạng xã hội | Băng rôn | ${down}`,
      `${down} | ${down} | (tin, bài) | Tin, bài | Lượt phát | (tin, bài) | (tấm) | ${down}`,
      '(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)',
      '',
      '1 | Xã Vĩnh Hà | 12 | 7 | 24 | 3 | 5 |',
    ],
  });

it.each([
  ['merged', '<', '^'],
  ['centred over its columns or only bordered', '', ''],
])(
  'case 02 and case 03: reads a header three rows deep that is %s, and no row of column numbers',
  (_, across, down) => {
    expect(lines(form(across, down))).toEqual([
      'C12 19417 2024-9M portal item 12',
      'D12 19417 2024-9M radio item 7',
      'E12 19417 2024-9M radio broadcast 24',
      'F12 19417 2024-9M social item 3',
      'G12 19417 2024-9M banner piece 5',
    ]);
    expect(doubts(form(across, down))).toEqual([]);
  },
);

it('case 17: reads units across and channels down', () => {
  const transposed = read(
    'Kênh | Xã Vĩnh Hà | Xã Vĩnh Ô',
    'Tin bài Cổng | 12 | 8',
    'Tin bài Truyền thanh | 7 | 4',
  );
  expect(lines(transposed)).toEqual([
    'B4 19417 2024 portal item 12',
    'C4 19426 2024 portal item 8',
    'B5 19417 2024 radio item 7',
    'C5 19426 2024 radio item 4',
  ]);
});

it('case 18: reads a year in each column, and no figure from the rate between them', () => {
  const years = read(
    'STT | Đơn vị | Năm 2023 | Năm 2024 | So sánh (%)',
    '| | Tin bài Cổng | Tin bài Cổng | ',
    '1 | Xã Vĩnh Hà | 10 | 12 | 120',
  );
  expect(lines(years)).toEqual(['C5 19417 2023 portal item 10 comparison', 'D5 19417 2024 portal item 12']);
});

it('case 20: reads both of two tables beside each other', () => {
  const header = 'Đơn vị | Cổng TTĐT (tin, bài) | Băng rôn (tấm)';
  const beside = read(`${header} | | ${header}`, 'Xã Vĩnh Hà | 1 | 2 | | Xã Vĩnh Tú | 3 | 4');
  expect(lines(beside)).toEqual([
    'B4 19417 2024 portal item 1',
    'C4 19417 2024 banner piece 2',
    'F4 19372 2024 portal item 3',
    'G4 19372 2024 banner piece 4',
  ]);
});

it('case 21: reads figures and the tasks below them each in their own way', () => {
  const stacked = read(
    'Đơn vị | Cổng TTĐT (tin, bài)',
    'Xã Vĩnh Hà | 1',
    '',
    'II. Nhiệm vụ',
    'STT | Nội dung nhiệm vụ | Kết quả thực hiện | Hoàn thành | Chưa hoàn thành',
    '1 | Ban hành kế hoạch | Đã ban hành | x |',
  );
  expect(lines(stacked)).toEqual(['B4 19417 2024 portal item 1']);
  expect(stacked.tasks.map(({ place, status }) => `${place.cell} ${status}`)).toEqual(['A8 done']);
  expect(doubts(stacked)).toEqual([]);
});
