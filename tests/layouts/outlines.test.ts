import { describe, expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../helpers/interpreted.ts';
import { showSheets } from '#lib/interpret/show.ts';
import { registry } from '../helpers/registry.ts';
import { workbookOf } from '../helpers/sheet.ts';

/*
 * One column that names things of two kinds, or two columns of which each row fills one, as pivot tables set them: the
 * figures beside the upper kind are the sums of those below.
 */

const OF_DEPARTMENT = ['UBND TỈNH QUẢNG TRỊ', 'SỞ NỘI VỤ', 'KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ III NĂM 2025'];
const OF_COMMUNE = ['UBND XÃ CỒN TIÊN', 'KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ III NĂM 2025'];

const BY_UNIT = [
  'Xã Cồn Tiên | 12',
  'Cổng TTĐT | 3',
  'Facebook | 9',
  'Xã Gio Linh | 6',
  'Cổng TTĐT | 1',
  'Facebook | 5',
];

const FACTS_BY_UNIT = [
  '19537 all item 12 total',
  '19537 portal item 3',
  '19537 social item 9',
  '19495 all item 6 total',
  '19495 portal item 1',
  '19495 social item 5',
];

/** Without cells and the period of the report. */
function factsOf(rows: readonly string[]): readonly string[] {
  const read = interpreted({ A: rows });
  expect(doubts(read)).toEqual([]);
  return lines(read).map((line) => line.replace(/^[A-Z]+\d+ /, '').replace(' 2025-Q3', ''));
}

describe('units above their channels', () => {
  it.each([
    ['Đơn vị/Kênh | Số lượng', 'Tổng cộng | 18'],
    ['Nội dung | Số lượng', 'Cộng | 18'],
    ['Đơn vị | Số lượng', 'Tổng cộng | 18'],
    ['Row Labels | Sum of Số lượng', 'Grand Total | 18'],
    ['Nhãn Hàng | Tổng của Số lượng', 'Tổng Cuối | 18'],
  ])('below "%s"', (heading, total) => {
    expect(factsOf([...OF_DEPARTMENT, heading, ...BY_UNIT, total])).toEqual([
      ...FACTS_BY_UNIT,
      '44 all item 18 total children',
    ]);
  });

  it('numbered', () => {
    const ordinals = ['I', '1', '2', 'II', '1', '2'];
    const rows = BY_UNIT.map((row, i) => `${ordinals[i]} | ${row}`);
    expect(factsOf([...OF_DEPARTMENT, 'TT | Đơn vị | Số lượng', ...rows])).toEqual(FACTS_BY_UNIT);
  });

  it('without figures of their own', () => {
    const rows = BY_UNIT.map((row) => (row.startsWith('Xã') ? row.replace(/\d+/, '') : row));
    const facts = FACTS_BY_UNIT.filter((line) => !line.endsWith('total'));
    expect(factsOf([...OF_DEPARTMENT, 'Đơn vị | Số lượng', ...rows])).toEqual(facts);
  });

  it('in two columns, each row filling one', () => {
    const rows = BY_UNIT.map((row) => (row.startsWith('Xã') ? row.replace('|', '| |') : ` | ${row}`));
    expect(factsOf([...OF_DEPARTMENT, 'Đơn vị | Kênh | Số lượng', ...rows, 'Cộng | | 18'])).toEqual([
      ...FACTS_BY_UNIT,
      '44 all item 18 total children',
    ]);
  });

  it('in two columns, the units without figures', () => {
    const rows = BY_UNIT.map((row) => (row.startsWith('Xã') ? row.replace(/\| \d+/, '| |') : ` | ${row}`));
    const facts = FACTS_BY_UNIT.filter((line) => !line.endsWith('total'));
    expect(factsOf([...OF_DEPARTMENT, 'Đơn vị | Kênh | Số lượng', ...rows])).toEqual(facts);
  });
});

it.each([
  ['channels above units', OF_DEPARTMENT, 'Nội dung | Số lượng'],
  ['channels above units below "Đơn vị"', OF_DEPARTMENT, 'Đơn vị | Số lượng'],
])('%s', (_, head, heading) => {
  const rows = ['Cổng TTĐT | 4', 'Xã Cồn Tiên | 3', 'Xã Gio Linh | 1'];
  const more = ['Truyền thanh | 8', 'Xã Cồn Tiên | 5', 'Xã Gio Linh | 3', 'Tổng cộng | 12'];
  expect(factsOf([...head, heading, ...rows, ...more])).toEqual([
    '44 portal item 4 total children',
    '19537 portal item 3',
    '19495 portal item 1',
    '44 radio item 8 total children',
    '19537 radio item 5',
    '19495 radio item 3',
    '44 all item 12 total children',
  ]);
});

it('channels of which some have hamlets below them', () => {
  const rows = ['Cổng TTĐT | 4', 'Truyền thanh | 8', 'Thôn An Bình | 5', 'Thôn An Hòa | 3'];
  expect(factsOf([...OF_COMMUNE, 'Nội dung | Số lượng', ...rows])).toEqual([
    '19537 portal item 4',
    '19537 radio item 8 total',
    '"Thôn An Bình" radio item 5',
    '"Thôn An Hòa" radio item 3',
  ]);
});

it.each([
  ['months above channels', 'Nội dung | Số lượng', (row: string) => row],
  [
    'months above channels in two columns',
    'Thời gian | Kênh | Số lượng',
    (row: string) => (/^(?:Tháng|Cộng)/.test(row) ? row.replace('|', '| |') : ` | ${row}`),
  ],
])('%s', (_, heading, set) => {
  const rows = ['Tháng 7 | 4', 'Cổng TTĐT | 3', 'Truyền thanh | 1'];
  const more = ['Tháng 8 | 8', 'Cổng TTĐT | 5', 'Truyền thanh | 3', 'Cộng | 12'];
  expect(factsOf([...OF_COMMUNE, heading, ...[...rows, ...more].map(set)])).toEqual([
    '19537 2025-M07 all item 4 total',
    '19537 2025-M07 portal item 3',
    '19537 2025-M07 radio item 1',
    '19537 2025-M08 all item 8 total',
    '19537 2025-M08 portal item 5',
    '19537 2025-M08 radio item 3',
    '19537 all item 12 total',
  ]);
});

it.each([
  ['units above months', 'Đơn vị | Cổng TTĐT | Zalo', (row: string) => row],
  [
    'units above months in two columns',
    'Đơn vị | Thời gian | Cổng TTĐT | Zalo',
    (row: string) => (row.startsWith('Tháng') ? ` | ${row}` : row.replace('|', '| |')),
  ],
])('%s', (_, heading, set) => {
  const rows = ['Xã Cồn Tiên | 4 | 3', 'Tháng 7 | 3 | 2', 'Tháng 8 | 1 | 1'];
  const more = ['Xã Gio Linh | 8 | 2', 'Tháng 7 | 5 | 1', 'Tháng 8 | 3 | 1', 'Cộng | 12 | 5'];
  expect(factsOf([...OF_DEPARTMENT, heading, ...[...rows, ...more].map(set)])).toEqual([
    '19537 portal item 4 total',
    '19537 social item 3 total',
    '19537 2025-M07 portal item 3',
    '19537 2025-M07 social item 2',
    '19537 2025-M08 portal item 1',
    '19537 2025-M08 social item 1',
    '19495 portal item 8 total',
    '19495 social item 2 total',
    '19495 2025-M07 portal item 5',
    '19495 2025-M07 social item 1',
    '19495 2025-M08 portal item 3',
    '19495 2025-M08 social item 1',
    '44 portal item 12 total children',
    '44 social item 5 total children',
  ]);
});

it('channels above months, and months above units', () => {
  const channels = [
    'Zalo | 7',
    'Tháng 7 | 3',
    'Tháng 8 | 4',
    'Truyền thanh | 3',
    'Tháng 7 | 1',
    'Tháng 8 | 2',
  ];
  expect(factsOf([...OF_COMMUNE, 'Nội dung | Số lượng', ...channels])).toEqual([
    '19537 social item 7 total',
    '19537 2025-M07 social item 3',
    '19537 2025-M08 social item 4',
    '19537 radio item 3 total',
    '19537 2025-M07 radio item 1',
    '19537 2025-M08 radio item 2',
  ]);
  const months = ['Tháng 7 | 4', 'Xã Cồn Tiên | 3', 'Xã Gio Linh | 1', 'Tháng 8 | 8', 'Xã Cồn Tiên | 5'];
  expect(
    factsOf([...OF_DEPARTMENT, 'Đơn vị | Cổng TTĐT', ...months, 'Xã Gio Linh | 3', 'Tổng cộng | 12']),
  ).toEqual([
    '44 2025-M07 portal item 4 total children',
    '19537 2025-M07 portal item 3',
    '19495 2025-M07 portal item 1',
    '44 2025-M08 portal item 8 total children',
    '19537 2025-M08 portal item 5',
    '19495 2025-M08 portal item 3',
    '44 portal item 12 total children',
  ]);
});

it.each([
  ['channels above months, numbered', OF_COMMUNE, 'TT | Nội dung | Số lượng', ['1 | Cổng TTĐT', '2 | Zalo']],
  [
    'units above months, numbered',
    OF_DEPARTMENT,
    'TT | Nội dung | Zalo',
    ['1 | Xã Cồn Tiên', '2 | Xã Gio Linh'],
  ],
])('%s, without figures of their own', (_, head, heading, [one, other]) => {
  const months = [' | Tháng 7 | 1', ' | Tháng 8 | 3'];
  const facts = factsOf([...head, heading, `${one} | `, ...months, `${other} | `, ...months]);
  expect(facts.map((line) => line.split(' ')[1])).toEqual(['2025-M07', '2025-M08', '2025-M07', '2025-M08']);
  expect(new Set(facts.map((line) => line.replace(/ 2025-M0\d| \d$/g, ''))).size).toBe(2);
});

it('hamlets above channels, month by month', () => {
  const rows = [
    'Thôn An Bình | 4 | 6',
    'Zalo | 1 | 2',
    'Loa | 3 | 4',
    'Thôn An Hòa | 12 | 14',
    'Zalo | 5 | 6',
    'Loa | 7 | 8',
  ];
  const facts = factsOf([...OF_COMMUNE, 'Nội dung | Tháng 7 | Tháng 8', ...rows]);
  expect(facts.filter((line) => line.endsWith('total'))).toEqual([
    '"Thôn An Bình" 2025-M07 all item 4 total',
    '"Thôn An Bình" 2025-M08 all item 6 total',
    '"Thôn An Hòa" 2025-M07 all item 12 total',
    '"Thôn An Hòa" 2025-M08 all item 14 total',
  ]);
  expect(facts.filter((line) => line.startsWith('"Thôn An Hòa"'))).toHaveLength(6);
});

describe('groups of channels above theirs', () => {
  const NETWORK = ['24', '12', '8', '4'];
  const HAND = ['12', '2', '10'];
  const names = (network: string, hand: string) => [
    ...[network, 'Cổng/Trang TTĐT', 'Fanpage Facebook', 'Zalo OA'],
    ...[hand, 'Hội nghị', 'Họp thôn'],
  ];
  const rows = (ordinals: readonly string[] | null, network = 'Trực tuyến', hand = 'Trực tiếp') =>
    names(network, hand).map((name, i) =>
      [...(ordinals ? [ordinals[i]!] : []), name, [...NETWORK, ...HAND][i]!].join(' | '),
    );
  const expected = [
    '19537 all item 24 total',
    '19537 portal item 12',
    '19537 social item 8',
    '19537 social item 4',
    '19537 meeting session 12 total',
    '19537 meeting session 2',
    '19537 meeting session 10',
  ];

  it.each([
    [['I', '1', '2', '3', 'II', '1', '2']],
    [['A', '1', '2', '3', 'B', '1', '2']],
    [['1', '1.1', '1.2', '1.3', '2', '2.1', '2.2']],
    [['1', '-', '-', '-', '2', '-', '-']],
  ])('are totals where they are their sums: %j', (ordinals) => {
    expect(factsOf([...OF_COMMUNE, 'TT | Nội dung | Số lượng', ...rows(ordinals)])).toEqual(expected);
  });

  it('are so without ordinals, and where they name channels themselves', () => {
    expect(factsOf([...OF_COMMUNE, 'Nội dung | Số lượng', ...rows(null)])).toEqual(expected);
    const named = rows(['I', '1', '2', '3', 'II', '1', '2'], 'Cổng TTĐT, mạng xã hội', 'Hội nghị, họp');
    expect(factsOf([...OF_COMMUNE, 'TT | Nội dung | Số lượng', ...named])).toEqual(expected);
  });

  it('stay what they are, and are asked about, where they are no sums', () => {
    const wrong = rows(['I', '1', '2', '3', 'II', '1', '2']).map((row) => row.replace('24', '25'));
    const read = interpreted({ A: [...OF_COMMUNE, 'TT | Nội dung | Số lượng', ...wrong] });
    expect(doubts(read)).toEqual(['B4 column-unknown']);
  });

  it('end where another channel stands beside them', () => {
    const more = [...rows(['1', '1.1', '1.2', '1.3', '2', '2.1', '2.2']), '3 | Băng rôn | 5', ' | Cộng | 41'];
    const facts = factsOf([...OF_COMMUNE, 'TT | Nội dung | Số lượng', ...more]);
    expect(facts.slice(-2)).toEqual(['19537 banner piece 5', '19537 all other 41 total']);
  });
});

it('leaves a list of offices alone of which some are named after a channel', () => {
  const rows = ['1 | Văn phòng UBND | 7', '2 | Trạm Truyền thanh | 3', '3 | Phòng Kinh tế | 4'];
  const facts = factsOf([...OF_COMMUNE, 'TT | Đơn vị | Zalo', ...rows]);
  expect(facts.map((line) => line.replace(/ social.*/, ''))).toEqual([
    '"Văn phòng UBND"',
    '"Trạm Truyền thanh"',
    '"Phòng Kinh tế"',
  ]);
});

describe('a column that is read as two', () => {
  const rows = ['Nội dung | Số lượng', 'Cổng TTĐT | 4', 'Xã Cồn Tiên | 3', 'Xã Gio Linh | 1'];
  const sheet = [...OF_DEPARTMENT, ...rows];

  it('keeps its cells where they stand in the file', () => {
    const read = interpreted({ A: sheet });
    expect(read.facts.map(({ place, evidence }) => [place.cell, place.col, evidence.unit])).toEqual([
      ['B5', 1, expect.anything()],
      ['B6', 1, ['A6']],
      ['B7', 1, ['A7']],
    ]);
    const [account] = read.account;
    expect(account?.nonempty).toBe(11);
  });

  it('is shown as one', () => {
    const [shown] = showSheets(workbookOf({ A: sheet }), {
      registry,
      province: 'Quảng Trị',
      year: null,
    });
    expect(shown?.columns.map(({ col }) => col)).toEqual([0, 1]);
    expect(shown?.cells.find(({ row, col }) => row === 5 && col === 1)?.part).toBe('fact');
  });
});
