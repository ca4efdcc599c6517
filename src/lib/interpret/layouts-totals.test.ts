import { expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../tests/helpers/interpreted.ts';

const HEAD = ['UBND HUYỆN VĨNH LINH', 'KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024'];
const read = (...rows: readonly string[]) => interpreted({ Sheet1: [...HEAD, ...rows] });

it('adds the year up from the quarters of the same channel, and a total below from months or quarters', () => {
  const across = read(
    'STT | Đơn vị | Quý I | < | Quý II | < | Cả năm | <',
    '^ | ^ | Trang TTĐT | Băng rôn | Trang TTĐT | Băng rôn | Trang TTĐT | Băng rôn',
    '1 | Xã Vĩnh Tú | 1 | 2 | 3 | 4 | 4 | 6',
  );
  const down = read('Tháng | Trang TTĐT (tin, bài)', '1 | 3', '2 | 4', '3 | 5', 'Quý I | 12', 'Cộng | 12');
  expect([...doubts(across), ...doubts(down)]).toEqual([]);
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

it('knows a total whatever the column of its label is called', () => {
  const hamlets = read('STT | Thôn | Băng rôn (tấm)', '1 | Thôn A | 2', '2 | Thôn B | 3', '| Tổng | 5');
  expect(hamlets.facts.map(({ status }) => status)).toEqual(['counted', 'counted', 'total']);
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

it('takes "Toàn huyện" above its communes for all that lies in the huyện, below them for their sum', () => {
  const rows = ['| Toàn huyện | 7', '1 | Xã Vĩnh Tú | 3', '2 | Xã Vĩnh Hà | 4'];
  const scopes = (...order: readonly string[]) =>
    read('STT | Đơn vị | Trang TTĐT (tin, bài)', ...order)
      .facts.filter(({ status }) => status === 'total')
      .map(({ scope }) => scope);
  expect(scopes(rows[0]!, rows[1]!, rows[2]!)).toEqual(['own_and_children']);
  expect(scopes(rows[1]!, rows[2]!, rows[0]!)).toEqual(['children']);
});

it('counts the police of a huyện among its own offices', () => {
  const sections = read(
    'STT | Cơ quan, đơn vị | Trang TTĐT (tin, bài)',
    'I | Khối phòng, ban | 5',
    '1 | Phòng Nội vụ | 2',
    '2 | Công an huyện | 3',
    'II | Khối xã | 7',
    '1 | Xã Vĩnh Tú | 3',
    '2 | Xã Vĩnh Hà | 4',
  );
  expect(lines(sections).filter((line) => line.includes('total'))).toEqual([
    'C4 464 2024 portal item 5 total',
    'C7 464 2024 portal item 7 total children',
  ]);
});

it('does not take the figures of a row without a name for those of who reports', () => {
  const listed = read(
    'STT | Đơn vị | Trang TTĐT (tin, bài)',
    '1 | Xã Vĩnh Tú | 3',
    '2 | | 4',
    '3 | Xã Vĩnh Hà | 5',
  );
  expect(lines(listed)).toEqual(['C4 19372 2024 portal item 3', 'C6 19417 2024 portal item 5']);
  expect(doubts(listed)).toEqual(['C5 row-unnamed']);
});

it('says of a row of a list that names no channel that its figures were not taken', () => {
  const rows = ['Xã Vĩnh Hà', 'Xã Vĩnh Ô', 'Xã Vĩnh Khê', 'Xã Vĩnh Sơn', 'Xã Vĩnh Tú', 'Xã Vĩnh Thái'];
  const list = rows.map(
    (name, i) => `${i + 1} | ${name} | ${i === 3 ? '' : 'Truyền thanh'} | lượt phát | ${i + 12}`,
  );
  const read = interpreted({
    A: [
      'UBND HUYỆN VĨNH LINH',
      'TUYÊN TRUYỀN CCHC NĂM 2024',
      'STT | Đơn vị | Kênh | ĐVT | Số lượng',
      ...list,
    ],
  });
  expect(doubts(read)).toEqual(['E7 row-without-channel']);
  expect(read.facts.map(({ value }) => value)).not.toContain(15);
});
