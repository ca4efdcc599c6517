import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { readFile } from './read.ts';
import type { Cell, Sheet } from './workbook.ts';

function bookOf(rows: unknown[][], bookType: XLSX.BookType): Uint8Array {
  const book = XLSX.utils.book_new();
  const sheet = XLSX.utils.aoa_to_sheet(rows);
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
  XLSX.utils.book_append_sheet(book, sheet, 'Tổng hợp');
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType }) as ArrayBuffer);
}

function sheetsOf(bytes: Uint8Array, name = 'a'): readonly Sheet[] {
  const { workbook, problems } = readFile({ name, bytes });
  expect(problems).toEqual([]);
  return workbook!.sheets;
}

const codes = (bytes: Uint8Array) => readFile({ name: 'a.xlsx', bytes }).problems.map(({ code }) => code);
const texts = (cells: readonly Cell[]) => cells.map((cell) => cell.text);
const utf16 = (text: string) => new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer);

const ROWS = [
  ['Kết quả', 'hidden under the merge'],
  ['Xã Vĩnh Sơn', 12, true],
  [null, 0.5, '\u00a0 '],
];

describe('readFile', () => {
  it.each(['xlsx', 'xlsm', 'xlsb', 'xls', 'biff8', 'ods', 'xlml'] as const)('reads .%s', (bookType) => {
    const [sheet] = sheetsOf(bookOf(ROWS, bookType));
    expect(sheet).toMatchObject({ name: 'Tổng hợp', index: 0, kind: 'grid', hidden: false });
    expect(sheet!.cells.map(({ row, col, text }) => [row, col, text])).toEqual([
      [0, 0, 'Kết quả'],
      [1, 0, 'Xã Vĩnh Sơn'],
      [1, 1, '12'],
      [1, 2, 'TRUE'],
      [2, 1, '0.5'],
    ]);
    expect(sheet!.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(sheet!.cells[2]!.value).toEqual({ kind: 'number', number: 12, percent: false });
  });

  it('goes by content, not by name', () => {
    expect(readFile({ name: 'a.csv', bytes: bookOf(ROWS, 'xlsx') }).workbook?.format).toBe('xlsx');
    expect(readFile({ name: 'a.xlsx', bytes: strToU8('a;b\n1;2') }).workbook?.format).toBe('csv');
    expect(readFile({ name: 'a.xls', bytes: strToU8('<table><tr><td>1') }).workbook?.format).toBe('html');
  });

  it.each([
    ['file-empty', ''],
    ['file-empty', '\ufeff \n'],
    ['file-kind-convert', '%PDF-1.7 ...'],
    ['file-kind-convert', '{\\rtf1'],
    ['file-kind-unknown', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0'],
    ['file-corrupt', 'PK\x03\x04 and no more'],
  ])('refuses with %s', (code, text) => {
    expect(codes(strToU8(text))).toEqual([code]);
  });

  it('refuses a damaged workbook, a bomb, a document type, and a part cut off', () => {
    const whole = bookOf(ROWS, 'xlsx');
    expect(codes(whole.slice(0, whole.length / 2))).toEqual(['file-corrupt']);
    const types = { '[Content_Types].xml': strToU8('<Types/>') };
    expect(codes(zipSync({ ...types, 'xl/workbook.xml': new Uint8Array(3_000_000) }))).toEqual([
      'file-unpacks-too-large',
    ]);
    const evil = '<!DOCTYPE x [<!ENTITY a "aaaa">]><workbook><sheets/></workbook>';
    expect(codes(zipSync({ ...types, 'xl/workbook.xml': strToU8(evil) }))).toEqual(['file-corrupt']);
    expect(codes(zipSync({ ...types, 'xl/workbook.xml': strToU8('<workbook><sheets>') }))).toEqual([
      'file-corrupt',
    ]);
  });

  it.each([
    ['a compound file of nothing', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
    ['a zip of nothing', [0x50, 0x4b, 3, 4]],
  ])('refuses %s', (_, start) => {
    expect(codes(Uint8Array.from([...start, ...new Array<number>(600).fill(0xff)]))).toEqual([
      'file-corrupt',
    ]);
  });
});

describe('delimited text', () => {
  it.each([
    ['Xã;Số\nVĩnh Sơn;1,5\n', ['Xã', 'Số', 'Vĩnh Sơn', '1,5']],
    ['sep=;\nXã;"a\nb, c"\n', ['Xã', 'a\nb, c']],
    [
      'Báo cáo, quý I\n\na\tb\tc\n1\t2\t3\n4\t5\t6',
      ['Báo cáo, quý I', 'a', 'b', 'c', '1', '2', '3', '4', '5', '6'],
    ],
    ['một cột\nhai', ['một cột', 'hai']],
  ])('finds the delimiter of %j', (text, expected) => {
    const [sheet] = sheetsOf(strToU8(text));
    expect(texts(sheet!.cells)).toEqual(expected);
    expect(sheet!.cells.every((cell) => cell.value.kind === 'text')).toBe(true);
  });

  it.each([
    ['UTF-8 with mark', strToU8('\ufeffXã;1')],
    ['UTF-16LE with mark', utf16('\ufeffXã;1')],
    ['UTF-16LE', utf16('Xã;1;2;3;4;5')],
    ['windows-1258', Uint8Array.from([0x58, 0x61, 0xde, 0x3b, 0x31])],
    ['decomposed', strToU8('Xã;1'.normalize('NFD'))],
  ])('decodes %s', (_, bytes) => {
    expect(sheetsOf(bytes)[0]!.cells[0]!.text).toBe('Xã');
  });

  it('decodes a text typed for a TCVN3 font', () => {
    const raw = '§¬n vÞ;Sè l\xadîng;Tuyªn truyÒn\nX· VÜnh S¬n;12;®Õn 30/6';
    const bytes = Uint8Array.from(raw, (c) => c.charCodeAt(0));
    const cells = sheetsOf(bytes)[0]!.cells;
    expect(texts(cells)).toEqual(['Đơn vị', 'Số lượng', 'Tuyên truyền', 'Xã Vĩnh Sơn', '12', 'đến 30/6']);
    expect(cells[3]!.rawText).toBe('X· VÜnh S¬n');
  });
});

describe('web pages', () => {
  it('reads tables on their grid and lines outside, and no script', () => {
    const sheets = sheetsOf(
      strToU8(`<html><body><p>B&aacute;o c&#225;o</p><script>alert("<td>x</td>")</script>
        <table><tr><th rowspan=2>Xã</th><th colspan="2">Số</th></tr><tr><td>tin<td>b&agrave;i</tr>
        <tr><td>A<table><tr><td>trong</table></td><td><a href="https://a.vn/?x=1&amp;y=2">1</a></td><td>&nbsp;</td></tr></table>`),
    );
    expect(sheets.map(({ name, kind }) => [name, kind])).toEqual([
      ['bảng 1', 'table'],
      ['văn bản', 'prose'],
    ]);
    expect(sheets[0]!.cells.map(({ row, col, text }) => [row, col, text])).toEqual([
      [0, 0, 'Xã'],
      [0, 1, 'Số'],
      [1, 1, 'tin'],
      [1, 2, 'bài'],
      [2, 0, expect.stringMatching(/^A\s*trong$/)],
      [2, 1, '1'],
    ]);
    expect(sheets[0]!.merges).toHaveLength(2);
    expect(sheets[0]!.cells.at(-1)!.links).toEqual(['https://a.vn/?x=1&y=2']);
    expect(texts(sheets[1]!.cells)).toEqual(['Báo cáo']);
  });
});
