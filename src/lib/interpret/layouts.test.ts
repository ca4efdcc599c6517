import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../tests/helpers/interpreted.ts';

const HEAD = ['UBND HUYỆN VĨNH LINH', 'KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024'];
const read = (...rows: readonly string[]) => interpreted({ Sheet1: [...HEAD, ...rows] });

it('puts a group heading that is not merged over all of its columns', () => {
  const figures = [
    'C5 19372 2024 portal item 1',
    'D5 19372 2024 portal item 2',
    'E5 19372 2024 radio item 3',
    'F5 19372 2024 radio broadcast 4',
  ];
  const above = read(
    '| | Trang TTĐT | | Truyền thanh | | Ghi chú',
    'STT | Đơn vị | Số tin | Số bài | Tin, bài | Lượt phát | ',
    '1 | Xã Vĩnh Tú | 1 | 2 | 3 | 4 | đủ',
  );
  expect(lines(above)).toEqual(figures);
  const beside = read(
    'STT | Đơn vị | Trang TTĐT | | Truyền thanh | | Ghi chú',
    '| | Số tin | Số bài | Tin, bài | Lượt phát',
    '1 | Xã Vĩnh Tú | 1 | 2 | 3 | 4 | đủ',
  );
  expect(lines(beside)).toEqual(figures);
});

it('does not take the months of a year for the numbers of columns, nor a row of dashes for a header', () => {
  const months = read('Tháng | Trang TTĐT (tin, bài) | Truyền thanh (lượt phát)', '1 | 2 | 3', '2 | 3 | 4');
  expect(lines(months)).toEqual([
    'B4 464 2024-M01 portal item 2',
    'C4 464 2024-M01 radio broadcast 3',
    'B5 464 2024-M02 portal item 3',
    'C5 464 2024-M02 radio broadcast 4',
  ]);
  const dashes = read(
    'STT | Hình thức | ĐVT | Số lượng',
    '1 | Loa | lượt phát | 9',
    '- | Băng rôn | tấm | 12',
  );
  expect(lines(dashes)).toEqual(['D4 464 2024 radio broadcast 9', 'D5 464 2024 banner piece 12']);
  expect([...doubts(months), ...doubts(dashes)]).toEqual([]);
});

it('leaves plans, and the rates at which they were met, out of the results', () => {
  const wide = read(
    'STT | Đơn vị | Trang TTĐT (tin, bài) | < | < | Băng rôn (tấm) | <',
    '^ | ^ | Kế hoạch | Thực hiện | Tỷ lệ % | Kế hoạch | Thực hiện',
    '1 | Xã Vĩnh Tú | 10 | 12 | 120 | 5 | 6',
  );
  expect(lines(wide)).toEqual(['D5 19372 2024 portal item 12', 'G5 19372 2024 banner piece 6']);
  const long = read(
    'STT | Nội dung | ĐVT | Kế hoạch | Thực hiện | Tỷ lệ (%)',
    '1 | Trang TTĐT | tin, bài | 10 | 12 | 120',
  );
  expect(lines(long)).toEqual(['E4 464 2024 portal item 12']);
  const groups = read(
    'STT | Đơn vị | Chỉ tiêu | < | Kết quả | <',
    '^ | ^ | Trang TTĐT | Băng rôn | Trang TTĐT | Băng rôn',
    '1 | Xã Vĩnh Tú | 10 | 12 | 11 | 13',
  );
  expect(lines(groups)).toEqual(['E5 19372 2024 portal item 11', 'F5 19372 2024 banner piece 13']);
});

it('keeps a rate that is the figure itself', () => {
  const rates = read('STT | Đơn vị | Trang TTĐT (tin) | Niêm yết TTHC (%)', '1 | Xã Vĩnh Tú | 10 | 98,5');
  expect(lines(rates)).toEqual(['C4 19372 2024 portal item 10', 'D4 19372 2024 posting percent 98.5']);
  expect(doubts(rates)).toEqual([]);
});

it('adds the year up from the quarters of the same channel, and a total below from months or quarters', () => {
  const across = read(
    'STT | Đơn vị | Quý I | < | Quý II | < | Cả năm | <',
    '^ | ^ | Trang TTĐT | Băng rôn | Trang TTĐT | Băng rôn | Trang TTĐT | Băng rôn',
    '1 | Xã Vĩnh Tú | 1 | 2 | 3 | 4 | 4 | 6',
  );
  const down = read('Tháng | Trang TTĐT (tin, bài)', '1 | 3', '2 | 4', '3 | 5', 'Quý I | 12', 'Cộng | 12');
  expect([...doubts(across), ...doubts(down)]).toEqual([]);
});
