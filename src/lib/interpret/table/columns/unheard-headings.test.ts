import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../../tests/helpers/interpreted.ts';

const saidOf = (...rows: readonly string[]) =>
  interpreted({ A: ['UBND HUYỆN VĨNH LINH', 'KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024', ...rows] });

const read = (...rows: readonly string[]) => {
  const said = saidOf(...rows);
  expect(doubts(said)).toEqual([]);
  return lines(said);
};

const LIST = ['C6 19372 2024-Q1 portal item 3', 'C7 19369 2024-Q1 radio broadcast 4'];

it('knows the channels, figures and measures of a list by its cells', () => {
  expect(
    read(
      '',
      'Đơn vị | Đã dùng cách gì | Được mấy lần rồi | ĐVT',
      'Xã Vĩnh Tú | Trang TTĐT | 3 | tin, bài',
      'Xã Vĩnh Thái | Loa truyền thanh | 4 | lượt phát',
    ),
  ).toEqual(LIST.map((line) => line.replace('C6', 'C5').replace('C7', 'C6')));
});

it('goes on over an empty column behind the names of units', () => {
  expect(
    read(
      'Đơn vị | | Hình thức | Số lượng | ĐVT',
      'Xã Vĩnh Tú | | Trang TTĐT | 3 | tin, bài',
      'Xã Vĩnh Thái | | Loa truyền thanh | 4 | lượt phát',
    ),
  ).toEqual(['D4 19372 2024-Q1 portal item 3', 'D5 19369 2024-Q1 radio broadcast 4']);
});

it('knows a column of periods by its cells', () => {
  expect(
    read(
      'Đơn vị | Báo cáo cho | Trang TTĐT (tin, bài)',
      'Xã Vĩnh Tú | Tháng 1 năm 2024 | 3',
      'Xã Vĩnh Thái | Tháng 2 năm 2024 | 4',
    ),
  ).toEqual(['C4 19372 2024-M01 portal item 3', 'C5 19369 2024-M02 portal item 4']);
});

it('counts no names of groups', () => {
  expect(
    read(
      'TT | Nhóm | Hoạt động | Kết quả',
      'I | Truyền thông số | Tin, bài trên Trang TTĐT | 28 tin',
      '| | Bài trên Facebook | 41 bài',
      'II | Truyền thông cũ | Băng rôn | 09 tấm',
    ),
  ).toEqual([
    'D4 464 2024-Q1 portal item 28',
    'D5 464 2024-Q1 social item 41',
    'D6 464 2024-Q1 banner piece 9',
  ]);
});

it('takes what a second column says for what is counted', () => {
  expect(
    read(
      'TT | Kênh | Tiêu chí | Trong quý',
      '1 | Trang TTĐT | Số tin | 13',
      '| | Lượt xem | 930',
      '2 | Loa thông minh | Số bản tin | 29',
      '| | Số lượt phát | 14',
    ),
  ).toEqual([
    'D4 464 2024-Q1 portal item 13',
    'D5 464 2024-Q1 portal view 930',
    'D6 464 2024-Q1 radio item 29',
    'D7 464 2024-Q1 radio broadcast 14',
  ]);
});

it('is not told by a note how figures were sent on which channel they are, and asks', () => {
  const said = saidOf('(số liệu các xã gửi qua Zalo)', 'STT | Đơn vị | Số tin, bài', '1 | Xã Vĩnh Tú | 3');
  expect(lines(said)).toEqual(['C5 19372 2024-Q1 other item 3']);
  expect(doubts(said)).toEqual(['C4 column-unknown']);
});

it('adds all rows up in the only total, whatever remark stands between them', () => {
  expect(
    read(
      'STT | Đơn vị | Trang TTĐT (tin, bài)',
      '1 | Xã Vĩnh Tú | 3',
      '| Xã Vĩnh Hà: chưa gửi số liệu, đã nhắc qua Zalo |',
      '2 | Xã Vĩnh Thái | 4',
      '| Cộng: | 7',
    ).at(-1),
  ).toBe('C7 464 2024-Q1 portal item 7 total children');
});
