import fc from 'fast-check';

/** What hands make of a cell of figures. */
const CELLS = [
  '3',
  '12',
  '-',
  'Không',
  'o tin',
  '1,250',
  '1.25',
  '-4',
  'nhiều',
  '2 lần/tuần',
  '5-7',
  '#REF!',
  '=?',
  '@5/6',
  '',
];
const NAMES = [
  'Xã Vĩnh Hà',
  'Xã Vĩnh Tú',
  'Xã Vĩnh Sơm',
  'Vinh Ha',
  'Khối trường học',
  'Xã Trà My',
  'Tổng cộng',
];
const HEADS = ['Cổng TTĐT (tin, bài)', 'Truyền thanh (lượt)', 'Cây nêu', 'Bằng rôn'];
const LETTERHEADS = ['UBND HUYỆN VĨNH LINH', 'UBND PHƯỜNG 1', 'BÁO CÁO'];
const TITLES = ['BÁO CÁO QUÝ I NĂM 2025', 'BÁO CÁO NĂM 2024', 'KẾT QUẢ'];

const row = fc
  .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...CELLS), fc.constantFrom(...CELLS))
  .map((cells) => cells.join('|'));
const file = fc
  .tuple(
    fc.constantFrom(...LETTERHEADS),
    fc.constantFrom(...TITLES),
    fc.constantFrom(...HEADS),
    fc.constantFrom(...HEADS),
    fc.array(row, { minLength: 1, maxLength: 5 }),
  )
  .map(([head, title, one, other, rows]) => [head, title, '', `Đơn vị|${one}|${other}`, ...rows]);

/** Up to three files by hasty hands, by name, drawn as text (helpers/sheet.ts). */
export const drawnBatch = fc
  .array(file, { minLength: 1, maxLength: 3 })
  .map((files) => Object.fromEntries(files.map((each, i) => [`${i}.xlsx`, each])));
