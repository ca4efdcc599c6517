import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

const TITLE = ['UBND HUYỆN VĨNH LINH', 'KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024'];

it('columns of figures behind an empty one are of the units left of it', () => {
  const read = interpreted({
    A: [
      ...TITLE,
      'STT | Đơn vị | Trang TTĐT (tin, bài) |  | Truyền thanh (lượt) | Băng rôn (tấm)',
      '1 | Xã Vĩnh Tú | 3 |  | 5 | 7',
      '2 | Xã Vĩnh Hà | 4 |  | 6 | 8',
    ],
  });
  expect(lines(read)).toEqual([
    'C4 19372 2024-Q1 portal item 3',
    'E4 19372 2024-Q1 radio broadcast 5',
    'F4 19372 2024-Q1 banner piece 7',
    'C5 19417 2024-Q1 portal item 4',
    'E5 19417 2024-Q1 radio broadcast 6',
    'F5 19417 2024-Q1 banner piece 8',
  ]);
  expect(doubts(read)).toEqual([]);
});

it('a table behind an empty column with units of its own stays one', () => {
  const read = interpreted({
    A: [
      ...TITLE,
      'STT | Đơn vị | Trang TTĐT (tin, bài) |  | STT | Đơn vị | Truyền thanh (lượt)',
      '1 | Xã Vĩnh Tú | 3 |  | 1 | Xã Vĩnh Hà | 6',
      '2 | Xã Vĩnh Hà | 4 |  | 2 | Xã Vĩnh Tú | 5',
    ],
  });
  expect(lines(read)).toEqual([
    'C4 19372 2024-Q1 portal item 3',
    'G4 19417 2024-Q1 radio broadcast 6',
    'C5 19417 2024-Q1 portal item 4',
    'G5 19372 2024-Q1 radio broadcast 5',
  ]);
});
