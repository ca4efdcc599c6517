import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import * as XLSX from 'xlsx';

/** A file that can be read, and the kind by which failures are told apart. */
export interface SoundFile {
  readonly kind: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

const SHEETJS_KINDS = ['xls', 'biff5', 'xlsb', 'ods', 'xlml', 'xlsx'] as const;
const SAMPLES = 'sample-data/tinh-mau';
const SAMPLES_A_KIND = 3;

/** Stands in every zip that is made, so that the same parts give the same bytes at any time. */
export const NO_DAY = new Date(1980, 0, 1);

/** Sound files of every kind that is read: made here, and some of the sample province. */
export function soundFiles(): SoundFile[] {
  const made = SHEETJS_KINDS.map((bookType) => ({
    kind: bookType,
    name: `made.${bookType}`,
    bytes: new Uint8Array(XLSX.write(richBook(), { type: 'array', bookType }) as ArrayBuffer),
  }));
  const texts = [
    { kind: 'csv', name: 'made.csv', bytes: strToU8(CSV) },
    { kind: 'html', name: 'made.html', bytes: strToU8(HTML) },
    { kind: 'docx', name: 'made.docx', bytes: zipSync(docxParts(), { mtime: NO_DAY }) },
  ];
  const files = [...made, ...texts];
  const folder = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes] as const));
  return [
    ...files,
    ...samples(),
    { kind: 'zip', name: 'made.zip', bytes: zipSync(folder, { mtime: NO_DAY }) },
  ];
}

/** A file of the user's own, to be damaged too. */
export function soundFile(path: string): SoundFile {
  const kind = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return { kind, name: path, bytes: new Uint8Array(readFileSync(path)) };
}

function samples(): SoundFile[] {
  const paths = readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' }).sort();
  return ['.xls', '.xlsx'].flatMap((ending) =>
    paths
      .filter((path) => path.endsWith(ending))
      .slice(0, SAMPLES_A_KIND)
      .map((path) => soundFile(join(SAMPLES, path))),
  );
}

/** A workbook with what the formats have records of their own for. */
function richBook(): XLSX.WorkBook {
  const first = XLSX.utils.aoa_to_sheet([
    ['TUYÊN TRUYỀN CCHC QUÝ I NĂM 2024', null, null],
    ['Đơn vị', 'Số tin, bài', 'Ngày'],
    ['Xã Vĩnh Tú', 12, new Date(2024, 1, 1)],
    ['Xã Vĩnh Hà', 0.5, true],
  ]);
  first['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 2 } }];
  first['!cols'] = [{ wch: 30 }, { hidden: true }];
  first['!rows'] = [{}, {}, {}, { hidden: true }];
  first['!ref'] = 'A1:D8';
  first['B5'] = { t: 'n', v: 12.5, f: 'SUM(B3:B4)' };
  first['B6'] = { t: 's', v: 'ab', f: '"a"&"b"' };
  first['B7'] = { t: 'e', v: 0x2a };
  first['D8'] = { t: 'n', v: 3, f: 'Hai!A1*2', z: '#,##0.00' };
  Object.assign(first['A3'] as XLSX.CellObject, {
    l: { Target: 'https://vinhtu.example/bai#muc' },
    c: [{ a: 'Người lập', t: 'số ước' }],
  });
  const second = XLSX.utils.aoa_to_sheet(Array.from({ length: 40 }, (_, i) => [i, `dòng ${i % 7}`, i * 1.5]));
  const long = XLSX.utils.aoa_to_sheet([['ẩn'], ['á'.repeat(9000)], ['b'.repeat(12_000)]]);
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, first, 'Tổng hợp');
  XLSX.utils.book_append_sheet(book, second, 'Hai');
  XLSX.utils.book_append_sheet(book, long, 'Ẩn');
  book.Workbook = {
    Sheets: [{}, {}, { Hidden: 1 }],
    Names: [{ Name: 'vung', Ref: 'Hai!$A$1:$A$5' }],
  };
  return book;
}

const CSV = [
  'Kỳ báo cáo,Xã,Kênh,Đơn vị tính,Số lượng',
  'Quý I/2024,Xã Vĩnh Tú,Trang thông tin điện tử,"tin, bài",19',
  'Quý I/2024,"Xã ""Vĩnh"" Hà",Băng rôn,tấm,hơn 5',
].join('\r\n');

const HTML = `<html><head><meta charset="utf-8"></head><body><p>B&aacute;o c&#225;o qu&yacute; I</p>
<table><tr><th rowspan="2">Xã</th><th colspan="2">Số</th></tr><tr><td>tin<td>b&agrave;i</tr>
<tr><td>Vĩnh Tú<table><tr><td>trong</table></td><td><a href="https://a.example/?x=1&amp;y=2">1</a></td><td>&nbsp;</td></tr>
</table></body></html>`;

function docxParts(): Record<string, Uint8Array> {
  const cell = (text: string, span = 1) =>
    `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
  return {
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/_rels/document.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId1" Type="x/hyperlink" Target="https://a.example" TargetMode="External"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="w" xmlns:r="r"><w:body><w:p><w:r><w:t>Xã Vĩnh Tú treo 12 băng rôn</w:t></w:r>` +
        `<w:hyperlink r:id="rId1"><w:r><w:t>xem</w:t></w:r></w:hyperlink></w:p><w:tbl><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>` +
        row(cell('Quý I năm 2024', 2)) +
        row(cell('Tin, bài'), cell('19')) +
        '</w:tbl></w:body></w:document>',
    ),
  };
}
