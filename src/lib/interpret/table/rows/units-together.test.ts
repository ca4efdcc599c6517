import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

const read = (...rows: readonly string[]) =>
  interpreted({
    A: [
      'UBND HUYỆN VĨNH LINH',
      'KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024',
      'STT | Đơn vị | Trang TTĐT (tin, bài)',
      ...rows,
    ],
  });

it.each([
  ['Cấp huyện', 'Cấp xã'],
  ['Các phòng, ban', 'Các xã, thị trấn'],
  ['UBND huyện', 'UBND các xã'],
])('%s is the huyện itself, %s all communes in it', (own, below) => {
  const found = read(`1 | ${own} | 5`, `2 | ${below} | 40`, ' | Tổng cộng | 45');
  expect(doubts(found)).toEqual([]);
  expect(lines(found)).toEqual([
    'C4 464 2024-Q1 portal item 5',
    'C5 464 2024-Q1 portal item 40 children',
    'C6 464 2024-Q1 portal item 45 total own_and_children',
  ]);
});

it('is the total of the communes that stand beside it', () => {
  const found = read('1 | Vĩnh Tú | 5', '2 | Vĩnh Hà | 7', '3 | Các xã | 12');
  expect(lines(found).at(-1)).toBe('C6 464 2024-Q1 portal item 12 total children');
});

it('gives a commune its own line among its organisations', () => {
  const found = interpreted({
    A: [
      'UBND HUYỆN VĨNH LINH',
      'UBND XÃ VĨNH TÚ',
      'KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024',
      'STT | Đơn vị | Tuyên truyền miệng (buổi)',
      '1 | Hội Nông dân | 2',
      '2 | UBND xã | 4',
    ],
  });
  expect(doubts(found)).toEqual([]);
  expect(lines(found).at(-1)).toBe('C6 19372 2024-Q1 oral session 4');
});

it("gives a province's own line to the province, whichever department writes", () => {
  const found = interpreted({
    A: [
      'UBND TỈNH QUẢNG TRỊ',
      'SỞ NỘI VỤ',
      'KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ IV NĂM 2025',
      'STT | Đơn vị | Trang TTĐT (tin, bài)',
      '1 | Các sở, ban, ngành | 5',
      '2 | Các xã, phường, đặc khu | 40',
      '3 | Xã Cồn Tiên | 4',
    ],
  });
  expect(doubts(found)).toEqual([]);
  expect(lines(found).slice(0, 2)).toEqual([
    'C5 44 2025-Q4 portal item 5',
    'C6 44 2025-Q4 portal item 40 children',
  ]);
});

it('adds the parts of a department up for that department', () => {
  const found = interpreted({
    A: [
      'UBND TỈNH QUẢNG TRỊ',
      'SỞ TƯ PHÁP',
      'KẾT QUẢ TUYÊN TRUYỀN CCHC THÁNG 4 NĂM 2025',
      'STT | Phòng, đơn vị | Trang TTĐT (tin, bài)',
      '1 | Văn phòng Sở | 5',
      '2 | Phòng Hành chính tư pháp | 4',
      ' | Cộng | 9',
    ],
  });
  expect(lines(found).at(-1)).toBe('C7 "Sở Tư pháp" 2025-M04 portal item 9 total');
});
