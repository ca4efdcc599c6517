import { describe, expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../../tests/helpers/interpreted.ts';

const HEAD = ['UBND HUYỆN VĨNH LINH', 'KẾT QUẢ TUYÊN TRUYỀN CCHC NĂM 2024'];
const read = (...rows: readonly string[]) => interpreted({ A: [...HEAD, ...rows] });
const layout = (...rows: readonly string[]) => read(...rows).layouts[0];

const WIDE = [
  'STT | Đơn vị | Cổng TTĐT (tin, bài) | Truyền thanh (lượt phát)',
  '1 | Xã Vĩnh Hà | 12 | 7',
  '2 | Xã Vĩnh Ô | 8 | 4',
];

describe('a sheet', () => {
  it('whose headings explain all figures is read by them alone', () => {
    expect(layout(...WIDE)).toMatchObject({
      kind: 'headings',
      turned: false,
      merit: { read: 1, units: 1, channels: 1, periods: 1, distinct: 1, totals: 1, total: 1 },
      rival: null,
    });
  });

  it('whose headings are not known is read by the contrast of texts and figures, and that is said', () => {
    const rows = ['Bên nào | Website xã | Loa phát thanh', 'Xã Vĩnh Hà | 12 | 7', 'Xã Vĩnh Ô | 8 | 4'];
    const known = read(...rows);
    expect(lines(known)).toEqual([
      'B4 19417 2024 portal item 12',
      'C4 19417 2024 radio item 7',
      'B5 19426 2024 portal item 8',
      'C5 19426 2024 radio item 4',
    ]);
    expect(doubts(known)).toEqual(['layout-doubtful']);
    expect(known.layouts[0]).toMatchObject({ kind: 'contrast', rival: { turned: true } });
  });

  it('of tables side by side that begin in different rows is read part by part', () => {
    const beside = read(
      'STT | Đơn vị | Cổng TTĐT (tin, bài)',
      '1 | Xã Vĩnh Hà | 12',
      '2 | Xã Vĩnh Ô | 8 | | Đơn vị | Băng rôn (tấm)',
      '3 | Xã Vĩnh Tú | 5 | | Xã Vĩnh Hà | 3',
      ' | | | | Xã Vĩnh Ô | 4',
    );
    expect(lines(beside)).toEqual([
      'C4 19417 2024 portal item 12',
      'C5 19426 2024 portal item 8',
      'C6 19372 2024 portal item 5',
      'F6 19417 2024 banner piece 3',
      'F7 19426 2024 banner piece 4',
    ]);
    expect(doubts(beside)).toEqual([]);
  });

  it('says of figures in columns of no table that they were not read', () => {
    const beside = read(...WIDE, '3 | Xã Vĩnh Tú | 5 | 6', '4 | Xã Vĩnh Thái | 2 | 3');
    expect(doubts(beside)).toEqual([]);
    const more = ['12', '8', '5', '2'];
    const [header, ...rows] = [...WIDE, '3 | Xã Vĩnh Tú | 5 | 6', '4 | Xã Vĩnh Thái | 2 | 3'];
    expect(doubts(read(header!, ...rows.map((row, i) => `${row} | | ${more[i]}`)))).toEqual([
      'F4 figures-outside',
    ]);
    expect(doubts(read(header!, ...rows.slice(0, 3).map((row, i) => `${row} | | ${more[i]}`)))).toEqual([]);
  });

  it('says of a column without a heading that it was not read', () => {
    const [, ...rows] = [...WIDE, '3 | Xã Vĩnh Tú | 5 | 6', '4 | Xã Vĩnh Thái | 2 | 3'];
    expect(doubts(read('STT | Đơn vị | | Truyền thanh (lượt phát)', ...rows))).toEqual([
      'C4 figures-outside',
    ]);
  });

  it('says so of two rows too, and of figures with their words', () => {
    const shares = ['1 | Xã Vĩnh Hà | 6/6 thôn | 12', '2 | Xã Vĩnh Ô | 4/5 thôn | 8'];
    expect(doubts(read('STT | Đơn vị | | Truyền thanh (lượt phát)', ...shares))).toEqual([
      'C4 figures-outside',
    ]);
  });

  it('says of a row that slipped to the right that its last figure was not read', () => {
    const [header, first, ...rows] = WIDE;
    const slipped = '3 | Xã Vĩnh Tú | | 5 | 6';
    expect(doubts(read(header!, first!, ...rows, slipped))).toEqual(['E6 figures-outside']);
    expect(doubts(read(`${header} | Ghi chú`, first!, ...rows, slipped))).toEqual(['E6 figures-outside']);
  });

  it('knows whose rows are and what they count by cells whose heading was forgotten', () => {
    const units = read('STT | | Trang TTĐT (tin, bài)', '1 | Xã Vĩnh Hà | 12', '2 | Xã Vĩnh Ô | 8');
    expect(lines(units)).toEqual(['C4 19417 2024 portal item 12', 'C5 19426 2024 portal item 8']);
    const measures = read(
      'STT | Nội dung | | Số lượng',
      '1 | Truyền thanh | lượt phát | 30',
      '2 | Loa | lượt phát | 8',
    );
    expect(lines(measures)).toContain('D4 464 2024 radio broadcast 30');
  });

  it('without headings goes on with the columns of the table before', () => {
    const both = interpreted({
      'bảng 1': [...HEAD, ...WIDE],
      'bảng 2': ['3 | Xã Vĩnh Tú | 5 | 6', '4 | Xã Vĩnh Thái | 2 | 3'],
    });
    expect(lines(both).slice(4)).toEqual([
      'C1 19372 2024 portal item 5',
      'D1 19372 2024 radio broadcast 6',
      'C2 19369 2024 portal item 2',
      'D2 19369 2024 radio broadcast 3',
    ]);
    expect(doubts(both)).toEqual(['layout-doubtful']);
    expect(both.layouts.map(({ kind }) => kind)).toEqual(['headings', 'continued']);
  });

  it('of names and one column of figures counts what its title says', () => {
    const bare = interpreted({
      A: ['UBND HUYỆN VĨNH LINH', 'SỐ TIN, BÀI ĐĂNG CỔNG TTĐT NĂM 2024', 'Xã Vĩnh Hà | 12', 'Xã Vĩnh Ô | 8'],
    });
    expect(lines(bare)).toEqual(['B3 19417 2024 portal item 12', 'B4 19426 2024 portal item 8']);
    expect(doubts(bare)).toEqual(['layout-doubtful']);
  });

  it('that lies on its side is turned, and its cells are named as they are', () => {
    const turned = read(
      'Đơn vị | Xã Vĩnh Hà | Xã Vĩnh Hà | Xã Vĩnh Ô | Xã Vĩnh Ô',
      'Hình thức | Truyền thanh | Băng rôn | Truyền thanh | Băng rôn',
      'ĐVT | lượt phát | tấm | lượt phát | tấm',
      'Số lượng | 12 | 3 | 8 | 2',
    );
    expect(lines(turned)).toEqual([
      'B6 19417 2024 radio broadcast 12',
      'C6 19417 2024 banner piece 3',
      'D6 19426 2024 radio broadcast 8',
      'E6 19426 2024 banner piece 2',
    ]);
    expect(doubts(turned)).toEqual(['layout-doubtful']);
    expect(turned.facts[0]?.evidence).toMatchObject({ header: ['A6'], unit: ['B3'] });
  });

  it('that no layout makes sense of stays unread', () => {
    const staff = read('Họ và tên | Ngày sinh', 'Nguyễn Văn A | 1980', 'Trần Thị B | 1985');
    expect(staff.facts).toEqual([]);
    expect(doubts(staff)).toEqual(['sheet-without-figures']);
    expect(staff.layouts).toEqual([]);
  });
});

it('reads one row of results below the names of channels, headed "Chỉ số"', () => {
  const read = interpreted({
    A: [
      'UBND XÃ HẢI AN',
      'SỐ LIỆU TUYÊN TRUYỀN CCHC 6 THÁNG ĐẦU NĂM 2024',
      'Chỉ số | Trang TTĐT | Loa truyền thanh',
      'Kết quả | 48 tin, bài | 117 lượt phát',
    ],
  });
  expect(lines(read)).toEqual(['B4 19684 2024-H1 portal item 48', 'C4 19684 2024-H1 radio broadcast 117']);
});

it('names a column of figures with their words whose heading says nothing known', () => {
  const read = interpreted({
    A: [
      'UBND XÃ HẢI AN',
      'TUYÊN TRUYỀN CCHC QUÝ III NĂM 2024',
      'Hình thức | Phần ABC | Lũy kế 9 tháng',
      'Trang TTĐT | 18 tin, bài | 62 tin, bài',
      'Loa truyền thanh | 69 lượt phát | 169 lượt phát',
    ],
  });
  expect(doubts(read)).toEqual(['B3 column-unknown']);
});
