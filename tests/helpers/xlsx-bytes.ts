import { strToU8, zipSync } from 'fflate';
import { cellName } from '#lib/domain/place.ts';
import type { Cell, Merge, Sheet } from '#lib/workbook/workbook.ts';

/** How a workbook is written: the same sheets, in another of the ways in which programs and people make them. */
export interface Writing {
  /** Strings in their cells instead of in the table of shared strings. */
  readonly inline?: boolean;
  /** Texts that are merged over columns of one row stand centred over them instead. */
  readonly centred?: boolean;
  /** Every cell bold, filled and framed. */
  readonly decorated?: boolean;
  /** Dates counted from 1904. */
  readonly from1904?: boolean;
  readonly font?: string;
}

const GENERAL = 0;
const DATE = 1;
const CENTRED = 2;
const DAYS_TO_1904 = 1462;
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The bytes of an .xlsx with these sheets, made without any of the program's readers. */
export function xlsxBytes(sheets: readonly Sheet[], writing: Writing = {}): Uint8Array {
  const strings = [
    ...new Set(sheets.flatMap(({ cells }) => cells.flatMap(({ value }) => textOf(value) ?? []))),
  ];
  const part = (xml: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`);
  const rel = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const parts = sheets.map((sheet, i) => [
    `xl/worksheets/sheet${i + 1}.xml`,
    part(sheetXml(sheet, strings, writing)),
  ]);
  return zipSync({
    '[Content_Types].xml': part(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    '_rels/.rels': part(`<Relationships>${rel('r', 'officeDocument', 'xl/workbook.xml')}</Relationships>`),
    'xl/workbook.xml': part(
      `<workbook xmlns:r="${OFFICE}"><workbookPr${writing.from1904 ? ' date1904="1"' : ''}/><sheets>${sheets
        .map(({ name, hidden }, i) => {
          const state = hidden ? ' state="hidden"' : '';
          return `<sheet name="${xml(name)}"${state} sheetId="${i + 1}" r:id="s${i + 1}"/>`;
        })
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': part(
      `<Relationships>${sheets
        .map((_, i) => rel(`s${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`))
        .join(
          '',
        )}${rel('t', 'sharedStrings', 'sharedStrings.xml')}${rel('y', 'styles', 'styles.xml')}</Relationships>`,
    ),
    'xl/sharedStrings.xml': part(
      `<sst>${strings.map((text) => `<si><t xml:space="preserve">${xml(text)}</t></si>`).join('')}</sst>`,
    ),
    'xl/styles.xml': part(stylesXml(writing)),
    ...Object.fromEntries(parts),
  });
}

function stylesXml({ decorated, font = 'Times New Roman' }: Writing): string {
  const look = decorated ? 'fontId="0" fillId="2" borderId="0"' : 'fontId="0" fillId="0" borderId="1"';
  const sides = ['left', 'right', 'top', 'bottom'];
  return (
    `<styleSheet><fonts><font>${decorated ? '<b/>' : ''}<name val="${font}"/></font></fonts>` +
    '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    '<fill><patternFill patternType="solid"><fgColor theme="4"/></patternFill></fill></fills>' +
    `<borders><border>${sides.map((side) => `<${side} style="thin"/>`).join('')}</border><border/></borders>` +
    `<cellXfs><xf numFmtId="0" ${look}/><xf numFmtId="14" ${look}/>` +
    `<xf numFmtId="0" ${look}><alignment horizontal="centerContinuous"/></xf></cellXfs></styleSheet>`
  );
}

function sheetXml(sheet: Sheet, strings: readonly string[], writing: Writing): string {
  const isCentred = ({ top, bottom }: Merge) => Boolean(writing.centred) && top === bottom;
  const centred = sheet.merges.filter(isCentred);
  const merges = sheet.merges.filter((merge) => !isCentred(merge));
  const rows = new Map<number, string[]>();
  const add = (row: number, text: string) => rows.set(row, [...(rows.get(row) ?? []), text]);
  for (const cell of sheet.cells) {
    const over = centred.find(({ top, left }) => top === cell.row && left === cell.col);
    add(cell.row, cellXml(cell, strings, writing, over !== undefined));
    for (let col = cell.col + 1; col <= (over?.right ?? 0); col++)
      add(cell.row, `<c r="${cellName(cell.row, col)}" s="${CENTRED}"/>`);
  }
  for (const row of sheet.hiddenRows) if (!rows.has(row)) rows.set(row, []);
  const hiddenRow = (row: number) => (sheet.hiddenRows.includes(row) ? ' hidden="1"' : '');
  const cols = sheet.hiddenCols.map((col) => `<col min="${col + 1}" max="${col + 1}" hidden="1"/>`).join('');
  const ranges = merges.map(
    ({ top, left, bottom, right }) => `<mergeCell ref="${cellName(top, left)}:${cellName(bottom, right)}"/>`,
  );
  return (
    `<worksheet>${cols && `<cols>${cols}</cols>`}<sheetData>` +
    [...rows]
      .sort(([a], [b]) => a - b)
      .map(([row, cells]) => `<row r="${row + 1}"${hiddenRow(row)}>${cells.join('')}</row>`)
      .join('') +
    `</sheetData>${ranges.length > 0 ? `<mergeCells>${ranges.join('')}</mergeCells>` : ''}</worksheet>`
  );
}

function cellXml(
  { row, col, value, formula }: Cell,
  strings: readonly string[],
  { inline, from1904 }: Writing,
  isCentred: boolean,
): string {
  const at = (style: number) => `r="${cellName(row, col)}" s="${style}"`;
  const text = textOf(value);
  const style = isCentred ? CENTRED : GENERAL;
  if (text !== null && inline)
    return `<c ${at(style)} t="inlineStr"><is><t xml:space="preserve">${xml(text)}</t></is></c>`;
  if (text !== null) return `<c ${at(style)} t="s"><v>${strings.indexOf(text)}</v></c>`;
  if (value.kind === 'number')
    return `<c ${at(style)}>${formula ? `<f>${xml(formula)}</f>` : ''}<v>${value.number}</v></c>`;
  if (value.kind === 'date')
    return `<c ${at(DATE)}><v>${from1904 ? value.number - DAYS_TO_1904 : value.number}</v></c>`;
  if (value.kind === 'error') return `<c ${at(style)} t="e"><v>${xml(value.code)}</v></c>`;
  return `<c ${at(style)}><f>SUM(A1:A2)</f></c>`;
}

function textOf(value: Cell['value']): string | null {
  return value.kind === 'text' ? value.text : null;
}

/** Text as it stands in XML. */
export function xml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
