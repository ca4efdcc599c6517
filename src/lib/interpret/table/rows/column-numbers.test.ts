import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

it('"(1) | (2)" numbers the columns of a table that has two', () => {
  const read = interpreted({
    A: [
      'UBND XÃ HẢI AN',
      'TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024',
      'Hình thức | Số lượng',
      '(1) | (2)',
      'Trang TTĐT (tin, bài) | 11',
      'Băng rôn (tấm) | 6',
    ],
  });
  expect(lines(read)).toEqual(['B5 19684 2024-Q1 portal item 11', 'B6 19684 2024-Q1 banner piece 6']);
  expect(doubts(read)).toEqual([]);
});

it('goes on counting in a table right of another', () => {
  const read = interpreted({
    A: [
      'UBND HUYỆN VĨNH LINH',
      'KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024',
      'STT | Đơn vị | Loa (lượt) | | STT | Đơn vị | Loa (lượt)',
      '(1) | (2) | (3) | | (4) | (5) | (6)',
      '1 | Xã Vĩnh Tú | 3 | | 3 | Xã Vĩnh Hà | 5',
      '2 | Xã Vĩnh Thái | 4 | | 4 | Xã Vĩnh Khê | 6',
    ],
  });
  expect(read.facts.map(({ value }) => value)).toEqual([3, 5, 4, 6]);
  expect(read.problems).toEqual([]);
});
