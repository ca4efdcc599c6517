import { cellName, columnName } from '#lib/domain/place.ts';
import type { Area, BookCell, BookSheet, InputCheck } from './book.ts';
import type { Styles } from './styles.ts';
import { attributes, cellText, NS, XML_HEAD, xmlText } from './xml.ts';

/** Of the relationships of a sheet the one to the drawing of its comments; there are no others with an id. */
export const BOXES_ID = 'rBoxes';

/** A sheet's part. `isFirst`: it is the one that is seen when the file is opened. */
export function sheetPart(sheet: BookSheet, styles: Styles, isFirst: boolean): string {
  const { before, after } = sheetFrame(sheet, isFirst);
  return before + rowsXml(sheet, styles) + after;
}

/** What stands in a sheet's part before and after its rows, for one whose rows are written as they come. */
export function sheetFrame(sheet: BookSheet, isFirst: boolean): { before: string; after: string } {
  const { merges = [], checks = [], links = [], comments = [], page } = sheet;
  const before =
    `${XML_HEAD}<worksheet xmlns="${NS.main}" xmlns:r="${NS.office}">` +
    (page ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '') +
    viewXml(sheet, isFirst) +
    '<sheetFormatPr defaultRowHeight="15.75"/>' +
    columnsXml(sheet) +
    '<sheetData>';
  const after =
    '</sheetData>' +
    (sheet.locked ? LOCKED : '') +
    listXml(
      'mergeCells',
      merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`),
    ) +
    listXml('dataValidations', checks.map(checkXml)) +
    linksXml(links) +
    (page ? pageXml(page) : '') +
    (comments.length > 0 ? `<legacyDrawing r:id="${BOXES_ID}"/>` : '') +
    '</worksheet>';
  return { before, after };
}

/** "B7:C9"; "B7" of one cell. */
export function areaName({ top, left, bottom, right }: Area): string {
  const first = cellName(top, left);
  return top === bottom && left === right ? first : `${first}:${cellName(bottom, right)}`;
}

const LOCKED = '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>';

function listXml(element: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<${element} count="${items.length}">${items.join('')}</${element}>`;
}

function viewXml({ frozenRows = 0 }: BookSheet, isFirst: boolean): string {
  const pane =
    frozenRows === 0
      ? ''
      : `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>`;
  const selected = attributes({ tabSelected: isFirst ? 1 : null });
  return `<sheetViews><sheetView showGridLines="0"${selected} workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function columnsXml({ widths = [], hiddenCols = [] }: BookSheet): string {
  const hidden = new Set(hiddenCols);
  const count = Math.max(widths.length, ...hiddenCols.map((col) => col + 1), 0);
  const columns = Array.from({ length: count }, (_, col) => {
    const width = widths[col];
    if (width === undefined && !hidden.has(col)) return '';
    const given = {
      min: col + 1,
      max: col + 1,
      width: width ?? 9,
      customWidth: 1,
      hidden: hidden.has(col) ? 1 : null,
    };
    return `<col${attributes(given)}/>`;
  });
  return columns.some((column) => column !== '') ? `<cols>${columns.join('')}</cols>` : '';
}

function rowsXml({ cells, heights = new Map(), hiddenRows = [] }: BookSheet, styles: Styles): string {
  const rows = new Map<number, BookCell[]>();
  const rowOf = (row: number) => rows.get(row) ?? rows.set(row, []).get(row)!;
  for (const cell of cells) rowOf(cell.row).push(cell);
  for (const row of [...heights.keys(), ...hiddenRows]) rowOf(row);
  const hidden = new Set(hiddenRows);
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, inRow]) => {
      const height = heights.get(row);
      const given = { r: row + 1, ht: height, customHeight: height && 1, hidden: hidden.has(row) ? 1 : null };
      const content = inRow.sort((a, b) => a.col - b.col).map((cell) => cellXml(cell, styles));
      return `<row${attributes(given)}>${content.join('')}</row>`;
    })
    .join('');
}

/** Programs that are asked to take text for text do so; this keeps what looks like a formula text when it is edited. */
const LIKE_FORMULA = /^[=+\-@\t]/;

/** A row as it stands in a sheet's part, of cells in the order of their columns. */
export function rowXml(row: number, cells: readonly BookCell[], styles: Styles): string {
  return `<row r="${row + 1}">${cells.map((cell) => cellXml(cell, styles)).join('')}</row>`;
}

/** Spaces that XML would not keep by itself. */
const SPACED = /^\s|\s$|\n|\t| {2}/;

function cellXml({ row, col, value, look = {} }: BookCell, styles: Styles): string {
  const quoted = typeof value === 'string' && LIKE_FORMULA.test(value);
  const at = `r="${cellName(row, col)}" s="${styles.of(look, quoted)}"`;
  switch (typeof value) {
    case 'string':
      return `<c ${at} t="inlineStr"><is><t${SPACED.test(value) ? ' xml:space="preserve"' : ''}>${cellText(value)}</t></is></c>`;
    case 'number':
      return `<c ${at}><v>${value}</v></c>`;
    case 'boolean':
      return `<c ${at} t="b"><v>${value ? 1 : 0}</v></c>`;
    default:
      return value === null ? `<c ${at}/>` : `<c ${at} t="e"><v>${xmlText(value.error)}</v></c>`;
  }
}

function checkXml({ areas, allows, prompt, refusal }: InputCheck): string {
  const given = attributes({
    type: allows.kind,
    ...(allows.kind === 'whole' && { operator: 'greaterThanOrEqual' }),
    allowBlank: 1,
    showInputMessage: 1,
    showErrorMessage: 1,
    errorTitle: refusal.title,
    error: refusal.text,
    promptTitle: prompt.title,
    prompt: prompt.text,
    sqref: areas.map(areaName).join(' '),
  });
  const formula = allows.kind === 'whole' ? '0' : xmlText(`"${allows.texts.join(',')}"`);
  return `<dataValidation${given}><formula1>${formula}</formula1></dataValidation>`;
}

function linksXml(links: NonNullable<BookSheet['links']>): string {
  if (links.length === 0) return '';
  const each = links.map(
    ({ row, col, to }) => `<hyperlink${attributes({ ref: cellName(row, col), location: to, display: to })}/>`,
  );
  return `<hyperlinks>${each.join('')}</hyperlinks>`;
}

const A4 = 9;

function pageXml(orientation: 'portrait' | 'landscape'): string {
  return (
    '<printOptions horizontalCentered="1"/>' +
    '<pageMargins left="0.7" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="${A4}" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>` +
    '<headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter>'
  );
}

/** "'Số liệu'!$A$9:$F$9": an area as names and print titles have it. */
export function absoluteArea(sheet: string, { top, left, bottom, right }: Area): string {
  const cell = (row: number, col: number) => `$${columnName(col)}$${row + 1}`;
  const [first, last] = [cell(top, left), cell(bottom, right)];
  return `${quotedSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

/** A sheet's name as formulas and links have it. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
