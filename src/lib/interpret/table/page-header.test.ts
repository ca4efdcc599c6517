import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../tests/helpers/interpreted.ts';

it('adds up a list over its pages, each with a sum of its own', () => {
  const read = interpreted({
    Sheet1: [
      'UBND HUYỆN VĨNH LINH',
      'KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024',
      'STT | Đơn vị | Loa (lượt)',
      '1 | Xã Vĩnh Tú | 3',
      '2 | Xã Vĩnh Thái | 4',
      '| Cộng trang 1 | 7',
      'STT | Đơn vị | Loa (lượt)',
      '3 | Xã Vĩnh Hà | 5',
      '4 | Xã Vĩnh Khê | 6',
      '| Tổng cộng | 18',
    ],
  });
  expect(lines(read).at(-1)).toBe('C10 464 2024 radio broadcast 18 total children');
  expect(doubts(read)).toEqual([]);
});

it('reads on behind the number of a page', () => {
  const read = interpreted({
    Sheet1: [
      'UBND HUYỆN VĨNH LINH',
      'KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024',
      'STT | Đơn vị | Loa (lượt)',
      '1 | Xã Vĩnh Tú | 3',
      '2 | Xã Vĩnh Thái | 4',
      '| | Trang 1/2',
      'STT | Đơn vị | Loa (lượt)',
      '3 | Xã Vĩnh Hà | 5',
      'Tổng cộng | | 12',
    ],
  });
  expect(lines(read).at(-1)).toBe('C9 464 2024 radio broadcast 12 total children');
  expect(doubts(read)).toEqual([]);
});
