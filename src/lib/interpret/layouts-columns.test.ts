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
  const row = read(
    'STT | Nội dung | ĐVT | Kết quả',
    '1 | Trang TTĐT | tin | 10',
    '2 | Niêm yết TTHC | % | 98,5',
  );
  expect(lines(row)).toContain('D5 464 2024 posting percent 98.5');
  expect(doubts(row)).toEqual([]);
});

it('finds the column of units by what stands in it', () => {
  const named = ['C4 19372 2024 portal item 6', 'C5 19417 2024 portal item 7'];
  for (const heading of ['Nội dung', 'Tên các xã, thị trấn trên địa bàn']) {
    const units = read(`STT | ${heading} | Trang TTĐT`, '1 | Xã Vĩnh Tú | 6', '2 | Vĩnh Hà | 7');
    expect(lines(units)).toEqual(named);
  }
});

it('compares with the period before, and with all since January, in their own periods', () => {
  const compared = interpreted({
    A: [
      'UBND XÃ VĨNH TÚ',
      'TUYÊN TRUYỀN CCHC THÁNG 9 NĂM 2024',
      'TT | Chỉ tiêu | ĐVT | Tháng trước | Tháng 9 | Lũy kế 9 tháng',
      '1 | Trang TTĐT | tin, bài | 3 | 4 | 30',
    ],
  });
  expect(lines(compared)).toEqual([
    'D4 19372 2024-M08 portal item 3 comparison',
    'E4 19372 2024-M09 portal item 4',
    'F4 19372 2024-9M portal item 30 comparison',
  ]);
});

it('reads neither ranks nor the names of people as figures', () => {
  const table = read(
    'Đơn vị | Băng rôn (tấm) | Xếp hạng | Người theo dõi',
    'Xã Vĩnh Tú | 3 | 2 | Chị Hoa',
    'Xã Vĩnh Hà | 4 | 1 | Nguyễn Văn An',
  );
  expect(lines(table)).toEqual(['B4 19372 2024 banner piece 3', 'B5 19417 2024 banner piece 4']);
  expect(doubts(table)).toEqual([]);
});

it('adds up the figures of cells that hold two, each with its like', () => {
  const table = read(
    'STT | Đơn vị | Tuyên truyền miệng (số cuộc/số lượt người)',
    '1 | Xã Vĩnh Tú | 08 cuộc/1.410 lượt người',
    '2 | Xã Vĩnh Hà | 06 cuộc/255 lượt người',
    '| Tổng cộng | 14 cuộc/1.665 lượt người',
  );
  expect(lines(table).at(-1)).toBe('C6 464 2024 oral people 1665 total children');
  expect(doubts(table)).toEqual([]);
});

it('lets a period that stands first and once hold for the rows below it', () => {
  const months = read(
    'Tháng | STT | Đơn vị | Trang TTĐT (tin, bài)',
    'Tháng 7/2024 | 1 | Xã Vĩnh Tú | 5',
    ' | 2 | Xã Vĩnh Hà | 8',
    'Tháng 8/2024 | 1 | Xã Vĩnh Tú | 3',
    ' | 2 | Xã Vĩnh Hà | 2',
  );
  expect(lines(months)).toEqual([
    'D4 19372 2024-M07 portal item 5',
    'D5 19417 2024-M07 portal item 8',
    'D6 19372 2024-M08 portal item 3',
    'D7 19417 2024-M08 portal item 2',
  ]);
});

it('puts a group that is not merged over columns of the same channel, whatever stands beside it', () => {
  const levels = read(
    'STT | Đơn vị | Phương tiện nghe nhìn | | | Trực quan (tấm)',
    '| | Truyền thanh | | Mạng xã hội (bài) | ',
    '| | Đài xã: SL tin, bài | Loa (lượt phát) | | ',
    '1 | Xã Vĩnh Tú | 1 | 2 | 3 | 4',
  );
  expect(lines(levels)).toEqual([
    'C6 19372 2024 radio item 1',
    'D6 19372 2024 radio broadcast 2',
    'E6 19372 2024 social item 3',
    'F6 19372 2024 banner piece 4',
  ]);
});

it.each([
  ['Tên cơ quan', 'Phòng Tư pháp', '"Phòng Tư pháp"'],
  ['Nơi thực hiện', 'Huyện đoàn', '"Huyện đoàn"'],
  ['Trạm truyền thanh', 'Xã Vĩnh Tú', '19372'],
])('takes the column “%s” of “%s” for units', (heading, name, unit) => {
  expect(lines(read(`STT | ${heading} | Trang TTĐT (tin, bài)`, `1 | ${name} | 5`))).toEqual([
    `C4 ${unit} 2024 portal item 5`,
  ]);
});

it('counts who came where the form says that it counts people', () => {
  const came = interpreted({
    A: [...HEAD, '| | | ĐVT: lượt người', 'STT | Đơn vị | Hội nghị | Tập huấn', '1 | Xã Vĩnh Tú | 337 | 402'],
  });
  expect(lines(came)).toEqual(['C5 19372 2024 meeting people 337', 'D5 19372 2024 training people 402']);
});

it.each(['TH/KH (%)', 'TH/KH, %', 'TH/KH - %'])(
  'counts nothing of the rate “%s” beside plan and result',
  (rate) => {
    const compared = read(
      `STT | Đơn vị | Trang TTĐT (tin, bài) | < | <`,
      `^ | ^ | KH năm 2024 | TH năm 2024 | ${rate}`,
      '1 | Xã Vĩnh Tú | 50 | 26 | 52',
    );
    expect(lines(compared)).toEqual(['D5 19372 2024 portal item 26']);
  },
);
