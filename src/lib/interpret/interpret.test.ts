import { describe, expect, it } from 'vitest';
import { doubts, interpreted, lines } from '../../../tests/helpers/interpreted.ts';
import { registry } from '../../../tests/helpers/registry.ts';
import { sheetOf } from '../../../tests/helpers/sheet.ts';
import { interpret } from './interpret.ts';

const LETTERHEAD = ['UBND TỈNH QUẢNG TRỊ', 'ỦY BAN NHÂN DÂN HUYỆN VĨNH LINH', ''];

describe('a wide sheet', () => {
  const sheet = [
    ...LETTERHEAD,
    'BIỂU TỔNG HỢP KẾT QUẢ TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024',
    '',
    'STT | Đơn vị | Cổng/Trang TTĐT | < | Truyền thanh | < | Băng rôn (tấm) | Ghi chú',
    '^ | ^ | Số tin | Số bài | Số tin, bài | Số lượt phát | ^ | ^',
    '(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)',
    'I | CẤP HUYỆN',
    '1 | Phòng Văn hóa và Thông tin | 1 | 2 | 3 | 4 | 5',
    'II | CẤP XÃ',
    '1 | Thị trấn Hồ Xá | 10 | 20 | 30 | 40 | 50 | ĐT: 0905 123 456',
    '2 | UBND xã Vĩnh Thuỷ | 07 | - | hơn 70 | đang cập nhật | o',
    '| Tổng cộng | 18 | 22 | 104 | 44 | 55',
    '',
    '| | | | | Vĩnh Linh, ngày 22 tháng 3 năm 2024',
    '| NGƯỜI LẬP BIỂU | | | | TM. ỦY BAN NHÂN DÂN',
  ];
  const read = interpreted({ 'Tổng hợp': sheet });

  it('gives each figure its unit, period, channel and measure', () => {
    expect(lines(read).filter((each) => each.includes('19363'))).toEqual([
      'C12 19363 2024-Q1 portal item 10',
      'D12 19363 2024-Q1 portal item 20',
      'E12 19363 2024-Q1 radio item 30',
      'F12 19363 2024-Q1 radio broadcast 40',
      'G12 19363 2024-Q1 banner piece 50',
    ]);
  });

  it('keeps what is said instead of a number', () => {
    expect(lines(read).filter((each) => each.includes('19402'))).toEqual([
      'C13 19402 2024-Q1 portal item 7',
      'D13 19402 2024-Q1 portal item missing',
      'E13 19402 2024-Q1 radio item 70 more_than',
      'F13 19402 2024-Q1 radio broadcast missing',
      'G13 19402 2024-Q1 banner piece 0',
    ]);
    expect(doubts(read)).toEqual(['D13 dash-meaning', 'F13 declared-missing', 'G13 letter-o-as-zero']);
  });

  it('knows an office from a commune, and the total of both from its parts', () => {
    expect(lines(read)).toContain('C10 "Phòng Văn hóa và Thông tin" 2024-Q1 portal item 1');
    expect(lines(read)).toContain('C14 464 2024-Q1 portal item 18 total own_and_children');
  });

  it('accounts for every cell', () => {
    const [account] = read.account;
    const { nonempty, fact, label, task, target, total, note, problem } = account!;
    expect(fact + label + task + target + total + note + problem).toBe(nonempty);
    expect({ fact, total }).toEqual({ fact: 15, total: 5 });
  });
});

it('reads the form of one unit, its channels in the rows', () => {
  const read = interpreted({
    BC: [
      'ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'XÃ VĨNH HOÀNG | Độc lập - Tự do - Hạnh phúc',
      'SỐ LIỆU TUYÊN TRUYỀN CCHC 6 THÁNG ĐẦU NĂM 2026',
      'STT | Kênh | Số lượng | Đơn vị tính | Ghi chú',
      '1 | Trang thông tin điện tử xã | 22 | tin, bài',
      '2 | Phát trên loa đài | 9 lần | lần',
      '3 | Fanpage Đài truyền thanh | 30 tin; 02 phóng sự | bài đăng',
      '4 | Tuyên truyền miệng tại thôn | 6/6 thôn | thôn',
      '5 | Niêm yết TTHC | 100% | %',
      '6 | Xe loa lưu động | x | buổi',
    ],
  });
  expect(lines(read)).toEqual([
    'C5 19372 2026-H1 portal item 22',
    'C6 19372 2026-H1 radio broadcast 9',
    'C7 19372 2026-H1 social item 30',
    'C7 19372 2026-H1 social item 2',
    'C8 19372 2026-H1 oral unit_count 6',
    'C9 19372 2026-H1 posting percent 100',
    'C10 19372 2026-H1 mobile session unquantified',
  ]);
});

it('carries the unit of a list down to its rows without a name, and repeats what "nt" repeats', () => {
  const read = interpreted({
    DS: [
      'Kết quả tuyên truyền CCHC năm 2024',
      'Đơn vị: UBND huyện Đa Krông',
      'TT | Đơn vị | Kênh | ĐVT | Kết quả',
      '1 | xã Mò Ó | Trang thông tin điện tử | tin, bài | 12',
      '| | Hệ thống truyền thanh | tin, bài | nt',
      '2 | xã A Ngo | Trang thông tin điện tử | tin, bài | không phát sinh',
    ],
  });
  expect(lines(read)).toEqual([
    'E4 19558 2024 portal item 12',
    'E5 19558 2024 radio item 12',
    'E6 19594 2024 portal item no_activity',
  ]);
});

it('reads months across, with their quarters and the year as totals', () => {
  const read = interpreted({
    M: [
      'UBND XÃ LAO BẢO',
      'SỐ TIN, BÀI TRÊN TRANG THÔNG TIN ĐIỆN TỬ NĂM 2026',
      'STT | Xã | T1 | T2 | T3 | Quý I | Cả năm',
      '1 | Xã Lao Bảo | 1 | 2 | 3 | 6 | 6',
    ],
  });
  expect(lines(read)).toEqual([
    'C4 19432 2026-M01 portal item 1',
    'D4 19432 2026-M02 portal item 2',
    'E4 19432 2026-M03 portal item 3',
    'F4 19432 2026-Q1 portal item 6 total',
    'G4 19432 2026 portal item 6 total',
  ]);
});

it('keeps comparison columns out of the figures of the period', () => {
  const read = interpreted({
    Q3: [
      ...LETTERHEAD,
      'SỐ LIỆU TUYÊN TRUYỀN CCHC QUÝ III NĂM 2024',
      'STT | Đơn vị | Trang TTĐT (tin, bài) | < | < | <',
      '^ | ^ | Trong kỳ | Lũy kế từ đầu năm | Cùng kỳ năm trước | So sánh (%)',
      '1 | Xã Vĩnh Tú | 36 | 64 | 26 | 138',
    ],
  });
  expect(lines(read)).toEqual([
    'C7 19372 2024-Q3 portal item 36',
    'D7 19372 2024-9M portal item 64 comparison',
    'E7 19372 2023-Q3 portal item 26 comparison',
  ]);
});

it('reads a table that lies on its side', () => {
  const read = interpreted({
    N: [
      ...LETTERHEAD,
      'NĂM 2024',
      'STT | Nội dung | ĐVT | Xã Vĩnh Tú | Xã Vĩnh Hà | Tổng cộng',
      '1 | Trang thông tin điện tử | tin, bài | 4 | 9 | 13',
      '2 | Hệ thống truyền thanh | lượt phát | 40 | 38 | 79',
    ],
  });
  expect(lines(read)).toEqual([
    'D6 19372 2024 portal item 4',
    'E6 19417 2024 portal item 9',
    'F6 464 2024 portal item 13 total children',
    'D7 19372 2024 radio broadcast 40',
    'E7 19417 2024 radio broadcast 38',
    'F7 464 2024 radio broadcast 79 total children',
  ]);
  expect(doubts(read)).toEqual(['F7 total-mismatch']);
});

it('reads tables beside and below each other, each with its own title', () => {
  const read = interpreted({
    S: [
      ...LETTERHEAD,
      'BẢNG I. QUÝ I NĂM 2025',
      'Xã | Trang TTĐT (tin, bài) | | Xã | Băng rôn (tấm)',
      'Vĩnh Tú | 1 | | Vĩnh Hà | 2',
      '',
      'BẢNG II. QUÝ II NĂM 2025',
      'Xã | Trang TTĐT (tin, bài)',
      'Vĩnh Tú | 3',
    ],
  });
  expect(lines(read)).toEqual([
    'B6 19372 2025-Q1 portal item 1',
    'E6 19417 2025-Q1 banner piece 2',
    'B10 19372 2025-Q2 portal item 3',
  ]);
});

it('takes the year from the flag only where the file names none', () => {
  const form = (title: string) => ({
    'Xã Vĩnh Tú': [...LETTERHEAD, title, 'Kênh | Số lượng', 'Trang TTĐT xã | 8'],
  });
  expect(lines(interpreted(form('Biểu tuyên truyền CCHC quý 3'), { year: 2023 }))).toEqual([
    'B6 19372 2023-Q3 portal item 8',
  ]);
  expect(lines(interpreted(form('Biểu tuyên truyền CCHC quý 3/2024'), { year: 2023 }))).toEqual([
    'B6 19372 2024-Q3 portal item 8',
  ]);
});

it('leaves hidden sheets, rows and columns out, and says so', () => {
  const table = [
    'NĂM 2024',
    'Xã | Trang TTĐT (tin, bài) | Băng rôn (tấm)',
    'Vĩnh Tú | 1 | 2',
    'Vĩnh Hà | 3 | 4',
  ];
  const sheet = { ...sheetOf('A', table), hiddenRows: [3], hiddenCols: [2] };
  const hidden = { ...sheetOf('B', table, 1), hidden: true };
  const workbook = { name: 'a.xlsx', format: 'xlsx', sheets: [sheet, hidden] } as const;
  const read = interpret(workbook, { registry, province: 'Quảng Trị', year: null });
  expect(lines(read)).toEqual(['B3 19372 2024 portal item 1']);
  expect(doubts(read)).toEqual(['hidden-rows', 'hidden-columns', 'hidden-sheet']);
  expect(read.account.map((each) => each.hidden)).toEqual([5, 10]);
});

it('doubts formulas without results, errors and dates instead of reading them', () => {
  const read = interpreted({
    Q: [
      ...LETTERHEAD,
      'NĂM 2024',
      'Xã | Trang TTĐT (tin, bài)',
      'Vĩnh Tú | =?',
      'Vĩnh Hà | #REF!',
      'Vĩnh Ô | @5/11',
    ],
  });
  expect(read.facts).toEqual([]);
  expect(doubts(read)).toEqual(['B6 formula-without-value', 'B7 formula-error', 'B8 date-in-count']);
});

it('marks a sheet that stands twice as a duplicate, and different figures of one thing as a conflict', () => {
  const sheet = (value: string) => [
    ...LETTERHEAD,
    'NĂM 2024',
    'Xã | Trang TTĐT (tin, bài)',
    `Vĩnh Tú | ${value}`,
  ];
  const twice = interpreted({ A: sheet('5'), B: sheet('5') });
  expect(twice.facts.map(({ status }) => status)).toEqual(['counted', 'duplicate']);
  const differing = interpreted({ A: sheet('5'), B: sheet('6') });
  expect(differing.facts.map(({ status }) => status)).toEqual(['conflict', 'conflict']);
});

it('finds nothing in lists of photographs or of people', () => {
  const read = interpreted({
    Anh: [
      'DANH MỤC ẢNH',
      'STT | Tên tệp ảnh | Nội dung ảnh | Ngày chụp',
      '1 | IMG_1.jpg | Phát thanh trên loa | 12/03/2024',
    ],
    CB: ['TT | Họ và tên | Chức vụ | Số điện thoại', '1 | Nguyễn Văn Hải | Công chức | 0905452473'],
  });
  expect(read.facts).toEqual([]);
  expect(read.problems.map(({ code }) => code)).toEqual(['sheet-without-figures', 'sheet-without-figures']);
});

it('takes the huyện of a row from a column of its own', () => {
  const read = interpreted({
    '': [
      'Kỳ báo cáo | Huyện | Xã, thị trấn | Kênh | Đơn vị tính | Số lượng',
      'Quý IV/2024 | Huyện Cam Lộ | Xã Thanh An | Trang thông tin điện tử | tin, bài | 19',
    ],
  });
  expect(lines(read)).toEqual(['F2 19603 2024-Q4 portal item 19']);
});

it('says that a file holds nothing', () => {
  expect(doubts(interpreted({ Sheet1: [] }))).toEqual(['sheet-without-figures']);
});
