import { describe, expect, it } from 'vitest';
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

describe('an empty column', () => {
  const read = (...rows: readonly string[]) =>
    lines(interpreted({ A: ['UBND HUYỆN VĨNH LINH', 'KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024', ...rows] }));

  it('parts no units from the figures left of them', () => {
    expect(
      read(
        'TT | Trang TTĐT (tin) | Loa (lượt) | | Đơn vị',
        '1 | 3 | 5 | | Xã Vĩnh Tú',
        '2 | 4 | 6 | | Xã Vĩnh Thái',
      ),
    ).toEqual([
      'B4 19372 2024 portal item 3',
      'C4 19372 2024 radio broadcast 5',
      'B5 19369 2024 portal item 4',
      'C5 19369 2024 radio broadcast 6',
    ]);
    expect(
      read(
        'TT | Trang TTĐT (tin) | | Loa (lượt) | Đơn vị',
        '1 | 3 | | 5 | Xã Vĩnh Tú',
        '2 | 4 | | 6 | Xã Vĩnh Thái',
      ).map((line) => line.split(' ')[1]),
    ).toEqual(['19372', '19372', '19369', '19369']);
  });

  it('parts no measures from the figures before them, where names stand once', () => {
    expect(
      read(
        'Đơn vị | Hình thức | Số lượng | | ĐVT',
        'Xã Vĩnh Tú | Trang TTĐT | 3 | | tin, bài',
        '| Loa truyền thanh | 5 | | lượt phát',
        'Xã Vĩnh Thái | Trang TTĐT | 4 | | tin, bài',
        '| Loa truyền thanh | 6 | | lượt phát',
      ),
    ).toEqual([
      'C4 19372 2024 portal item 3',
      'C5 19372 2024 radio broadcast 5',
      'C6 19369 2024 portal item 4',
      'C7 19369 2024 radio broadcast 6',
    ]);
  });

  it('goes on behind an empty column with rows that an unheard heading names', () => {
    expect(
      read(
        'Các mặt | Số lượng | | Tháng 9',
        'Trang TTĐT (tin, bài) | 38 | | 5',
        'Băng rôn (tấm) | 12 | | 0',
      ).map((line) => line.split(' ')[0]),
    ).toEqual(['B4', 'D4', 'B5', 'D5']);
  });
});
