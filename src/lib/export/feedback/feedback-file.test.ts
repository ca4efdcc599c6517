import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import type { Interpretation } from '#lib/domain/interpretation.ts';
import { interpret } from '#lib/interpret/interpret.ts';
import { readFile } from '#lib/workbook/read.ts';
import type { Sheet, Workbook } from '#lib/workbook/workbook.ts';
import { docxBytes } from '../../../../tests/helpers/docx-bytes.ts';
import { registry } from '../../../../tests/helpers/registry.ts';
import { sheetOf } from '../../../../tests/helpers/sheet.ts';
import { expectSoundPackage } from '../../../../tests/helpers/sound-package.ts';
import { xlsxBytes } from '../../../../tests/helpers/xlsx-bytes.ts';
import { feedbackFile } from './feedback-file.ts';

const ROWS = [
  'UBND HUYỆN VĨNH LINH|',
  'BÁO CÁO QUÝ I NĂM 2024|',
  'STT|Đơn vị|Cổng TTĐT (tin, bài)|Truyền thanh (tin, bài)',
  '1|Xã Vĩnh Tú|12|o tin',
  '2|Xã Vĩnh Hà|=?|1.5.2',
  '3|Xã Không Có|9|#REF!',
];
const TWO_SHEETS = [sheetOf('Quý I', ROWS), sheetOf("Xã 'B' & C", ['Ghi chú', '=HYPERLINK("x")'], 1)];

const workbookIn = (bytes: Uint8Array, name: string): Workbook => {
  const { workbook, problems } = readFile({ name, bytes });
  if (!workbook) throw new Error(problems.map(({ code }) => code).join());
  return workbook;
};
const read = (bytes: Uint8Array, name = 'báo cáo.xlsx'): Interpretation =>
  interpret(workbookIn(bytes, name), { registry, province: 'Quảng Trị', year: null });

/** What is told, wherever it stands. */
const told = ({ facts }: Interpretation) =>
  facts.map(({ place: { sheet, cell }, unit, period, channel, measure, value, state, status, sourceText }) =>
    [sheet, cell, unit.id, period, channel, measure, value, state, status, sourceText].join(' '),
  );

/** What is doubted; where a workbook is made anew, a formula without a result is gone. */
const doubtful = ({ problems }: Interpretation) =>
  problems
    .filter(({ code }) => code !== 'formula-without-value')
    .map(({ code, place }) => `${code} ${place.sheet} ${place.cell}`);

const commentsIn = (bytes: Uint8Array) =>
  workbookIn(bytes, 'a.xlsx').sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, col, comment }) =>
      comment === undefined ? [] : [{ at: `${name} ${row} ${col}`, comment }],
    ),
  );

function sheetJsBook(sheets: readonly Sheet[]): XLSX.WorkBook {
  const book = XLSX.utils.book_new();
  for (const { name, cells } of sheets) {
    const sheet = XLSX.utils.aoa_to_sheet([]);
    for (const { row, col, value, text } of cells) {
      const given = value.kind === 'number' ? value.number : value.kind === 'uncalculated' ? null : text;
      XLSX.utils.sheet_add_aoa(sheet, [[given]], { origin: { r: row, c: col } });
    }
    XLSX.utils.book_append_sheet(book, sheet, name);
  }
  return book;
}

/** An .xlsx as SheetJS writes it, with a comment of its own. */
function withComment(): Uint8Array {
  const book = sheetJsBook(TWO_SHEETS);
  book.Sheets['Quý I']!['D4']!.c = [{ a: 'Lan', t: 'Đã hỏi xã' }];
  book.Workbook = {
    Names: [
      { Name: 'VUNG', Ref: "'Quý I'!$A$1:$B$2" },
      { Name: '_xlnm.Print_Area', Sheet: 1, Ref: "'Xã ''B'' & C'!$A$1" },
    ],
  };
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

const annotated = (bytes: Uint8Array, name = 'báo cáo.xlsx') =>
  feedbackFile({ bytes, interpretation: read(bytes, name) });

describe('what goes back of an .xlsx', () => {
  for (const [maker, bytes] of [
    ['a program that leaves out much', xlsxBytes(TWO_SHEETS)],
    ['us', readFileSync('sample-data/tinh-mau/2024/bon-quy/cam-lo-bon-quy-2024-du-lieu-mau.xlsx')],
    ['SheetJS', withComment()],
  ] as const) {
    it(`tells the same figures as before (written by ${maker})`, () => {
      const back = annotated(bytes);
      expect(back.name).toBe('Phiếu phản hồi - báo cáo.xlsx');
      const [before, after] = [read(bytes), read(back.bytes)];
      expect(told(after)).toEqual(told(before));
      expect(doubtful(after)).toEqual(doubtful(before));
      const [cover] = after.account;
      expect([cover?.sheet, cover?.note]).toEqual(['Phiếu phản hồi', cover?.nonempty]);
      expectSoundPackage(back.bytes);
    });
  }

  it('has a comment at each doubtful cell and keeps those that stood there', () => {
    const bytes = withComment();
    const back = annotated(bytes).bytes;
    const inCells = read(bytes).problems.filter(({ place }) => place.cell !== '');
    const comments = commentsIn(back);
    for (const { place } of inCells)
      expect(comments.map(({ at }) => at)).toContain(`${place.sheet} ${place.row} ${place.col}`);
    expect(comments.find(({ at }) => at === 'Quý I 3 3')?.comment).toMatch(
      /^Đã hỏi xã[^]*Thay chữ “o” bằng số 0\.$/,
    );
    const sheet = XLSX.read(back).Sheets['Quý I']!;
    expect((sheet['D4'] as XLSX.CellObject).c?.[0]?.t).toContain('Thay chữ “o”');
  });

  it('leaves every other part of the package as it is', () => {
    const bytes = withComment();
    const [before, after] = [unzipSync(bytes), unzipSync(annotated(bytes).bytes)];
    const touched = Object.keys(before).filter(
      (name) => strFromU8(before[name]!) !== strFromU8(after[name]!),
    );
    expect(touched.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/comments1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/styles.xml',
      'xl/workbook.xml',
    ]);
  });

  it('keeps names with their sheets and opens at the list of remarks', () => {
    const back = annotated(withComment()).bytes;
    const names = XLSX.read(back).Workbook?.Names ?? [];
    expect(names.map(({ Name, Sheet }) => [Name, Sheet])).toEqual([
      ['VUNG', undefined],
      ['_xlnm.Print_Area', 2],
      ['CCHC_PHIEU_PHAN_HOI', 0],
    ]);
    const sheets = Object.entries(unzipSync(back)).filter(([name]) => name.startsWith('xl/worksheets/'));
    expect(sheets.filter(([, xml]) => strFromU8(xml).includes('tabSelected')).map(([name]) => name)).toEqual([
      'xl/worksheets/phanHoi1.xml',
    ]);
  });

  it('can go back a second time', () => {
    const once = annotated(withComment()).bytes;
    const twice = annotated(once, 'Phiếu phản hồi - báo cáo.xlsx').bytes;
    expectSoundPackage(twice);
    expect(told(read(twice))).toEqual(told(read(once)));
  });

  it('leads from the list to the cells, and runs nothing that the file says', () => {
    const text = '=HYPERLINK("http://x","y")';
    const book = [sheetOf('S', ['Đơn vị|Cổng TTĐT (tin, bài)', `Xã Vĩnh Tú|${text}`])];
    const bytes = new Uint8Array(
      XLSX.write(sheetJsBook(book), { type: 'array', bookType: 'xlsx' }) as ArrayBuffer,
    );
    const back = annotated(bytes).bytes;
    const cover = XLSX.read(back, { cellFormula: true }).Sheets['Phiếu phản hồi']!;
    const cells = Object.values(cover).filter(
      (cell): cell is XLSX.CellObject => typeof cell === 'object' && 't' in cell,
    );
    expect(cells.some(({ v }) => v === text)).toBe(true);
    expect(cells.every(({ f }) => f === undefined)).toBe(true);
    expect(cells.some(({ l }) => l?.Target === "#'S'!B2")).toBe(true);
    const xml = strFromU8(unzipSync(back)['xl/styles.xml']!);
    expect(xml).toContain('quotePrefix="1"');
  });

  it('is the same whenever it is made', () => {
    const bytes = withComment();
    expect(annotated(bytes).bytes).toEqual(annotated(bytes).bytes);
  });
});

describe('what goes back of other files', () => {
  const sheet = sheetJsBook([sheetOf('Quý I', ROWS)]);
  for (const bookType of ['biff8', 'ods', 'csv'] as const) {
    it(`tells the same figures, with comments (${bookType})`, () => {
      const bytes = new Uint8Array(XLSX.write(sheet, { type: 'array', bookType }) as ArrayBuffer);
      const back = annotated(bytes, `báo cáo.${bookType}`).bytes;
      const values = (found: Interpretation) =>
        found.facts.map(({ place: { cell }, unit, channel, value, state }) => [
          cell,
          unit.id,
          channel,
          value,
          state,
        ]);
      expect(values(read(back))).toEqual(values(read(bytes)));
      expect(values(read(back)).length).toBeGreaterThan(0);
      expect(commentsIn(back).length).toBeGreaterThan(0);
      expectSoundPackage(back);
    });
  }

  it('lists the paragraphs of a text document', () => {
    const bytes = docxBytes(['Xã đã đăng o tin, bài.'], []);
    const problem = {
      place: { file: 'a.docx', sheet: 'văn bản', cell: 'đoạn 1', sheetIndex: 0, row: 0, col: 0, part: 0 },
      code: 'letter-o-as-zero',
      params: {},
      sourceText: 'o tin, bài',
    } as const;
    const back = feedbackFile({
      bytes,
      interpretation: { file: 'a.docx', problems: [problem], sender: null },
    });
    expectSoundPackage(back.bytes);
    const [cover, text] = workbookIn(back.bytes, 'a.xlsx').sheets;
    expect(cover?.cells.map((cell) => cell.text)).toContain('A1');
    expect(text?.cells[0]?.comment).toContain('Thay chữ “o” bằng số 0.');
  });

  it('of a file that cannot be opened is the list alone', () => {
    const place = { file: 'a.xlsx', sheet: '', cell: '', sheetIndex: -1, row: -1, col: -1, part: 0 };
    const problem = { place, code: 'file-corrupt', params: {}, sourceText: '' } as const;
    const interpretation = { file: 'Quý I/a.xlsx', problems: [problem], sender: null };
    const back = feedbackFile({ bytes: strToU8('%PDF-1.7'), interpretation });
    expectSoundPackage(back.bytes);
    expect(workbookIn(back.bytes, 'a.xlsx').sheets.map(({ name }) => name)).toEqual(['Phiếu phản hồi']);
  });

  it('is made anew of a package that is unlike those of Excel', () => {
    const parts = unzipSync(xlsxBytes([sheetOf('Quý I', ROWS)]));
    const strange = zipSync({ ...parts, 'xl/styles.xml': strToU8('<styleSheet/>') });
    const back = annotated(strange);
    expectSoundPackage(back.bytes);
    expect(told(read(back.bytes))).toEqual(told(read(strange)));
  });
});
