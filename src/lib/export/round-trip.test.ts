import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFile } from '#lib/workbook/read.ts';
import { toCsv } from './csv.ts';
import type { Book } from './workbook-file/book.ts';
import { writeBook } from './workbook-file/write-book.ts';

/** Texts of names and notes, many of which begin as formulas do. Nothing of them is blank, or cut as line ends are. */
const texts = fc
  .tuple(
    fc.array(fc.constantFrom(...`=+-@'"\t＝＋－＠ \n`), { maxLength: 3 }).map((parts) => parts.join('')),
    fc
      .array(fc.constantFrom(...'ab1Xãđ;,|\t"\'=+-@ '), { minLength: 1, maxLength: 12 })
      .map((parts) => parts.join('')),
  )
  .map((parts) => parts.join('') + '.');

const tables = fc.array(fc.tuple(texts, texts, texts), { minLength: 1, maxLength: 6 });
const HEADER = ['Đơn vị', 'Kênh', 'Ghi chú'];

function textsOf(name: string, bytes: Uint8Array): string[] {
  const { workbook } = readFile({ name, bytes });
  return workbook!.sheets.flatMap(({ cells }) => cells.map(({ text }) => text));
}

it.each([',', ';'] as const)(
  'a CSV file with "%s" that the program wrote is read back to the same texts',
  (delimiter) => {
    fc.assert(
      fc.property(tables, (rows) => {
        const csv = toCsv(HEADER, rows, { bom: true, delimiter, guardFormulas: true });
        expect(textsOf('a.csv', new TextEncoder().encode(csv))).toEqual([...HEADER, ...rows.flat()]);
      }),
    );
  },
);

it('a workbook that the program wrote holds texts as texts, and is read back to the same ones', () => {
  fc.assert(
    fc.property(tables, (rows) => {
      const book: Book = {
        sheets: [
          { name: 'A', cells: rows.flatMap((row, at) => row.map((value, col) => ({ row: at, col, value }))) },
        ],
      };
      const { workbook } = readFile({ name: 'a.xlsx', bytes: writeBook(book) });
      const cells = workbook!.sheets.flatMap((sheet) => sheet.cells);
      expect(cells.map(({ text }) => text)).toEqual(rows.flat());
      expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
