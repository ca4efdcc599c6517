import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

it('figures under "Trong đó" are parts of those left of them', () => {
  const read = interpreted({
    A: [
      'UBND HUYỆN VĨNH LINH',
      'Tuyên truyền CCHC 6 tháng đầu năm 2024',
      'TT | Đơn vị | Tin, bài Trang TTĐT | Trong đó | | Lượt phát loa',
      ' | | | Tin | Bài | ',
      '1 | Xã Vĩnh Hà | 12 | 8 | 4 | 60',
    ],
  });
  expect(lines(read)).toEqual([
    'C5 19417 2024-H1 portal item 12',
    'D5 19417 2024-H1 portal item 8 subset',
    'E5 19417 2024-H1 portal item 4 subset',
    'F5 19417 2024-H1 radio broadcast 60',
  ]);
});

it('a list of units of which nothing says the channel is asked about', () => {
  const read = interpreted({
    A: [
      'UBND HUYỆN VĨNH LINH',
      'Kết quả tuyên truyền CCHC năm 2024',
      'TT | Đơn vị | Quý I | Quý II',
      '1 | Xã Vĩnh Hà | 12 | 9',
      '2 | Xã Vĩnh Ô | 7 | 8',
    ],
  });
  expect(lines(read)).toEqual([]);
  expect(doubts(read)).toEqual(['C3 column-unknown', 'D3 column-unknown']);
});

it('channels right over one line of figures head them', () => {
  const read = interpreted({
    A: ['UBND XÃ VĨNH HÀ', 'Tuyên truyền CCHC tháng 5/2024', 'Trang TTĐT | Loa | Zalo', '5 | 31 | 12'],
  });
  expect(lines(read)).toEqual([
    'A4 19417 2024-M05 portal item 5',
    'B4 19417 2024-M05 radio item 31',
    'C4 19417 2024-M05 social item 12',
  ]);
});

it('in a list without headings the line above says the channel, the names what is counted', () => {
  const read = interpreted({
    A: [
      'UBND XÃ VĨNH HÀ',
      'Tuyên truyền CCHC tháng 6/2024',
      '1. Trang thông tin điện tử',
      'Số tin: | 5',
      '2. Truyền thanh',
      'Số lượt phát: | 40',
      'Thời lượng (phút): | 400',
    ],
  });
  expect(lines(read)).toEqual([
    'B4 19417 2024-M06 portal item 5',
    'B6 19417 2024-M06 radio broadcast 40',
    'B7 19417 2024-M06 radio duration 400',
  ]);
});

it('"5/3" under "tin/bài" is news and articles; elsewhere a part greater than its whole is doubted', () => {
  const read = interpreted({
    A: [
      'UBND XÃ VĨNH HÀ',
      'Tuyên truyền CCHC tháng 6/2024',
      'STT | Kênh | Kết quả (tin/bài) | Số thôn',
      '1 | Trang TTĐT | 5/3 | 7/6',
    ],
  });
  expect(lines(read).slice(0, 2)).toEqual([
    'C4 19417 2024-M06 portal item 5',
    'C4 19417 2024-M06 portal item 3',
  ]);
  expect(doubts(read)).toContain('D4 number-ambiguous');
});

const divided = (...rows: readonly string[]) =>
  interpreted({
    A: [
      'UBND HUYỆN VĨNH LINH',
      'Tin, bài trên Trang TTĐT tháng 8 năm 2024',
      'TT | Đơn vị | Tổng số tin, bài | Trong đó | ',
      ' | | | Về một cửa | Về dịch vụ công',
      ...rows,
    ],
  });

it('a total of which only some parts are told is the figure, and they are parts of it', () => {
  const read = divided('1 | Xã Vĩnh Hà | 12 | 4 | 3', '2 | Xã Vĩnh Ô | 9 | 2 | 2');
  expect(lines(read)).toEqual([
    'C5 19417 2024-M08 portal item 12',
    'D5 19417 2024-M08 portal item 4 subset',
    'E5 19417 2024-M08 portal item 3 subset',
    'C6 19426 2024-M08 portal item 9',
    'D6 19426 2024-M08 portal item 2 subset',
    'E6 19426 2024-M08 portal item 2 subset',
  ]);
  expect(doubts(read)).toEqual([]);
});

it('a total that its parts add up to is one', () => {
  expect(lines(divided('1 | Xã Vĩnh Hà | 12 | 8 | 4'))).toEqual([
    'C5 19417 2024-M08 portal item 12 total',
    'D5 19417 2024-M08 portal item 8',
    'E5 19417 2024-M08 portal item 4',
  ]);
});

it('one unit with figures of which nothing says the channel is asked about too', () => {
  const read = interpreted({
    A: ['Kết quả tuyên truyền CCHC tháng 3/2024', 'Đơn vị | Số lượng', 'Xã Vĩnh Tú | 12'],
  });
  expect([lines(read), doubts(read)]).toEqual([[], ['B2 column-unknown']]);
});
