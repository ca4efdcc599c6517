import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import type { Interpretation } from '#lib/domain/interpretation.ts';
import { interpret } from '#lib/interpret/interpret.ts';
import { readFile } from '#lib/workbook/read.ts';
import { docxBytes } from '../helpers/docx-bytes.ts';
import { doubts, lines } from '../helpers/interpreted.ts';
import { tcvn3, windows1258 } from '../helpers/legacy-text.ts';
import { registry } from '../helpers/registry.ts';
import { sheetOf } from '../helpers/sheet.ts';
import { xlsxBytes, type Writing } from '../helpers/xlsx-bytes.ts';

function read(bytes: Uint8Array, name: string): Interpretation {
  const { workbook, problems } = readFile({ name, bytes });
  expect(problems).toEqual([]);
  return interpret(workbook!, { registry, province: 'Quảng Trị', year: null });
}

const FORM = [
  'UBND HUYỆN VĨNH LINH | < | < | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | < | < | < | <',
  '',
  'BIỂU TỔNG HỢP KẾT QUẢ TUYÊN TRUYỀN CCHC 9 THÁNG NĂM 2024',
  'STT | Đơn vị | Kết quả tuyên truyền | < | < | < | < | Ghi chú',
  '^ | ^ | Cổng/Trang TTĐT | Truyền thanh | < | Mạng xã hội | Băng rôn | ^',
  '^ | ^ | (tin, bài) | Tin, bài | Lượt phát | (tin, bài) | (tấm) | ^',
  '(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)',
  '1 | Xã Vĩnh Hà | 12 | 7 | 24 | 3 | 5 |',
];
const FIGURES = [
  'C8 19417 2024-9M portal item 12',
  'D8 19417 2024-9M radio item 7',
  'E8 19417 2024-9M radio broadcast 24',
  'F8 19417 2024-9M social item 3',
  'G8 19417 2024-9M banner piece 5',
];

it.each<[string, Writing]>([
  ['merged', {}],
  ['centred over its columns', { centred: true }],
])('case 03: reads a header of three rows that is %s', (_, writing) => {
  const form = read(xlsxBytes([sheetOf('Biểu', FORM)], writing), 'bieu.xlsx');
  expect([lines(form), doubts(form)]).toEqual([FIGURES, []]);
});

it('case 06: takes the stored result of a formula that looks into another sheet', () => {
  const sheet = sheetOf('TH', [
    'UBND HUYỆN VĨNH LINH',
    'TUYÊN TRUYỀN CCHC NĂM 2024',
    'STT | Đơn vị | Cổng TTĐT (tin, bài)',
    '| Toàn huyện | 17',
    '1 | Xã Vĩnh Hà | 9',
    '2 | Xã Vĩnh Ô | 8',
  ]);
  const cells = sheet.cells.map((cell) => (cell.text === '9' ? { ...cell, formula: 'Sheet2!B4' } : cell));
  const form = read(xlsxBytes([{ ...sheet, cells }]), 'th.xlsx');
  expect(lines(form)).toContain('C5 19417 2024 portal item 9');
  expect(doubts(form)).toEqual([]);
});

it('case 12: doubts a fraction among whole numbers, and takes a rate in the format of a percentage', () => {
  const sheet = sheetOf('Biểu', [
    'UBND HUYỆN VĨNH LINH',
    'TUYÊN TRUYỀN CCHC NĂM 2024',
    'Đơn vị | Cổng TTĐT (tin, bài) | Niêm yết TTHC (%)',
    'Xã Vĩnh Hà | 12 | 95,5',
    'Xã Vĩnh Ô | 125 | 100 %',
  ]);
  const cells = sheet.cells.map((cell) =>
    cell.text === '125'
      ? { ...cell, value: { kind: 'number', number: 1.25, percent: false } as const }
      : cell,
  );
  const form = read(xlsxBytes([{ ...sheet, cells }]), 'bieu.xlsx');
  expect(lines(form).filter((line) => line.startsWith('C'))).toEqual([
    'C4 19417 2024 posting percent 95.5',
    'C5 19426 2024 posting percent 100',
  ]);
  expect(doubts(form)).toEqual(['B5 number-fraction']);
});

describe('case 26: delimited text with commas in its twelve lines of preamble', () => {
  const text = [
    ...['UBND HUYỆN VĨNH LINH', 'PHÒNG VĂN HÓA, THÔNG TIN', 'Số: 12/BC-VHTT, ngày 3/10/2024', ''],
    ...['BIỂU TỔNG HỢP', 'KẾT QUẢ TUYÊN TRUYỀN CCHC 9 THÁNG NĂM 2024', '', 'Căn cứ kế hoạch, chương trình,'],
    ...['các xã, thị trấn đã thực hiện,', 'cụ thể, như sau:', '', 'Đơn vị tính: tin, bài'],
    'STT;Đơn vị;Cổng TTĐT (tin, bài);Truyền thanh (lượt phát);Niêm yết TTHC (%)',
    '1;Xã Vĩnh Hà;12;24;95,5',
    '2;Xã Vĩnh Ô;8;16;100',
    '3;Thị trấn Hồ Xá;15;30;98,25',
  ].join('\r\n');
  const utf16 = (s: string) => new Uint8Array(Uint16Array.from(s, (c) => c.charCodeAt(0)).buffer);

  it.each<[string, Uint8Array]>([
    ['UTF-8 with a mark', strToU8(`\ufeff${text}`)],
    ['UTF-16LE', utf16(`\ufeff${text}`)],
    ['windows-1258', windows1258(text)],
    ['TCVN3', Uint8Array.from(tcvn3(text), (c) => c.charCodeAt(0))],
  ])('%s', (_, bytes) => {
    const table = read(bytes, 'bieu.csv');
    expect(lines(table)).toEqual([
      'C14 19417 2024-9M portal item 12',
      'D14 19417 2024-9M radio broadcast 24',
      'E14 19417 2024-9M posting percent 95.5',
      'C15 19426 2024-9M portal item 8',
      'D15 19426 2024-9M radio broadcast 16',
      'E15 19426 2024-9M posting percent 100',
      'C16 19363 2024-9M portal item 15',
      'D16 19363 2024-9M radio broadcast 30',
      'E16 19363 2024-9M posting percent 98.25',
    ]);
    expect(doubts(table)).toEqual([]);
  });
});

describe('case 27: a workbook typed in .VnTime', () => {
  const legacy = FORM.map((row) => tcvn3(row));

  it('as .xlsx', () => {
    const form = read(xlsxBytes([sheetOf('Bieu 1', legacy)], { font: '.VnTime' }), 'bieu.xlsx');
    expect([lines(form), doubts(form)]).toEqual([FIGURES, []]);
  });

  it('as .xls, which tells no fonts', () => {
    const book = XLSX.utils.book_new();
    const rows = legacy.map((row) =>
      row
        .split('|')
        .map((cell) => (/^\s*\d+\s*$/.test(cell) ? Number(cell) : cell.trim().replace(/^[<^]$/, ''))),
    );
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), 'Bieu 1');
    const bytes: unknown = XLSX.write(book, { type: 'array', bookType: 'biff8' });
    const form = read(new Uint8Array(bytes as ArrayBuffer), 'bieu.xls');
    expect([lines(form), doubts(form)]).toEqual([FIGURES, []]);
  });
});

it('reads the form of case 02 in a Word report as it does in a workbook', () => {
  const table = sheetOf('bảng 1', FORM.slice(3));
  const report = read(docxBytes(['UBND HUYỆN VĨNH LINH', 'BÁO CÁO', FORM[2]!], [table]), 'bao-cao.docx');
  expect(lines(report)).toEqual(FIGURES.map((line) => line.replace('8 ', '5 ')));
});
