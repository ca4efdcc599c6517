import { strToU8, zipSync } from 'fflate';
import * as XLSX from 'xlsx';
import { docxBytes } from '../helpers/docx-bytes.ts';
import { formBook, formRows, packed, sheetXml, SOUND_FIGURES, SOUND_ROWS, workbookParts } from './form.ts';
import type { HostileInput } from './hostile-input.ts';

const READ = { figures: SOUND_FIGURES };
const sheetPart = 'xl/worksheets/sheet1.xml';
const spaces = (count: number) => new Uint8Array(count).fill(0x20);

/** Files that are not what they seem, and archives made to hurt. */
export const CONTAINERS: readonly HostileInput[] = [
  { what: 'no bytes at all', bytes: () => new Uint8Array(), outcome: { refused: 'file-empty' } },
  {
    what: 'nothing but a byte order mark',
    name: 'a.csv',
    bytes: () => strToU8('\uFEFF'),
    outcome: { refused: 'file-empty' },
  },
  {
    what: 'nothing but line ends',
    name: 'a.csv',
    bytes: () => strToU8('\r\n\r\n\n'),
    outcome: { refused: 'file-empty' },
  },
  {
    what: 'a sheet that unpacks to a thousand times its size',
    bytes: () => formBook(SOUND_ROWS, { [sheetPart]: spaces(12_000_000) }),
    outcome: { refused: 'file-unpacks-too-large' },
  },
  {
    what: 'a directory that says less than there is to unpack',
    bytes: () => lyingAboutSize(formBook(SOUND_ROWS, { [sheetPart]: spaces(4_000_000) })),
    outcome: { refused: 'file-unpacks-too-large' },
  },
  {
    what: 'more members than an archive may have',
    bytes: () => {
      const many = Array.from({ length: 10_001 }, (_, i) => [`p${i}`, new Uint8Array()] as const);
      return packed({ ...workbookParts([['A', sheetXml(formRows())]]), ...Object.fromEntries(many) });
    },
    outcome: { refused: 'file-unpacks-too-large' },
  },
  {
    what: 'members whose names leave the archive',
    bytes: () =>
      formBook(SOUND_ROWS, {
        '../../etc/x': 'x',
        'C:\\windows\\x': 'x',
        '/abs/x': 'x',
        '__proto__/polluted': 'x',
      }),
    outcome: READ,
  },
  {
    what: 'a zip of files whose names leave it',
    name: 'a.zip',
    bytes: () => zipSync({ '../../../x.xlsx': formBook(), 'C:\\y\\__proto__.xlsx': formBook() }),
    outcome: { figures: [...SOUND_FIGURES, ...SOUND_FIGURES], hides: ['..'] },
  },
  { what: 'a workbook cut in half', bytes: () => half(formBook()), outcome: { refused: 'file-corrupt' } },
  {
    what: 'a workbook without its last byte',
    bytes: () => formBook().slice(0, -1),
    outcome: { refused: 'file-corrupt' },
  },
  {
    what: 'a workbook with a bit of its sheet flipped',
    bytes: () => flipped(formBook(), 'xl/worksheets/sheet1.xml'),
    outcome: { refused: 'file-corrupt' },
  },
  {
    what: 'markup in front of a workbook',
    bytes: () => joined(strToU8('<html><script>alert(1)</script></html>'), formBook()),
    outcome: { refused: 'file-kind-unknown' },
  },
  {
    what: 'a page named .xlsx, with a script in its cells',
    bytes: () => strToU8(htmlForm('<script>figures = 99</script>12')),
    outcome: { ...READ, hides: ['figures = 99'] },
  },
  {
    what: 'a PDF named .xlsx',
    bytes: () => strToU8('%PDF-1.7\n1 0 obj <</Type/Catalog>> endobj\n12\n7\n8\n4\n'),
    outcome: { refused: 'file-kind-convert' },
  },
  {
    what: 'a picture named .xlsx',
    bytes: () => joined(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), noise(4000)),
    outcome: { refused: 'file-kind-unknown' },
  },
  { what: 'random bytes', bytes: () => noise(200_000), outcome: { refused: 'file-kind-unknown' } },
  {
    what: 'a program',
    name: 'a.xls',
    bytes: () => joined(strToU8('MZ\x90\0'), noise(9000)),
    outcome: { refused: 'file-kind-unknown' },
  },
  {
    what: 'a Word report named .xlsx',
    bytes: () => docxBytes(['BÁO CÁO'], []),
    outcome: { figures: [] },
  },
  {
    what: 'a workbook with a password',
    bytes: () => encrypted(),
    outcome: { refused: 'file-password' },
  },
  {
    what: 'a workbook with a macro',
    name: 'a.xlsm',
    bytes: () => formBook(SOUND_ROWS, { 'xl/vbaProject.bin': noise(5000) }),
    outcome: READ,
  },
  {
    what: 'a workbook with embedded objects, pictures and active content',
    bytes: () =>
      formBook(SOUND_ROWS, {
        'xl/embeddings/oleObject1.bin': noise(2000),
        'xl/media/image1.png': noise(2000),
        'xl/activeX/activeX1.xml': '<ax:ocx xmlns:ax="x" ax:classid="{0}"/>',
      }),
    outcome: READ,
  },
  {
    what: 'the lock file of an open workbook, in a zip',
    name: 'a.zip',
    bytes: () => zipSync({ '~$a.xlsx': noise(165), 'a.xlsx': formBook(), '.DS_Store': noise(100) }),
    outcome: READ,
  },
  {
    what: 'a zip in a zip in a zip',
    name: 'a.zip',
    bytes: () =>
      zipSync({ 'b.zip': zipSync({ 'c.zip': zipSync({ 'a.xlsx': formBook() }) }), 'a.xlsx': formBook() }),
    outcome: { ...READ, says: ['zip-in-zip'] },
  },
  {
    what: 'a zip of nothing',
    name: 'a.zip',
    bytes: () => zipSync({}),
    outcome: { refused: 'file-empty' },
  },
  {
    what: 'a member that stands in the archive twice',
    bytes: () => twice(formBook(), formBook([[1, 'Xã Vĩnh Hà', 99, 99]])),
    outcome: { refused: 'file-corrupt' },
  },
  {
    what: 'a workbook with a comment behind it',
    bytes: () => withComment(formBook(), 'x'.repeat(60_000)),
    outcome: READ,
  },
  {
    what: 'an old workbook named .xlsx',
    bytes: () => sheetJs('xls'),
    outcome: READ,
  },
  { what: 'a binary workbook named .xls', name: 'a.xls', bytes: () => sheetJs('xlsb'), outcome: READ },
  { what: 'an OpenDocument sheet named .xlsx', bytes: () => sheetJs('ods'), outcome: READ },
  {
    what: 'an old workbook cut in half',
    name: 'a.xls',
    bytes: () => half(sheetJs('xls')),
    outcome: { refused: 'file-corrupt' },
  },
  {
    what: 'a workbook whose parts are folders',
    bytes: () => packed({ '[Content_Types].xml': '<Types/>', 'xl/': '', 'xl/worksheets/': '' }),
    outcome: { refused: 'file-corrupt' },
  },
  {
    what: 'text that begins as an archive does',
    name: 'a.csv',
    bytes: () => strToU8('PK\x03\x04, this is text'),
    outcome: { refused: 'file-corrupt' },
  },
];

function half(bytes: Uint8Array): Uint8Array {
  return bytes.slice(0, Math.floor(bytes.length / 2));
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** Bytes without any sense, the same in every run. */
function noise(count: number): Uint8Array {
  let state = 20_240_101;
  return Uint8Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
}

/** Where this text stands in the bytes. */
function placeOf(bytes: Uint8Array, text: string, from = 0): number {
  const found = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(text, from, 'latin1');
  if (found < 0) throw new Error(`"${text}" is not there`);
  return found;
}

function flipped(bytes: Uint8Array, member: string): Uint8Array {
  const copy = bytes.slice();
  const at = placeOf(copy, member) + member.length + 40;
  copy[at]! ^= 0x10;
  return copy;
}

/** The sizes of the first sheet in both headers are those of a small one. */
function lyingAboutSize(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const local = placeOf(copy, sheetPart) - 30;
  const central = placeOf(copy, sheetPart, local + 31) - 46;
  view.setUint32(local + 22, 1000, true);
  view.setUint32(central + 24, 1000, true);
  return copy;
}

/** One archive with the members of two: both have the same names. */
function twice(one: Uint8Array, other: Uint8Array): Uint8Array {
  const parts = [one, other].map((bytes) => {
    const end = placeOf(bytes, 'PK\x05\x06');
    const start = new DataView(bytes.buffer).getUint32(end + 16, true);
    return {
      bytes,
      locals: bytes.slice(0, start),
      directory: bytes.slice(start, end),
      end: bytes.slice(end),
    };
  });
  const [first, second] = parts as [(typeof parts)[0], (typeof parts)[0]];
  const moved = second.directory.slice();
  const view = new DataView(moved.buffer);
  for (let at = 0; at < moved.length;) {
    view.setUint32(at + 42, view.getUint32(at + 42, true) + first.locals.length, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  const end = first.end.slice();
  const tail = new DataView(end.buffer);
  const count = tail.getUint16(10, true) * 2;
  tail.setUint16(8, count, true);
  tail.setUint16(10, count, true);
  tail.setUint32(12, first.directory.length + moved.length, true);
  tail.setUint32(16, first.locals.length + second.locals.length, true);
  return joined(first.locals, second.locals, first.directory, moved, end);
}

function withComment(bytes: Uint8Array, comment: string): Uint8Array {
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint16(copy.length - 2, comment.length, true);
  return joined(copy, strToU8(comment));
}

function sheetJs(bookType: 'xls' | 'xlsb' | 'ods'): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(formRows() as unknown[][]), 'Biểu 1');
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType }) as ArrayBuffer);
}

/** A compound file with the streams of an encrypted workbook. */
function encrypted(): Uint8Array {
  const file = XLSX.CFB.utils.cfb_new();
  XLSX.CFB.utils.cfb_add(file, '/EncryptionInfo', [...noise(300)]);
  XLSX.CFB.utils.cfb_add(file, '/EncryptedPackage', [...noise(6000)]);
  return Uint8Array.from(XLSX.CFB.write(file, { type: 'array' }) as Iterable<number>);
}

function htmlForm(first: string): string {
  const cells = formRows().map((row) => row.map((cell) => String(cell ?? '')));
  cells[3]![2] = first;
  const rows = cells.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return `<html><head><meta charset="utf-8"></head><body><table>${rows.join('')}</table></body></html>`;
}
