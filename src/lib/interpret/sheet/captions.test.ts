import { expect, it } from 'vitest';
import { interpret } from '../interpret.ts';
import { lines } from '../../../../tests/helpers/interpreted.ts';
import { registry } from '../../../../tests/helpers/registry.ts';
import { sheetOf } from '../../../../tests/helpers/sheet.ts';

/** A Word report of huyện Vĩnh Linh about 2024 with tables, each with the paragraphs before it. */
function report(
  ...tables: readonly { readonly above: readonly string[]; readonly rows: readonly string[] }[]
) {
  const title = ['UBND HUYỆN VĨNH LINH', 'BÁO CÁO', 'Tuyên truyền cải cách hành chính năm 2024'];
  const sheets = tables.map(({ above, rows }, i) => ({
    ...sheetOf(`bảng ${i + 1}`, rows, i),
    kind: 'table' as const,
    above,
  }));
  const prose = { ...sheetOf('văn bản', title, sheets.length), kind: 'prose' as const };
  const context = { registry, province: 'Quảng Trị', year: null };
  return interpret({ name: 'báo cáo.docx', format: 'docx', sheets: [...sheets, prose] }, context);
}

const COUNTS = ['TT | Xã | Số lượng (lượt phát)', '1 | Xã Vĩnh Tú | 12', '2 | Xã Vĩnh Thái | 9'];

it('takes period and channel of a table from the headings right above it', () => {
  const read = report(
    { above: ['Kết quả như sau:', '1. Truyền thanh quý I'], rows: COUNTS },
    { above: ['Biểu 2: Truyền thanh quý II/2024', '(ĐVT: lượt phát)'], rows: COUNTS },
  );
  expect(lines(read)).toEqual([
    'C2 19372 2024-Q1 radio broadcast 12',
    'C3 19369 2024-Q1 radio broadcast 9',
    'C2 19372 2024-Q2 radio broadcast 12',
    'C3 19369 2024-Q2 radio broadcast 9',
  ]);
});

it('leaves sentences before a table alone', () => {
  const read = report({
    above: ['Quý III/2024 đã có 14 xã tổ chức tuyên truyền trên mạng xã hội và các hình thức khác.'],
    rows: ['TT | Xã | Truyền thanh (lượt phát)', '1 | Xã Vĩnh Tú | 12'],
  });
  expect(lines(read)).toEqual(['C2 19372 2024 radio broadcast 12']);
});

it('reads the tasks under a heading of what is to come as a plan of its year', () => {
  const rows = [
    'TT | Nội dung nhiệm vụ | Cơ quan chủ trì | Thời gian',
    '1 | Đăng tối thiểu 04 tin, bài/tháng trên Cổng TTĐT huyện | Phòng VHTT | Hằng tháng',
  ];
  const planned = report({ above: ['2. Nhiệm vụ tuyên truyền năm 2025'], rows });
  expect(planned.tasks.map(({ year, status }) => [year, status])).toEqual([[2025, null]]);
  expect(planned.targets.map(({ value, per, year }) => [value, per, year])).toEqual([[4, 'month', 2025]]);
  const done = report({ above: ['2. Tình hình thực hiện nhiệm vụ năm 2024'], rows });
  expect(done.targets).toEqual([]);
});

it('knows the title between "PHỤ LỤC" and what it comes with', () => {
  const read = report({
    above: [
      'PHỤ LỤC',
      'Chỉ tiêu tuyên truyền CCHC năm 2025 giao các xã',
      '(Kèm theo Kế hoạch số 11/KH-UBND ngày 20 tháng 01 năm 2025)',
    ],
    rows: ['TT | Xã | Trang TTĐT | Truyền thanh', '1 | Xã Vĩnh Tú | 12 | 30', '2 | Xã Vĩnh Thái | 9 | 20'],
  });
  expect(lines(read)).toEqual([]);
  expect(read.targets.map(({ channel, value }) => `${channel} ${value}`)).toEqual([
    'portal 12',
    'radio 30',
    'portal 9',
    'radio 20',
  ]);
});

const MONTHS = ['TT | Xã | Tháng 1 | Tháng 2', '1 | Xã Vĩnh Tú | 12 | 30', '2 | Xã Vĩnh Thái | 9 | 20'];

it.each([
  [
    'SỐ LƯỢNG TIN, BÀI TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH ĐĂNG TRÊN TRANG THÔNG TIN ĐIỆN TỬ CÁC XÃ',
    'Quý I năm 2024',
  ],
  [
    'Số tin, bài tuyên truyền cải cách hành chính trên Trang TTĐT của các xã, thị trấn năm 2024',
    'Huyện: Vĩnh Linh',
  ],
  ['Tin, bài trên Trang TTĐT năm 2024', '(Số liệu do các xã tự báo cáo)'],
])('takes the channel of a table of months from its title "%s", above "%s"', (...above) => {
  const read = report({ above: ['Kết quả cụ thể như sau:', ...above], rows: MONTHS });
  expect(lines(read)).toEqual([
    'C2 19372 2024-M01 portal item 12',
    'D2 19372 2024-M02 portal item 30',
    'C3 19369 2024-M01 portal item 9',
    'D3 19369 2024-M02 portal item 20',
  ]);
});

it('takes no list item and no line that announces a table for its title', () => {
  const above = ['- Đăng tin, bài trên Trang TTĐT', 'Số liệu các tháng như sau'];
  expect(lines(report({ above, rows: MONTHS }))).toEqual([]);
});

it('knows from a note in brackets that figures of a huyện hold those of its communes', () => {
  const rows = ['TT | Huyện | Trang TTĐT (tin, bài)', '1 | Huyện Vĩnh Linh | 12', '2 | Huyện Gio Linh | 9'];
  const read = report({ above: ['Biểu 1', '(Số liệu của mỗi huyện đã bao gồm các xã, thị trấn)'], rows });
  expect(lines(read)[0]).toBe('C2 464 2024 portal item 12 own_and_children');
});

it('knows the signs that a line above a table of tasks explains', () => {
  const read = report({
    above: ['Kiểm tra nhiệm vụ tuyên truyền năm 2024', '(Đ: đã thực hiện; C: chưa thực hiện)'],
    rows: [
      'STT | Nhiệm vụ | Phụ trách | Đ/C',
      '1 | Ban hành kế hoạch | Văn phòng | Đ',
      '2 | Làm pano | VHTT | C',
    ],
  });
  expect(read.tasks.map(({ status }) => status)).toEqual(['done', 'not_done']);
});
