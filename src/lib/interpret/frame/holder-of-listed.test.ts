import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../tests/helpers/interpreted.ts';

const list = (title: string, ...names: readonly string[]) => [
  title,
  'TT | Xã, phường | Cổng TTĐT (tin, bài) | Truyền thanh (lượt)',
  ...names.map((name, i) => `${i + 1} | ${name} | 2 | 3`),
  `  | Tổng | ${2 * names.length} | ${3 * names.length}`,
];

it('counts the total of communes of one huyện for it where nothing says who reports', () => {
  const read = interpreted({
    A: list('Kết quả tuyên truyền CCHC quý I/2024', 'Xã Vĩnh Hà', 'Xã Vĩnh Ô', 'Xã Vĩnh Khê', 'Xã Vĩnh Sơn'),
  });
  expect(lines(read)).toContain('C7 464 2024-Q1 portal item 8 total children');
  expect(read.sender?.code).toBe('464');
  expect(doubts(read)).toEqual([expect.stringContaining('unit-by-rows')]);
});

it('counts that of communes since the huyện are gone for the tỉnh', () => {
  const read = interpreted(
    { A: list('Kết quả tuyên truyền CCHC quý I/2026', 'Than Uyên', 'Tân Uyên', 'Mường Khoa', 'Nậm Sỏ') },
    { province: 'Lai Châu' },
  );
  expect(lines(read)).toContain('C7 12 2026-Q1 portal item 8 total children');
});

it.each([
  ['few', ['Xã Vĩnh Hà', 'Xã Vĩnh Ô', 'Xã Vĩnh Khê']],
  ['of several tỉnh', ['Xã Vĩnh Hà', 'Xã Vĩnh Ô', 'Xã Vĩnh Khê', 'Xã Long Mai']],
])('asks who reports where the communes are %s', (_, names) => {
  const read = interpreted({ A: list('Kết quả tuyên truyền CCHC quý I/2024', ...names) }, { province: null });
  expect(read.sender).toBeNull();
  expect(doubts(read)).toContainEqual(expect.stringContaining('unit-unknown'));
});

it('takes nobody of today for the holder of communes listed over years, of which some are gone', () => {
  const kept = ['Xã Vĩnh Thủy', 'Xã Hướng Lập', 'Xã Hướng Phùng', 'Xã A Dơi', 'Xã Lìa'];
  const gone = ['Phường Đông Lễ', 'Phường Đông Thanh', 'Phường Đông Lương'];
  const read = interpreted({
    A: [
      'TT | Đơn vị | Hình thức tuyên truyền | Kỳ | Số lượng',
      ...[...kept, ...gone].map((name, i) => `${i + 1} | ${name} | Truyền thanh | Tháng 1/2020 | 2`),
    ],
  });
  expect(read.sender).toBeNull();
  expect(read.facts.map(({ unit }) => unit.code).filter((code) => code === '')).toEqual([]);
  expect(doubts(read)).not.toContainEqual(expect.stringContaining('unit-by-rows'));
});

it('finds it where some of the names are those of communes elsewhere in the tỉnh, too', () => {
  const read = interpreted(
    {
      A: list(
        'So sánh tuyên truyền CCHC quý I/2024',
        ...[
          'Xã Hưng Phước',
          'Xã Phước Thiện',
          'Xã Thiện Hưng',
          'Xã Thanh Hòa',
          'Xã Tân Thành',
          'Xã Tân Tiến',
        ],
      ),
    },
    { province: 'Bình Phước' },
  );
  expect(read.sender?.code).toBe('693');
  expect(read.facts.filter(({ unit }) => unit.code === '')).toEqual([]);
});
