import { expect, it } from 'vitest';
import { interpreted } from '../../../../tests/helpers/interpreted.ts';

const scopes = (rows: readonly string[], others: Readonly<Record<string, readonly string[]>> = {}) =>
  interpreted({ TH: ['TỔNG HỢP TUYÊN TRUYỀN CCHC QUÝ II/2024 - HUYỆN VĨNH LINH', ...rows], ...others })
    .facts.filter(({ place }) => place.sheet === 'TH')
    .map(({ scope }) => scope);
const COMMUNE = {
  'Vĩnh Tú': ['UBND XÃ VĨNH TÚ', 'TT | Nội dung | ĐVT | Kết quả', '1 | Trang TTĐT | tin, bài | 5'],
};
const under = (...headings: readonly string[]) => [
  `TT | Nội dung | ĐVT | ${headings.join(' | ')}`,
  `1 | Trang TTĐT | tin, bài | ${headings.map(() => '5').join(' | ')}`,
];

it('counts the units below where a heading of a huyện says so', () => {
  expect(scopes(under('Tổng các xã, thị trấn'))).toEqual(['children']);
  expect(scopes(under('Kết quả'))).toEqual(['own']);
});

it('takes “Toàn huyện” for the communes whose sheets it sums, else for the huyện with them', () => {
  expect(scopes(under('Toàn huyện'), COMMUNE)).toEqual(['children']);
  expect(scopes(under('Toàn huyện'))).toEqual(['own_and_children']);
});

it('takes what is summed of communes that only their sheets are named after for a total of theirs', () => {
  const of = (others: Readonly<Record<string, readonly string[]>>) =>
    interpreted({
      TH: ['TỔNG HỢP TUYÊN TRUYỀN CCHC QUÝ II/2024 - HUYỆN VĨNH LINH', ...under('Số lượng của các xã')],
      ...others,
    }).facts[0];
  const sheets = { 'X. Vĩnh Tú': under('Kết quả'), 'Vĩnh Hà': under('Kết quả') };
  expect(of(sheets)).toMatchObject({ scope: 'children', status: 'total', value: 5 });
  expect(of({})).toMatchObject({ scope: 'children', status: 'counted' });
});

it('parts the figures of a huyện from those of its communes and of both', () => {
  const rows = [
    'Tháng | Trang TTĐT (tin, bài) | < | <',
    '^ | Cơ quan huyện | Khối xã | Toàn huyện',
    'Tháng 4 | 2 | 5 | 7',
  ];
  expect(scopes(rows, COMMUNE)).toEqual(['own', 'children', 'own_and_children']);
});

it('reads the row of a summary as its heading', () => {
  const rows = ['Đơn vị | Trang TTĐT (tin, bài) | Băng rôn (tấm)', 'Tổng các xã, thị trấn | 50 | 7'];
  expect(scopes(rows, COMMUNE)).toEqual(['children', 'children']);
});

it('counts what "Tổng số" names where no other row is of that channel', () => {
  const { facts } = interpreted({
    A: [
      'UBND XÃ VĨNH TÚ',
      'TUYÊN TRUYỀN CCHC QUÝ I/2024',
      'Nội dung | Số liệu',
      'Số tin, bài Trang TTĐT | 12',
      'Tổng số băng rôn | 5',
    ],
  });
  expect(facts.map(({ channel, status }) => [channel, status])).toEqual([
    ['portal', 'counted'],
    ['banner', 'counted'],
  ]);
});
