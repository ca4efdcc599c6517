import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { utils, write } from 'xlsx';

type Row = readonly (string | number)[];

const HEADINGS: Row = ['STT', 'Đơn vị', 'Cổng TTĐT (tin, bài)', 'Truyền thanh (tin, bài)'];

/** A table of communes of huyện Vĩnh Linh, as huyện send it; `period` as its title says it, empty where it says none. */
function table(period: string, rows: readonly Row[], headings: Row = HEADINGS): Row[] {
  return [
    ['UBND HUYỆN VĨNH LINH'],
    [`BIỂU TỔNG HỢP KẾT QUẢ TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH ${period}`.trim()],
    [],
    headings,
    ...rows,
  ];
}

/** Files that leave something open, each one thing. */
export const DOUBTFUL = {
  'ten-don-vi.xlsx': table('QUÝ I NĂM 2024', [
    [1, 'Xã Vỉnh Hà', 12, 7],
    [2, 'Xã Kim Thạch', 5, 3],
  ]),
  'dau-gach.xlsx': table('QUÝ II NĂM 2024', [
    [1, 'Xã Vĩnh Hà', 14, '-'],
    [2, 'Xã Kim Thạch', '-', 4],
    [3, 'Xã Vĩnh Sơn', 6, 2],
  ]),
  'cot-la.xlsx': table(
    'QUÝ III NĂM 2024',
    [
      [1, 'Xã Vĩnh Hà', 11, 31],
      [2, 'Xã Kim Thạch', 9, 41],
      [3, 'Xã Vĩnh Sơn', 8, 51],
    ],
    ['STT', 'Đơn vị', 'Cổng TTĐT (tin, bài)', 'Hoạt động bổ trợ (tin, bài)'],
  ),
  'khong-ghi-ky.xlsx': table('', [
    [1, 'Xã Vĩnh Hà', 21, 22],
    [2, 'Xã Kim Thạch', 23, 24],
  ]),
  'ban-gui-1.xlsx': table('NĂM 2023', [
    [1, 'Xã Vĩnh Hà', 100, 61],
    [2, 'Xã Kim Thạch', 70, 62],
  ]),
  'ban-gui-2.xlsx': table('NĂM 2023', [
    [1, 'Xã Vĩnh Hà', 120, 61],
    [2, 'Xã Kim Thạch', 70, 62],
  ]),
} as const satisfies Record<string, readonly Row[]>;

export type DoubtfulFile = keyof typeof DOUBTFUL;

/** Writes such files into a folder; answers their paths. */
export function writeDoubtful(folder: string, names: readonly DoubtfulFile[]): string[] {
  return names.map((name) => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet(DOUBTFUL[name].map((row) => [...row])), 'Biểu');
    const path = join(folder, name);
    writeFileSync(path, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
    return path;
  });
}
