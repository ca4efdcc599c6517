import { expect, it } from 'vitest';
import { doubts, interpreted } from '../../../../tests/helpers/interpreted.ts';

const TITLE = ['UBND HUYỆN VĨNH LINH', 'KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024'];
const repeated = (...rows: string[]) =>
  doubts(interpreted({ A: [...TITLE, ...rows] })).filter((doubt) => doubt.endsWith('unit-repeated'));

it.each<[string, string[], string[]]>([
  [
    'a unit with two rows',
    ['STT|Đơn vị|Cổng TTĐT (tin, bài)', '1|Xã Vĩnh Tú|12', '2|Xã Vĩnh Hà|8', '3|UBND xã Vĩnh Tú|9'],
    ['B6 unit-repeated'],
  ],
  [
    'a row pasted twice in a list',
    [
      'STT|Đơn vị|Kênh|Số lượng',
      '1|Xã Vĩnh Tú|Cổng TTĐT|12',
      '2|Xã Vĩnh Tú|Băng rôn|3',
      '3|Xã Vĩnh Tú|Cổng TTĐT|12',
    ],
    ['B6 unit-repeated'],
  ],
  [
    'a list with a row for each channel',
    [
      'STT|Đơn vị|Kênh|Số lượng',
      '1|Xã Vĩnh Tú|Đài truyền thanh|12',
      '2|Xã Vĩnh Tú|Loa|3',
      '3|Xã Vĩnh Hà|Loa|4',
    ],
    [],
  ],
  [
    'sections of their own',
    [
      ...['STT|Đơn vị|Cổng TTĐT (tin, bài)', 'I|Đợt một|', '1|Xã Vĩnh Tú|12', '2|Xã Vĩnh Hà|8'],
      ...['II|Đợt hai|', '1|Xã Vĩnh Tú|9', '2|Xã Vĩnh Hà|7'],
    ],
    [],
  ],
  [
    'the form of one unit',
    ['STT|Hình thức|Số lượng', '1|Cổng TTĐT|12', '2|Trang TTĐT|3', '3|Băng rôn|4'],
    [],
  ],
])('%s', (_, rows, said) => {
  expect(repeated(...rows)).toEqual(said);
});

it('bears a table of more figures than a call takes arguments', () => {
  const months = Array.from({ length: 40 }, (_, i) => `Cổng TTĐT ${i + 1} (tin)`);
  const row = Array.from({ length: 40 }, () => '1').join('|');
  const rows = Array.from({ length: 3300 }, (_, i) => `${i + 1}|Xã Vĩnh ${i % 2 ? 'Tú' : 'Hà'}|${row}`);
  const read = repeated(`STT|Đơn vị|${months.join('|')}`, ...rows);
  expect(read).toHaveLength(3298);
}, 60_000);
