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

it('adds the year up from the quarters of the same channel, and a total below from months or quarters', () => {
  const across = read(
    'STT | Đơn vị | Quý I | < | Quý II | < | Cả năm | <',
    '^ | ^ | Trang TTĐT | Băng rôn | Trang TTĐT | Băng rôn | Trang TTĐT | Băng rôn',
    '1 | Xã Vĩnh Tú | 1 | 2 | 3 | 4 | 4 | 6',
  );
  const down = read('Tháng | Trang TTĐT (tin, bài)', '1 | 3', '2 | 4', '3 | 5', 'Quý I | 12', 'Cộng | 12');
  expect([...doubts(across), ...doubts(down)]).toEqual([]);
});

it('finds the column of units by what stands in it', () => {
  const named = ['C4 19372 2024 portal item 6', 'C5 19417 2024 portal item 7'];
  for (const heading of ['Nội dung', 'Tên các xã, thị trấn trên địa bàn']) {
    const units = read(`STT | ${heading} | Trang TTĐT`, '1 | Xã Vĩnh Tú | 6', '2 | Vĩnh Hà | 7');
    expect(lines(units)).toEqual(named);
  }
});

it('takes a row of figures that heads a section for the total of its rows', () => {
  const sections = read(
    'STT | Đơn vị | Trang TTĐT (tin, bài)',
    'I | Cấp huyện | 5',
    '1 | Phòng Nội vụ | 2',
    '2 | Phòng Văn hóa và Thông tin | 3',
    'II | Cấp xã | 8',
    '1 | Xã Vĩnh Tú | 3',
    '2 | Xã Vĩnh Hà | 4',
    '| Tổng cộng (I+II) | 12',
  );
  expect(lines(sections).filter((line) => line.includes('total'))).toEqual([
    'C4 464 2024 portal item 5 total',
    'C7 464 2024 portal item 8 total children',
    'C10 464 2024 portal item 12 total own_and_children',
  ]);
  expect(doubts(sections)).toEqual(['C7 total-mismatch']);
});

it('gives a grand total below several huyện to the one that reports', () => {
  const province = interpreted({
    TH: [
      'UBND TỈNH QUẢNG TRỊ',
      'TUYÊN TRUYỀN CCHC NĂM 2024',
      'STT | Đơn vị | Trang TTĐT (tin, bài)',
      'I | Huyện Cam Lộ | 7',
      '1 | Xã Thanh An | 3',
      '2 | Thị trấn Cam Lộ | 4',
      'II | HUYỆN VĨNH LINH',
      '1 | Xã Vĩnh Tú | 9',
      '| Tổng cộng | 16',
    ],
  });
  expect(lines(province)).toEqual([
    'C4 468 2024 portal item 7 total children',
    'C5 19603 2024 portal item 3',
    'C6 19597 2024 portal item 4',
    'C8 19372 2024 portal item 9',
    'C9 45 2024 portal item 16 total children',
  ]);
  expect(doubts(province)).toEqual([]);
});

it('reads the rows that divide a channel as figures of it', () => {
  const divided = read(
    'STT | Nội dung | ĐVT | Kết quả',
    '1 | Trang thông tin điện tử | tin, bài | 20',
    '1.1 | Tin | tin | 12',
    '1.2 | Bài | bài | 8',
    '2 | Loa truyền thanh | |',
    '- | Số tin, bài | tin, bài | 12',
    '- | Số lượt phát | lượt | 24',
    '3 | Mạng xã hội | bài | 9',
    '| Trong đó: Zalo | bài | 7',
  );
  expect(lines(divided)).toEqual([
    'D4 464 2024 portal item 20 total',
    'D5 464 2024 portal item 12',
    'D6 464 2024 portal item 8',
    'D8 464 2024 radio item 12',
    'D9 464 2024 radio broadcast 24',
    'D10 464 2024 social item 9',
    'D11 464 2024 social item 7 subset',
  ]);
  expect(doubts(divided)).toEqual([]);
});

it('knows the total of one unit in a list', () => {
  const list = read(
    'STT | Đơn vị | Hình thức | Số lượng',
    '1 | Xã Vĩnh Tú | Trang TTĐT | 3',
    '^ | ^ | Facebook | 4',
    '^ | ^ | Cộng | 7',
    '2 | Xã Vĩnh Hà | Trang TTĐT | 5',
  );
  expect(lines(list)).toContain('D6 19372 2024 all item 7 total');
  expect(doubts(list)).toEqual([]);
});

it('takes the channel of a section whose rows are units', () => {
  const sections = read(
    'STT | Nội dung | ĐVT | Số lượng',
    'I | Trang thông tin điện tử',
    '1 | Xã Vĩnh Tú | tin, bài | 5',
    '2 | Xã Vĩnh Hà | tin, bài | 6',
    'II | Hệ thống truyền thanh',
    '1 | Xã Vĩnh Tú | lượt phát | 50',
  );
  expect(lines(sections)).toEqual([
    'D5 19372 2024 portal item 5',
    'D6 19417 2024 portal item 6',
    'D8 19372 2024 radio broadcast 50',
  ]);
});

it('knows a total whatever the column of its label is called', () => {
  const hamlets = read('STT | Thôn | Băng rôn (tấm)', '1 | Thôn A | 2', '2 | Thôn B | 3', '| Tổng | 5');
  expect(hamlets.facts.map(({ status }) => status)).toEqual(['counted', 'counted', 'total']);
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

it('asks for the channel of a column of figures that names none', () => {
  const unnamed = read('STT | Đơn vị | Trang TTĐT | Số buổi', '1 | Xã Vĩnh Tú | 5 | 2');
  expect(lines(unnamed)).toEqual(['C4 19372 2024 portal item 5', 'D4 19372 2024 other session 2']);
  expect(doubts(unnamed)).toEqual(['D3 column-unknown']);
});

it('takes the channel from the name of the sheet where nothing else names one', () => {
  const rows = [...HEAD, 'Đơn vị | Tháng 1 | Tháng 2 | Cả quý', 'Xã Vĩnh Tú | 3 | 4 | 7'];
  const figures = (name: string) => lines(interpreted({ [name]: rows }));
  expect(figures('Truyền thanh')).toEqual([
    'B4 19372 2024-M01 radio item 3',
    'C4 19372 2024-M02 radio item 4',
    'D4 19372 2024 radio item 7 total',
  ]);
  expect(figures('Trang 1')).toEqual([]);
});

it('parts the own figures of a huyện from those of its communes under each channel', () => {
  const table = read(
    'Tháng | Cổng TTĐT | < | Truyền thanh | <',
    '^ | Huyện | Các xã, thị trấn | Huyện | Các xã, thị trấn',
    'Tháng 1 | 11 | 62 | 8 | 70',
  );
  expect(lines(table)).toEqual([
    'B5 464 2024-M01 portal item 11',
    'C5 464 2024-M01 portal item 62 children',
    'D5 464 2024-M01 radio item 8',
    'E5 464 2024-M01 radio item 70 children',
  ]);
});

it('takes a measure alone for what else is counted on the channel above it', () => {
  const form = read('Nội dung | Kết quả', 'Tin phát trên loa | 4', 'Lượt phát | 40', 'Băng rôn (tấm) | 2');
  expect(lines(form)).toEqual([
    'B4 464 2024 radio item 4',
    'B5 464 2024 radio broadcast 40',
    'B6 464 2024 banner piece 2',
  ]);
});

it('reads a numbered sum of one channel with the parts below it', () => {
  const form = read(
    'STT | Chỉ tiêu | Kết quả',
    '1 | Tổng số tin, bài đăng Trang TTĐT | 64',
    '1.1 | Về cải cách hành chính | 46',
    '1.2 | Về chuyển đổi số | 18',
    '2 | Truyền thanh | 52',
  );
  expect(lines(form)).toEqual([
    'C4 464 2024 portal item 64 total',
    'C5 464 2024 portal item 46',
    'C6 464 2024 portal item 18',
    'C7 464 2024 radio item 52',
  ]);
});

it('takes figures without any name for a sum, and says so', () => {
  const table = read('STT | Đơn vị | Trang TTĐT (tin)', '1 | Xã Vĩnh Tú | 3', '2 | Xã Vĩnh Hà | 4', '| | 7');
  expect(lines(table)).toContain('C6 464 2024 portal item 7 total children');
  expect(doubts(table)).toEqual(['C6 total-unnamed']);
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

it('counts the tasks that the last row of their table says there are', () => {
  const tasks = (count: string) =>
    read(
      'STT | Nội dung nhiệm vụ | Hoàn thành | Chưa hoàn thành',
      '1 | Ban hành kế hoạch | x | ',
      '2 | Tổ chức hội thi | | x',
      `Tổng số: ${count} nhiệm vụ | < | < | <`,
    );
  expect(doubts(tasks('08'))).toContain('A6 total-mismatch');
  expect(doubts(tasks('02'))).not.toContain('A6 total-mismatch');
});

it('takes the sheet of nine months for the total of the sheets of its quarters', () => {
  const sheet = (title: string, count: number) => [
    'UBND XÃ VĨNH TÚ',
    `Kết quả tuyên truyền CCHC ${title} năm 2024`,
    'Hình thức | Số lượng',
    `Truyền thanh (tin) | ${count}`,
  ];
  const quarters = {
    'Quý I': sheet('quý I', 3),
    'Quý II': sheet('quý II', 4),
    'Quý III': sheet('quý III', 5),
  };
  expect(lines(interpreted({ ...quarters, '9 tháng': sheet('9 tháng đầu', 12) }))).toEqual([
    'B4 19372 2024-Q1 radio item 3',
    'B4 19372 2024-Q2 radio item 4',
    'B4 19372 2024-Q3 radio item 5',
    'B4 19372 2024-9M radio item 12 total',
  ]);
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
