import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { readFile } from '#lib/workbook/read.ts';
import type { Sheet, Workbook } from '#lib/workbook/workbook.ts';
import { withPeriodsHeld } from '#lib/interpret/table/totals/period-totals.ts';
import { reconcile } from '#lib/interpret/reconcile.ts';
import { docxBytes } from '../../helpers/docx-bytes.ts';
import { xlsxBytes, type Writing } from '../../helpers/xlsx-bytes.ts';
import { BASES, type Base } from './base.ts';
import { cellsOf, rowOf, redrawn, sheetsOf, workbookOfBase } from './drawing.ts';
import { reading, statements, statementsOf } from './statements.ts';

const SHEETS = BASES.filter(({ word }) => !word);

function read(bytes: Uint8Array, name = 'bieu.xlsx'): Workbook {
  const { workbook, problems } = readFile({ name, bytes });
  expect(problems).toEqual([]);
  return workbook!;
}

const written = (base: Base, writing?: Writing) => read(xlsxBytes(sheetsOf(base), writing));

describe.each(SHEETS)('$name says the same', (base) => {
  const original = statementsOf(written(base), base.province);

  it('written as bytes or only drawn', () => {
    const drawn = statementsOf(workbookOfBase(base), base.province);
    expect({ ...original, tasks: drawn.tasks }).toEqual(drawn);
    expect(original.tasks).toHaveLength(drawn.tasks.length);
  });

  it.each(['Sheet1', 'Trang tính 2', 'Biểu mẫu (bản chính thức)'])(
    'mutation 11: in a sheet named %s and another file',
    (name) => {
      const renamed = read(xlsxBytes(sheetsOf(base, name)), 'Book1 (2) - Copy.xlsx');
      expect(statementsOf(renamed, base.province)).toEqual(original);
    },
  );

  it.each(['biff8', 'xlsb', 'ods', 'xlml', 'html'] as const)('mutation 12: saved as %s', (bookType) => {
    const saved = read(savedAs(sheetsOf(base), bookType), 'bieu.xls');
    expect(statementsOf(saved, base.province)).toEqual(original);
  });

  it.each<[string, Writing]>([
    ['mutation 13: with its strings in their cells', { inline: true }],
    ['mutation 14: with headings centred over their columns, not merged', { centred: true }],
    ['mutation 19: bold, filled and framed, in another theme', { decorated: true, font: 'Arial' }],
    ['mutation 20: with days counted from 1904', { from1904: true }],
  ])('%s', (_, writing) => {
    expect(statementsOf(written(base, writing), base.province)).toEqual(original);
  });

  it.each([0, 1, 2, 99])('mutation 18: with a hidden empty column (%i)', (after) => {
    const col = Math.min(base.stub + after, cellsOf(base.header[0]!).length);
    const [sheet] = sheetsOf(redrawn(base, (row) => withColumn(row, col)));
    const hidden = read(xlsxBytes([{ ...sheet!, hiddenCols: [col] }]));
    expect(hidden.sheets[0]!.hiddenCols).toEqual([col]);
    expect(statementsOf(hidden, base.province)).toEqual(original);
  });
});

/** The row with an empty cell before a column, which belongs to the merged area that goes on behind it. */
function withColumn(row: string, col: number): string {
  const cells = cellsOf(row);
  return cells.length <= col ? row : rowOf(cells.toSpliced(col, 0, cells[col] === '<' ? '<' : ''));
}

it('a table of a Word report says the same written as .docx or only drawn', () => {
  const word = BASES.find(({ word }) => word)!;
  const [table] = sheetsOf(word);
  const paragraphs = word.above;
  const bytes = docxBytes(paragraphs, [table!]);
  expect(statementsOf(read(bytes, 'bao-cao.docx'), word.province)).toEqual(
    statementsOf(workbookOfBase(word), word.province),
  );
});

describe('mutation 16: a row of totals says the totals, and nothing else', () => {
  it.each(BASES.filter(({ total }) => total !== null))('$name', (base) => {
    const added = statementsOf(workbookOfBase(base), base.province);
    const without = statementsOf(workbookOfBase({ ...base, total: null }), base.province);
    const isTotal = (fact: string) => fact.includes(' total ');
    expect(without.facts.filter(isTotal)).toEqual([]);
    expect(added.facts.filter(isTotal).length).toBeGreaterThan(2);
    expect({ ...added, facts: added.facts.filter((fact) => !isTotal(fact)) }).toEqual(without);
  });
});

it('mutation 21: the sheets of one file, or each in a file of its own', () => {
  const sheets = SHEETS.filter(({ province }) => province === 'Quảng Trị').map((base, i) =>
    sheetsOf(base, `Biểu ${i + 1}`).map((sheet) => ({ ...sheet, index: i })),
  );
  const whole = reading(read(xlsxBytes(sheets.flat())), 'Quảng Trị');
  const parts = sheets.map((each, i) => reading(read(xlsxBytes(each), `bieu-${i + 1}.xlsx`), 'Quảng Trị'));
  const apart = reconcile(parts);
  // Only the sheets of one file hold each other's periods.
  const held = withPeriodsHeld(apart.flatMap(({ facts }) => facts));
  const settled = apart.map((each) => ({
    ...each,
    facts: held.filter(({ place }) => place.file === each.file),
  }));
  expect(statements(settled)).toEqual(statements([whole]));
});

function savedAs(sheets: readonly Sheet[], bookType: XLSX.BookType): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const { name, cells, merges } of sheets) {
    const sheet: XLSX.WorkSheet = {};
    for (const { row, col, value, text } of cells)
      sheet[XLSX.utils.encode_cell({ r: row, c: col })] =
        value.kind === 'number'
          ? { t: 'n', v: value.number }
          : value.kind === 'date' && bookType !== 'ods' // where SheetJS writes a month so that it reads a word
            ? { t: 'n', v: value.number, z: 'dd/mm/yyyy' }
            : { t: 's', v: text.replace('@', '') };
    const r = Math.max(...cells.map((cell) => cell.row));
    const c = Math.max(...cells.map((cell) => cell.col), ...merges.map(({ right }) => right));
    sheet['!ref'] = XLSX.utils.encode_range({ s: { r: 0, c: 0 }, e: { r, c } });
    sheet['!merges'] = merges.map(({ top, left, bottom, right }) => ({
      s: { r: top, c: left },
      e: { r: bottom, c: right },
    }));
    XLSX.utils.book_append_sheet(book, sheet, name);
  }
  const bytes: unknown = XLSX.write(book, { type: 'array', bookType });
  return new Uint8Array(bytes as ArrayBuffer);
}
