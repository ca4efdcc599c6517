import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interpretation } from '#lib/domain/interpretation.ts';
import { interpreted } from '../../../tests/helpers/interpreted.ts';

const LETTERHEAD = ['UBND TỈNH QUẢNG TRỊ', 'UBND HUYỆN VĨNH LINH', 'TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024', ''];
const WIDE = [
  'STT | Đơn vị | Trang TTĐT (tin, bài) | Truyền thanh (lượt phát) | Băng rôn (tấm) | Ghi chú',
  '1 | Xã Vĩnh Tú | 3 | hơn 40 | 5 |',
  '2 | Xã Vĩnh Thuỷ | 07 | - | 30 tấm | ước',
  '3 | Thị trấn Hồ Xá | 0 | 12 | không phát sinh |',
  '| Tổng cộng | 10 | 52 | 35 |',
];
const LIST = [
  'STT | Đơn vị | Kênh | Số lượng | Đơn vị tính',
  '1 | Xã Vĩnh Tú | Trang TTĐT | 12 | tin, bài',
  '2 | Xã Vĩnh Tú | Facebook | 4 | bài',
  '3 | Xã Vĩnh Hà | Hệ thống truyền thanh | 30 | lượt phát',
];

/** The figures without where they stand, in an order of their own. */
function figures({ facts }: Interpretation): string[] {
  return facts
    .map(({ unit, scope, period, channel, measure, state, value, qualifier, status }) =>
      [unit.code, scope, period, channel, measure, state, value, qualifier, status].join(' '),
    )
    .sort();
}

const read = (rows: readonly string[]) => figures(interpreted({ A: rows }));

describe.each([
  ['a wide sheet', WIDE],
  ['a list', LIST],
])('%s says the same', (_, table) => {
  const original = read([...LETTERHEAD, ...table]);

  it('has figures at all', () => {
    expect(original.length).toBeGreaterThanOrEqual(3);
  });

  it.each([1, 2, 5])('with %i empty rows before it', (count) => {
    expect(read([...Array<string>(count).fill(''), ...LETTERHEAD, ...table])).toEqual(original);
  });

  it.each([1, 2, 5])('with %i empty columns before it', (count) => {
    const moved = [...LETTERHEAD, ...table].map((row) => '| '.repeat(count) + row);
    expect(read(moved)).toEqual(original);
  });

  it('in any order of its columns', () => {
    const width = table[0]!.split('|').length;
    const columns = Array.from({ length: width }, (_unused, i) => i);
    fc.assert(
      fc.property(fc.shuffledSubarray(columns, { minLength: width }), (order) => {
        const cells = table.map((row) => row.split('|').map((cell) => cell.trim()));
        const reordered = cells.map((row) => order.map((col) => row[col] ?? '').join(' | '));
        expect(read([...LETTERHEAD, ...reordered])).toEqual(original);
      }),
      { numRuns: 25 },
    );
  });

  it('in any order of its rows', () => {
    const [header, ...rows] = table as [string, ...string[]];
    const data = rows.filter((row) => !row.includes('Tổng'));
    const totals = rows.filter((row) => row.includes('Tổng'));
    for (const order of [data, [...data].reverse()])
      expect(read([...LETTERHEAD, header, ...order, ...totals])).toEqual(original);
  });

  it('in decomposed letters', () => {
    expect(read([...LETTERHEAD, ...table].map((row) => row.normalize('NFD')))).toEqual(original);
  });

  it('in capitals', () => {
    expect(read([...LETTERHEAD, ...table].map((row) => row.toUpperCase()))).toEqual(original);
  });

  it('with double spaces and line breaks in its headings', () => {
    const [header, ...rows] = table as [string, ...string[]];
    const broken = header.replace(/(?<=\p{L}) (?=\p{L}|\()/gu, ' \n ');
    expect(read([...LETTERHEAD, broken, ...rows])).toEqual(original);
  });

  it('with its names in the tone placement of today', () => {
    const placed = table.map((row) => row.replace('Thuỷ', 'Thủy').replace('hoá', 'hóa'));
    expect(read([...LETTERHEAD, ...placed])).toEqual(original);
  });
});

it('says the same whether a unit is merged over its rows, repeated or named once', () => {
  const list = (first: string, second: string) =>
    read([
      ...LETTERHEAD,
      'STT | Đơn vị | Kênh | Số lượng',
      `1 | ${first} | Trang TTĐT | 12`,
      `${second} | Loa | 4`,
    ]);
  const repeated = list('Xã Vĩnh Tú', '2 | Xã Vĩnh Tú');
  expect(repeated).toHaveLength(2);
  expect(list('Xã Vĩnh Tú', '^ | ^')).toEqual(repeated);
  expect(list('Xã Vĩnh Tú', '|')).toEqual(repeated);
});

it('says the same whether a group heading is merged or stands above its first column', () => {
  const table = (merge: string) =>
    read([
      ...LETTERHEAD,
      `STT | Đơn vị | Trang TTĐT | ${merge} | Truyền thanh | ${merge}`,
      '| | Tin | Bài | Tin, bài | Lượt phát',
      '1 | Xã Vĩnh Tú | 1 | 2 | 3 | 4',
    ]);
  expect(table('<')).toHaveLength(4);
  expect(table('')).toEqual(table('<'));
});
