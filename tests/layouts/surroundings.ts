import type { Layout } from './layout.ts';

/** What people put around a table, and between its rows: of the rows of a drawn sheet those of the same with it. */
export interface Surrounding {
  readonly name: string;
  readonly surround: (rows: readonly string[], layout: Layout) => string[];
}

/** The sender, the title and an empty row. */
const TITLES = 3;

export const SURROUNDINGS: readonly Surrounding[] = [
  {
    name: 'a letterhead in two columns',
    surround: ([sender = '', ...rest]) => [
      `${sender} | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`,
      'Số: 12/BC-UBND | | Độc lập - Tự do - Hạnh phúc',
      '| | Hải Lăng, ngày 15 tháng 12 năm 2024',
      ...rest,
    ],
  },
  {
    name: 'a signature',
    surround: (rows) => [
      ...rows,
      ...['', '| | Hải Lăng, ngày 20 tháng 10 năm 2024', 'Người lập biểu | | CHỦ TỊCH'],
      ...['', 'Nguyễn Văn An | | Trần Văn Bình'],
    ],
  },
  {
    name: 'the title of an annex',
    surround: ([sender = '', title = '', ...rest]) => [
      ...[sender, 'PHỤ LỤC 1', title, '(Kèm theo Báo cáo số 125/BC-UBND ngày 20 tháng 12 năm 2024)'],
      ...rest,
    ],
  },
  {
    name: 'a note below it',
    surround: (rows) => [...rows, '', 'Ghi chú: số liệu do các đơn vị tự báo cáo, có 2 đơn vị gửi chậm.'],
  },
  {
    name: 'an empty row among its own',
    surround: (rows, layout) => inserted(rows, bodyOf(layout) + 2, ''),
  },
  {
    name: 'its columns numbered',
    surround: (rows, layout) => {
      const width = Math.max(...rows.map((row) => row.split('|').length));
      const numbers = Array.from({ length: width }, (_, i) => `(${i + 1})`).join(' | ');
      return inserted(rows, bodyOf(layout), numbers);
    },
  },
  {
    name: 'an empty column before it',
    surround: (rows) => rows.map((row) => (row === '' ? '' : `| ${row}`)),
  },
];

function inserted(rows: readonly string[], at: number, row: string): string[] {
  return [...rows.slice(0, at), row, ...rows.slice(at)];
}

/** Where the rows below the headings begin. */
function bodyOf({ columns, measure }: Layout): number {
  return TITLES + Math.max(1, columns.length) + (measure === 'row' ? 1 : 0);
}
