import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../tests/helpers/interpreted.ts';

const form = (portal: number, zalo: number, ...head: readonly string[]) => [
  ...head,
  'TT | Nội dung | ĐVT | Số lượng',
  `1 | Cổng TTĐT | tin, bài | ${portal}`,
  `2 | Zalo | bài | ${zalo}`,
];
const DISTRICT = ['UBND HUYỆN VĨNH LINH', 'TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024'];
const COMMUNE = ['UBND XÃ CỒN TIÊN', 'TUYÊN TRUYỀN CCHC QUÝ I NĂM 2026'];
const DEPARTMENT = ['UBND TỈNH QUẢNG TRỊ', 'SỞ NỘI VỤ', 'TUYÊN TRUYỀN CCHC QUÝ I NĂM 2026'];

const firstOf = (read: ReturnType<typeof interpreted>, count = 2) => lines(read).slice(0, count);

it.each(['TH', 'Tổng hợp', 'Sheet1'])(
  'takes the sums of its communes for totals on the sheet "%s"',
  (name) => {
    const read = interpreted({
      [name]: form(3, 4, ...DISTRICT),
      'Vĩnh Tú': form(1, 2, 'QUÝ I NĂM 2024'),
      'Vĩnh Thái': form(2, 2, 'QUÝ I NĂM 2024'),
    });
    expect(firstOf(read)).toEqual([
      'D4 464 2024-Q1 portal item 3 total children',
      'D5 464 2024-Q1 social item 4 total children',
    ]);
    expect(doubts(read)).toEqual([]);
  },
);

it('counts what a huyện did itself beside its communes', () => {
  const read = interpreted({
    Huyện: form(3, 4, ...DISTRICT),
    'Vĩnh Tú': form(5, 2, 'QUÝ I NĂM 2024'),
    'Vĩnh Thái': form(2, 7, 'QUÝ I NĂM 2024'),
  });
  expect(firstOf(read)).toEqual(['D4 464 2024-Q1 portal item 3', 'D5 464 2024-Q1 social item 4']);
});

it('doubts a sum that is wrong on a sheet that is called a summary', () => {
  const read = interpreted({
    'Tổng hợp': form(3, 9, ...DISTRICT),
    'Vĩnh Tú': form(1, 2, 'QUÝ I NĂM 2024'),
    'Vĩnh Thái': form(2, 2, 'QUÝ I NĂM 2024'),
  });
  expect(firstOf(read).every((line) => line.endsWith('total children'))).toBe(true);
  expect(doubts(read)).toEqual(['D5 total-mismatch']);
});

it('gives the sums of a department to its province', () => {
  const read = interpreted({
    'TỔNG HỢP': form(3, 4, ...DEPARTMENT),
    'Cồn Tiên': form(1, 2, 'QUÝ I NĂM 2026'),
    'Gio Linh': form(2, 2, 'QUÝ I NĂM 2026'),
  });
  expect(firstOf(read, 1)).toEqual(['D5 44 2026-Q1 portal item 3 total children']);
});

it.each([
  ['Thôn An Bình', 'Thôn An Hòa'],
  ['1. Phòng Kinh tế', '2. Phòng VH-XH'],
])('gives a sheet for each hamlet or office to that one: %s, %s', (one, other) => {
  const read = interpreted({ 'Tổng hợp': form(3, 4, ...COMMUNE), [one]: form(1, 2), [other]: form(2, 2) });
  expect(doubts(read)).toEqual([]);
  expect(read.facts.map(({ unit, status, scope }) => [unit.name, status, scope])).toEqual([
    ...[1, 2].map(() => ['Xã Cồn Tiên', 'total', 'own']),
    ...[1, 2].map(() => [one.replace(/^\d\. /, ''), 'counted', 'own']),
    ...[1, 2].map(() => [other.replace(/^\d\. /, ''), 'counted', 'own']),
  ]);
});

it.each([
  ['Bản tổng hợp', 'Bản chi tiết'],
  ['Hội nghị', 'Hội thi'],
  ['Báo cáo 1', 'Báo cáo 2'],
])('knows names of sheets that only begin like hamlets and offices: %s, %s', (one, other) => {
  const read = interpreted({ [one]: form(1, 2, ...COMMUNE), [other]: form(1, 2, ...COMMUNE) });
  expect(new Set(read.facts.map(({ unit }) => unit.name))).toEqual(new Set(['Xã Cồn Tiên']));
});

it('adds up what the months of each part come to', () => {
  const months = (a: number, b: number) => [
    'TT | Nội dung | Tháng 1 | Tháng 2 | Tháng 3 | Cả quý',
    `1 | Cổng TTĐT | ${a} | 0 | 1 | ${a + 1}`,
    `2 | Zalo | ${b} | 1 | 0 | ${b + 1}`,
  ];
  const read = interpreted({
    'Tổng hợp': [
      'UBND XÃ CỒN TIÊN',
      'TUYÊN TRUYỀN CCHC QUÝ I NĂM 2026',
      'TT | Nội dung | Số lượng',
      '1 | Cổng TTĐT | 5',
      '2 | Zalo | 6',
    ],
    'Thôn An Bình': months(1, 2),
    'Thôn An Hòa': months(2, 2),
  });
  expect(firstOf(read)).toEqual([
    'C4 19537 2026-Q1 portal item 5 total',
    'C5 19537 2026-Q1 social item 6 total',
  ]);
});

it('takes what the title of a sheet counts, where its name is that of the channel', () => {
  const table = ['TT | Đơn vị | Tháng 1 | Tháng 2', '1 | Xã Cồn Tiên | 4 | 5'];
  const read = interpreted({
    'Truyền thanh': ['UBND TỈNH QUẢNG TRỊ', 'SỞ NỘI VỤ', 'SỐ LƯỢT PHÁT QUÝ I NĂM 2026', ...table],
    'Hội nghị': ['UBND TỈNH QUẢNG TRỊ', 'SỞ NỘI VỤ', 'SỐ NGƯỜI DỰ QUÝ I NĂM 2026', ...table],
  });
  expect(read.facts.map(({ channel, measure }) => `${channel} ${measure}`)).toEqual([
    ...['radio broadcast', 'radio broadcast', 'meeting people', 'meeting people'],
  ]);
});
