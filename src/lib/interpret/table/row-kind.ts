import { collapse, exactKey } from '#lib/domain/text.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import { isFootnote, isFrame, isSectionOrdinal, isTotalLabel } from '../lexicon/labels.ts';
import { isColumnNumbers } from './column-numbers.ts';
import type { Column } from './column.ts';
import type { SheetView } from './sheet-view.ts';
import { cellsOf, columnWith, type Table } from './table.ts';

/**
 * What a row of a table's body is. `numbers`: the row "(1) (2) (3)" below a header. `end`: the signature below the
 * table, from which on nothing is data. `plain`: a row of labels without any figure.
 */
export type RowKind =
  'blank' | 'header' | 'numbers' | 'section' | 'plain' | 'note' | 'total' | 'data' | 'end';

const STUB_ROLES: readonly Column['role'][] = [
  'ordinal',
  'code',
  'unit',
  'channel',
  'content',
  'task',
  'period',
  'measure',
];

export function rowKind(table: Table, view: SheetView, row: number): RowKind {
  const cells = cellsOf(table, view, row);
  if (cells.length === 0) return 'blank';
  const texts = cells.map(({ text }) => collapse(text));
  if (repeatsHeader(table, cells)) return 'header';
  if (isColumnNumbers(table, view, row)) return 'numbers';
  const hasNumber = cells.some(({ value }) => value.kind === 'number');
  if (!hasNumber && texts.some(isFrame)) return 'end';
  if (isFootnote(texts[0]!) && cells.length <= 2) return 'note';
  const stubs = stubTexts(table, view, row);
  if (stubs.length === 0 && !hasNumber) return 'note';
  const hasValue = table.columns.some(
    (column) =>
      isValue(column) && view.own(row, column.col) !== undefined && !isStubCell(table, view, row, column.col),
  );
  if (!hasValue) return isSection(table, view, row, texts) ? 'section' : 'plain';
  const labels = [...stubs, ...labelsLeft(table, view, row)].filter((label) => label !== '');
  return labels.some(isTotalLabel) || (labels.length === 0 && listsUnits(table)) ? 'total' : 'data';
}

/** Each row of the table names its unit: figures that stand beside no name are those of all of them. */
function listsUnits(table: Table): boolean {
  return columnWith(table, 'unit') !== undefined && columnWith(table, 'channel', 'content') === undefined;
}

export function isValue({ role }: Column): boolean {
  return role === 'value' || role === 'unit_value' || role === 'result' || role === 'rate';
}

/** The texts of the stub columns, a merged one once. */
export function stubTexts(table: Table, view: SheetView, row: number): string[] {
  const cells = table.columns
    .filter(({ role }) => STUB_ROLES.includes(role))
    .map(({ col }) => view.at(row, col));
  return [...new Set(cells)].flatMap((cell) =>
    cell && collapse(cell.text) !== '' ? [collapse(cell.text)] : [],
  );
}

/** What columns without a known heading say left of the first figures. */
function labelsLeft(table: Table, view: SheetView, row: number): string[] {
  const first = table.columns.find(isValue)?.col ?? 0;
  return table.columns
    .filter(({ role, col }) => role === 'unknown' && col < first)
    .map(({ col }) => view.text(row, col));
}

/** A label merged over the whole table covers its value columns too. */
function isStubCell(table: Table, view: SheetView, row: number, col: number): boolean {
  const cell = view.at(row, col);
  return (
    cell !== undefined &&
    table.columns.some((column) => STUB_ROLES.includes(column.role) && view.at(row, column.col) === cell)
  );
}

/** A row in which every cell says again what its column is headed with, as on a new page. */
export function repeatsHeader(table: Table, cells: readonly Cell[]): boolean {
  const matches = cells.filter(({ col, text }) => {
    const column = table.columns.find((each) => each.col === col);
    return column?.path.some((heading) => exactKey(heading) === exactKey(text));
  });
  return cells.length >= 2 && matches.length === cells.length;
}

function isSection(table: Table, view: SheetView, row: number, texts: readonly string[]): boolean {
  const ordinal = columnWith(table, 'ordinal');
  if (ordinal) {
    const text = view.text(row, ordinal.col);
    return (
      isSectionOrdinal(text) ||
      (text === '' && texts.length === 1) ||
      (texts.length === 1 && !/^\d/.test(text))
    );
  }
  return texts.length === 1;
}
