import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../helpers/interpreted.ts';

const HEAD = [
  'UBND HUYỆN VĨNH LINH',
  'KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024',
  'STT | Đơn vị | Cổng TTĐT (tin, bài)',
];
const read = (...rows: readonly string[]) => interpreted({ A: [...HEAD, ...rows] });

const sections = (grandTotal: number) =>
  read(
    'I | Các xã, thị trấn |',
    '1 | Xã Vĩnh Hà | 12',
    '2 | Xã Vĩnh Ô | 8',
    '3 | Thị trấn Hồ Xá | 20',
    '| Cộng I | 40',
    'II | Đơn vị cấp huyện |',
    '1 | Phòng Nội vụ | 2',
    `| TỔNG CỘNG | ${grandTotal}`,
  );

it('case 04: keeps subtotals and the grand total beside their parts, and finds that they agree', () => {
  const agreeing = sections(42);
  expect(lines(agreeing)).toEqual([
    'C5 19417 2024 portal item 12',
    'C6 19426 2024 portal item 8',
    'C7 19363 2024 portal item 20',
    'C8 464 2024 portal item 40 total children',
    'C10 "Phòng Nội vụ" 2024 portal item 2',
    'C11 464 2024 portal item 42 total own_and_children',
  ]);
  expect(doubts(agreeing)).toEqual([]);
});

it('case 05: keeps every figure where the total has a slip, and doubts the total alone', () => {
  const slipped = sections(45);
  expect(lines(slipped)).toHaveLength(6);
  expect(doubts(slipped)).toEqual(['C11 total-mismatch']);
  expect(slipped.problems[0]?.params).toEqual({ total: 45, sum: 42 });
});

const totalOnTop = (total: string, part: string) =>
  read(`| Toàn huyện | ${total}`, `1 | Xã Vĩnh Hà | ${part}`, '2 | Xã Vĩnh Ô | 8', '3 | Thị trấn Hồ Xá | 23');

it('case 06: knows a total above its parts', () => {
  const onTop = totalOnTop('40', '9');
  expect(lines(onTop)[0]).toBe('C4 464 2024 portal item 40 total own_and_children');
  expect(doubts(onTop)).toEqual([]);
});

it('case 06: doubts a total without a result at the total only', () => {
  const uncalculated = totalOnTop('=?', '9');
  expect(lines(uncalculated)).toHaveLength(3);
  expect(doubts(uncalculated)).toEqual(['C4 formula-without-value']);
});

it('case 06: does not hold a total against parts of which one could not be read', () => {
  expect(doubts(totalOnTop('40', '#REF!'))).toEqual(['C5 formula-error']);
});

it('case 07: takes a last row of figures without a name for the total, and asks', () => {
  const unnamed = (total: number) => read('1 | Xã Vĩnh Hà | 12', '2 | Xã Vĩnh Ô | 8', `| | ${total}`);
  expect(lines(unnamed(20)).at(-1)).toBe('C6 464 2024 portal item 20 total children');
  expect(doubts(unnamed(20))).toEqual(['C6 total-unnamed']);
  expect(doubts(unnamed(21))).toEqual(['C6 total-unnamed', 'C6 total-mismatch']);
});
