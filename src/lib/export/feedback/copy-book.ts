import { FORM_NAMES } from '#lib/domain/issued-form.ts';
import { NumberFormat } from '#lib/workbook/cells/number-format.ts';
import type { Cell, Sheet, Workbook } from '#lib/workbook/workbook.ts';
import type { Book, BookCell, BookSheet, CellLook } from '../workbook-file/book.ts';
import { absoluteArea } from '../workbook-file/sheet-part.ts';
import { sheetName } from '../workbook-file/write-book.ts';
import { feedbackSheet } from '#lib/messages/feedback.ts';
import { COVER_NAME, coverSheet, type CoverHead } from './cover.ts';
import { commentsOn, type Remark } from './remarks.ts';

/**
 * A new workbook with what was read of a file that is no .xlsx: texts, figures as they were shown, merges, what is
 * hidden, and the names of a form. Of a file that could not be opened only the list of remarks.
 */
export function copyBook(workbook: Workbook | null, head: CoverHead, remarks: readonly Remark[]): Book {
  const cover = feedbackSheet.sheet;
  const names: string[] = [];
  for (const { name } of workbook?.sheets ?? [])
    names.push(sheetName(name === '' ? feedbackSheet.namelessSheet : name, [cover, ...names]));
  const sheets = (workbook?.sheets ?? []).map((sheet, i) => ({
    ...copyOf(sheet, names[i]!),
    comments: commentsOn(remarks, sheet.index),
  }));
  const first = coverSheet(cover, head, remarks, names);
  return {
    sheets: [first, ...sheets],
    names: [
      { name: COVER_NAME, formula: absoluteArea(cover, { top: 0, left: 0, bottom: 0, right: 0 }) },
      ...formNames(workbook, names),
    ],
    properties: workbook?.properties ?? new Map(),
  };
}

function formNames(
  workbook: Workbook | null,
  sheetNames: readonly string[],
): { name: string; formula: string }[] {
  const isOurs = (name: string) => /^CCHC_/i.test(name) && name.toUpperCase() !== FORM_NAMES.feedback;
  const distinct = new Map(
    (workbook?.names ?? []).filter(({ name }) => isOurs(name)).map((each) => [each.name.toUpperCase(), each]),
  );
  return [...distinct.values()].flatMap((each) => {
    if ('text' in each) return [{ name: each.name, formula: `"${each.text.replaceAll('"', '""')}"` }];
    const sheet = sheetNames[each.sheetIndex];
    return sheet === undefined ? [] : [{ name: each.name, formula: absoluteArea(sheet, each.area) }];
  });
}

function copyOf(sheet: Sheet, name: string): BookSheet {
  const { cells, merges, hidden, hiddenRows, hiddenCols, kind } = sheet;
  return {
    name,
    cells: cells.map((cell) => copyOfCell(cell, kind === 'grid')),
    merges,
    hidden,
    hiddenRows,
    hiddenCols,
    widths: kind === 'prose' ? [PROSE_WIDTH] : widthsOf(sheet),
  };
}

const PROSE_WIDTH = 100;

function copyOfCell(cell: Cell, isGrid: boolean): BookCell {
  const { row, col, style = {} } = cell;
  const { value, format } = valueOf(cell);
  const { bold, italic, align } = style;
  const look: CellLook = {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(align && { align }),
    ...(hasBorder(style.border) && { border: true }),
    ...(format !== undefined && { format }),
    ...((!isGrid || cell.text.includes('\n')) && { wrap: true, top: true }),
  };
  return { row, col, value, look };
}

function hasBorder(border: NonNullable<Cell['style']>['border']): boolean {
  return border !== undefined && Object.values(border).some(Boolean);
}

/** Formats in which people write figures, the plainest first. */
const FORMATS = [
  ...['General', '0', '#,##0', '00', '000', '0.0', '0.00', '#,##0.0', '#,##0.00'],
  ...['0%', '0.0%', '0.00%', 'dd/mm/yyyy', 'd/m/yyyy', 'mm/yyyy', 'd-mmm', 'dd/mm', 'd/m'],
];

/** The value of a cell, and a format in which it is shown as it was; where there is none, what was shown. */
function valueOf({ value, text }: Cell): { readonly value: BookCell['value']; readonly format?: string } {
  if (value.kind === 'text') return { value: value.text };
  if (value.kind === 'boolean') return { value: value.boolean };
  if (value.kind === 'uncalculated') return { value: null };
  if (value.kind === 'error') return { value: { error: value.code } };
  if (!Number.isFinite(value.number)) return { value: text };
  const { number } = value;
  const format = FORMATS.find((code) => {
    const shown = new NumberFormat(code, false).contentOf(number);
    return shown.text === text && shown.value.kind === value.kind;
  });
  if (format === undefined) return value.kind === 'number' ? { value: number } : { value: text };
  return format === 'General' ? { value: number } : { value: number, format };
}

const [LEAST_WIDTH, MOST_WIDTH] = [8, 40];

/** As wide as the texts that stand in one column alone, within bounds. */
function widthsOf({ cells, merges }: Sheet): number[] {
  const merged = new Set(
    merges.filter(({ left, right }) => right > left).map(({ top, left }) => `${top} ${left}`),
  );
  const widths: number[] = [];
  for (const { row, col, text } of cells) {
    if (merged.has(`${row} ${col}`)) continue;
    const longest = Math.max(...text.split('\n').map((line) => line.length));
    widths[col] = Math.min(Math.max(widths[col] ?? LEAST_WIDTH, longest + 2), MOST_WIDTH);
  }
  return Array.from(widths, (width) => width ?? LEAST_WIDTH);
}
