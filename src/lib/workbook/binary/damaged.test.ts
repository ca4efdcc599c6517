import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { CompoundFile } from '../container/compound-file.ts';
import { readFile } from '../read.ts';

/** Damage at which SheetJS, left alone, goes on for ever or until memory is full. */
function book(bookType: XLSX.BookType): Uint8Array {
  const sheet = XLSX.utils.aoa_to_sheet([['Xã Vĩnh Tú', 12], ['Xã Vĩnh Hà']]);
  sheet['A1'] = { t: 's', v: 'Xã Vĩnh Tú', l: { Target: 'https://vinhtu.example' } };
  const whole = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(whole, sheet, 'Tổng hợp');
  return new Uint8Array(XLSX.write(whole, { type: 'array', bookType }) as ArrayBuffer);
}

const outcome = (bytes: Uint8Array) => {
  const { workbook, problems } = readFile({ name: 'a', bytes });
  return workbook ? 'read' : problems.map(({ code }) => code).join();
};

/** Overwrites bytes of the stream of an .xls, which here stands in the file in one piece. */
function inStream(change: (stream: Uint8Array, find: (type: number) => number) => void): Uint8Array {
  const bytes = book('xls');
  const stream = new CompoundFile(bytes).stream('workbook')!;
  const first = strFromU8(stream.subarray(0, 64), true);
  const start = strFromU8(bytes, true).indexOf(first);
  const place = bytes.subarray(start, start + stream.length);
  const view = new DataView(place.buffer, place.byteOffset);
  change(place, (type) => {
    let at = 0;
    while (view.getUint16(at, true) !== type) at += 4 + view.getUint16(at + 2, true);
    return at;
  });
  return bytes;
}

/** Changes the bytes of one part of a package. */
function inPart(bookType: XLSX.BookType, name: string, change: (part: Uint8Array) => Uint8Array): Uint8Array {
  const parts = unzipSync(book(bookType));
  return zipSync({ ...parts, [name]: change(parts[name]!) });
}

const replace = (from: string | RegExp, to: string) => (part: Uint8Array) =>
  strToU8(strFromU8(part).replace(from, to));

describe('a damaged .xls', () => {
  it('is refused where a string of the shared table goes back', () => {
    const bytes = inStream((stream, find) => {
      const at = find(0x00fc) + 4 + 8;
      stream.set([1, 0, 0x04, 0xf0, 0xff, 0xff, 0xff], at);
    });
    expect(outcome(bytes)).toBe('file-corrupt');
  });

  it('is read without a record whose type has become another', () => {
    const bytes = inStream((stream, find) => {
      stream[find(0x00e1)] = 0x21;
    });
    expect(outcome(bytes)).toBe('read');
  });

  it.each([
    ['a record runs past the end', (stream: Uint8Array, at: number) => stream.set([0xff, 0xff], at + 2)],
    ['a formula is longer than its record', (stream: Uint8Array, at: number) => stream.set([0x21, 0x02], at)],
  ])('is refused where %s', (_, damage) => {
    expect(
      outcome(
        inStream((stream, find) => {
          damage(stream, find(0x0203));
        }),
      ),
    ).toBe('file-corrupt');
  });

  it('is read where a link is said to stand on all cells', () => {
    const bytes = inStream((stream, find) => {
      const at = find(0x01b8) + 4;
      stream.set([0, 0, 0xff, 0xff, 0, 0, 0xff, 0xff], at);
    });
    expect(outcome(bytes)).toBe('read');
  });

  it('is refused where a chain of sectors bites its own tail', () => {
    const bytes = book('xls');
    const view = new DataView(bytes.buffer);
    const table = (view.getUint32(76, true) + 1) * 512;
    const directory = view.getUint32(48, true);
    view.setUint32(table + directory * 4, directory, true);
    expect(outcome(bytes)).toBe('file-corrupt');
  });
});

describe('a damaged .xlsb', () => {
  it.each([
    ['a text longer than its record', [0x06, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0x7f]],
    ['formatting runs without number', [0x13, 9, 1, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff]],
    ['a record that runs past the end', [0x00, 0xff, 0x7f, 0]],
  ])('is refused for %s', (_, record) => {
    const bytes = inPart('xlsb', 'xl/worksheets/sheet1.bin', () => Uint8Array.from(record));
    expect(outcome(bytes)).toBe('file-corrupt');
  });

  it('is read where widths and links are said to stand on all columns', () => {
    const all = [0, 0, 0, 0, 0xff, 0xff, 0xff, 0x7f];
    const columns = [0x3c, 18, ...all, ...new Array<number>(10).fill(0)];
    const link = [0xee, 0x03, 32, ...all, ...all, ...new Array<number>(16).fill(0)];
    const bytes = inPart('xlsb', 'xl/worksheets/sheet1.bin', (part) =>
      Uint8Array.from([...part, ...columns, ...link]),
    );
    expect(outcome(bytes)).toBe('read');
  });
});

describe('a damaged .ods', () => {
  it.each([
    [
      'file-unpacks-too-large',
      /<table:table-row\b/g,
      '<table:table-row table:number-rows-repeated="1048576"',
    ],
    ['file-corrupt', /<table:table-cell /, '<table:table-cell table:number-columns-repeated="1e9" '],
    ['file-corrupt', /<text:p>/, '<text:p><text:s text:c="999999999"/>'],
    ['file-corrupt', '</table:table-row>', ''],
  ])('is refused as %s for %s', (expected, from, to) => {
    expect(outcome(inPart('ods', 'content.xml', replace(from, to)))).toBe(expected);
  });
});

describe('damaged SpreadsheetML', () => {
  it.each([
    ['file-corrupt', '<Styles>', '<Styles><Style ss:ID="a" ss:Parent="a"/>'],
    ['file-corrupt', /<Cell/, '<Cell ss:MergeDown="99999999"'],
    ['file-unpacks-too-large', /<Cell/g, '<Cell ss:MergeDown="1048575" ss:MergeAcross="3"'],
    ['file-corrupt', '</Row>', ''],
  ])('is refused as %s for %s', (expected, from, to) => {
    expect(outcome(replace(from, to)(book('xlml')))).toBe(expected);
  });
});
