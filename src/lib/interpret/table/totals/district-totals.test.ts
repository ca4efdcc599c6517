import { expect, it } from 'vitest';
import { interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

const read = (...rows: readonly string[]) =>
  lines(
    interpreted({
      A: [
        'SỞ NỘI VỤ TỈNH QUẢNG TRỊ',
        'TỔNG HỢP TUYÊN TRUYỀN CCHC NĂM 2024',
        'Đơn vị | Trang TTĐT (tin, bài) | Zalo (bài)',
        ...rows,
      ],
    }),
  ).filter((line) => line.includes(' 464 '));

it("a huyện's row is the total of the communes below it where all of its figures are their sums", () => {
  const below = ['Xã Vĩnh Hà | 15 | 2', 'Xã Vĩnh Ô | 7 | 4', 'Huyện Gio Linh | 12 | 1'];
  expect(read('Huyện Vĩnh Linh | 22 | 6', ...below)).toEqual([
    'B4 464 2024 portal item 22 total children',
    'C4 464 2024 social item 6 total children',
  ]);
  expect(read('Huyện Vĩnh Linh | 22 | 5', ...below)).toEqual([
    'B4 464 2024 portal item 22',
    'C4 464 2024 social item 5',
  ]);
});

it('so is the last row below all communes', () => {
  const communes = ['Xã Vĩnh Hà | 15 | 2', 'Xã Vĩnh Ô | 7 | 4'];
  expect(read(...communes, 'Huyện Vĩnh Linh | 22 | 6')).toEqual([
    'B6 464 2024 portal item 22 total children',
    'C6 464 2024 social item 6 total children',
  ]);
  expect(read(...communes, 'Huyện Vĩnh Linh | 9 | 6')).toEqual([
    'B6 464 2024 portal item 9',
    'C6 464 2024 social item 6',
  ]);
});

it('beside a single commune it is its own', () => {
  const found = read('Huyện Vĩnh Linh | 15 | 2', 'Xã Vĩnh Hà | 15 | 2', 'Huyện Gio Linh | 12 | 1');
  expect(found).toEqual(['B4 464 2024 portal item 15', 'C4 464 2024 social item 2']);
});

it('a single commune that its number puts below the huyện is the part of its total', () => {
  const found = lines(
    interpreted({
      A: [
        'SỞ NỘI VỤ TỈNH QUẢNG TRỊ',
        'TỔNG HỢP TUYÊN TRUYỀN CCHC NĂM 2024',
        'STT | Đơn vị | Trang TTĐT (tin, bài)',
        '1 | Huyện Vĩnh Linh | 22',
        '1.1 | Xã Vĩnh Hà | 15',
        '1.2 | Xã Vĩnh Ô | 7',
        '2 | Huyện Gio Linh | 9',
        '2.1 | Xã Gio Mỹ | 9',
      ],
    }),
  );
  expect(found.filter((line) => line.includes('total'))).toEqual([
    'C4 464 2024 portal item 22 total children',
    'C7 466 2024 portal item 9 total children',
  ]);
});
