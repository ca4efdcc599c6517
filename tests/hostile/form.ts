import { strToU8, zipSync, type Zippable } from 'fflate';
import { cellName } from '#lib/domain/place.ts';
import { xml } from '../helpers/xlsx-bytes.ts';

/** A cell of a form: text, a number, or the markup of a cell of its own making. */
export type FormCell = string | number | { readonly xml: (reference: string) => string } | null;

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TITLE = 'KẾT QUẢ TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH NĂM 2024';
export const HEADINGS = ['STT', 'Đơn vị', 'Tin, bài trên Cổng thông tin điện tử', 'Tin, bài truyền thanh'];

/** What the sound form says: the figures of two communes of Quảng Trị. */
export const SOUND_FIGURES = [12, 7, 8, 4];
export const SOUND_ROWS: readonly (readonly FormCell[])[] = [
  [1, 'Xã Vĩnh Hà', 12, 7],
  [2, 'Xã Vĩnh Ô', 8, 4],
];

/** The rows of a form of communes, from its title to its last. */
export function formRows(rows: readonly (readonly FormCell[])[] = SOUND_ROWS): (readonly FormCell[])[] {
  return [[TITLE], [], HEADINGS, ...rows];
}

/** The same form as text, with this between its fields. */
export function formText(rows: readonly (readonly FormCell[])[] = SOUND_ROWS, delimiter = ','): string {
  const field = (cell: FormCell) => {
    const text = cell === null || typeof cell === 'object' ? '' : String(cell);
    return /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return formRows(rows)
    .map((row) => row.map(field).join(delimiter))
    .join('\r\n');
}

export function sheetXml(
  rows: readonly (readonly FormCell[])[],
  { before = '', after = '' }: { readonly before?: string; readonly after?: string } = {},
): string {
  const data = rows.map((row, r) => {
    const cells = row.map((cell, c) => cellXml(cell, cellName(r, c))).join('');
    return cells === '' ? '' : `<row r="${r + 1}">${cells}</row>`;
  });
  return `<worksheet xmlns:r="${OFFICE}">${before}<sheetData>${data.join('')}</sheetData>${after}</worksheet>`;
}

function cellXml(cell: FormCell, reference: string): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'object') return cell.xml(reference);
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${xml(cell)}</t></is></c>`;
}

/** The parts of a workbook with these sheets, by the names of the sheets. */
export function workbookParts(
  sheets: readonly (readonly [name: string, sheet: string, attributes?: string])[],
  inWorkbook = '',
): Record<string, string> {
  const list = sheets
    .map(([name, , more = '']) => ({ name: xml(name), more }))
    .map(({ name, more }, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="s${i + 1}" ${more}/>`);
  const targets = sheets.map(
    (_, i) =>
      `<Relationship Id="s${i + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships><Relationship Id="r" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="${OFFICE}">${inWorkbook}<sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${targets.join('')}</Relationships>`,
    ...Object.fromEntries(sheets.map(([, sheet], i) => [`xl/worksheets/sheet${i + 1}.xml`, sheet])),
  };
}

/** The bytes of a workbook of these parts; a part that is null is left out. Stored, they are as large as they seem. */
export function packed(
  parts: Readonly<Record<string, string | Uint8Array | null>>,
  how: 'deflated' | 'stored' = 'deflated',
): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    if (content !== null) files[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files, { level: how === 'stored' ? 0 : 6 });
}

/** A workbook of one sheet that is the form with these rows; `more` replaces or adds parts. */
export function formBook(
  rows: readonly (readonly FormCell[])[] = SOUND_ROWS,
  more: Readonly<Record<string, string | Uint8Array | null>> = {},
  how: 'deflated' | 'stored' = 'deflated',
): Uint8Array {
  return packed({ ...workbookParts([['Biểu 1', sheetXml(formRows(rows))]]), ...more }, how);
}
