import { isFrame } from '../../lexicon/labels.ts';
import { columnOf, type Column } from './column.ts';
import { orRadio } from './ordinal-column.ts';
import { isOfMeasures } from './unit-column.ts';
import { textsOf, type Body } from '../body-texts.ts';
import { areNames } from './unheard-names.ts';
import { saysWhatRowsAre } from './unheaded-columns.ts';
import type { HeaderRows } from '../find-headers.ts';
import { headingCells } from '../heading-cells.ts';
import type { SheetView } from '../sheet-view.ts';
import { officeLevel } from '../../unit/office.ts';

/** Columns that say what a row is about. */
const STUBS: ReadonlySet<Column['role']> = new Set([
  ...(['ordinal', 'unit', 'code', 'channel', 'content', 'task', 'period'] as const),
]);
/** Columns without figures. */
const NAMES: ReadonlySet<Column['role']> = new Set([...STUBS, 'measure', 'note']);
/** Rows may stand apart, and the first be empty. */
const FIRST_ROWS = 3;
/** Of these a table has one. */
const FIRST: ReadonlySet<Column['role']> = new Set(['ordinal', 'unit']);

/**
 * The columns of the tables that stand side by side under one header. An empty column parts them where the rows say anew
 * what they are about; columns without any such words behind it go on with the rows left of it.
 */
export function columnRuns(
  view: SheetView,
  header: HeaderRows,
  last: number,
  isUnit: (text: string) => boolean,
): Column[][] {
  const runs: Column[][] = [];
  let run: Column[] = [];
  let previous: number | null = null;
  for (const col of view.cols) {
    const cells = headingCells(view, header, col);
    const body = { view, first: header.bottom + 1, last };
    const column = orRadio(columnOf(col, cells, isUnit, view.words), run, body);
    if (cells.length === 0 && !namesRows(column, run, body, isUnit)) continue;
    const isApart =
      previous !== null && col > previous + 1 && isEmptyBetween(view, header, previous, col, last);
    const begins = beginsAgain(run, column) && !isOfMeasures(column, body, run);
    if (run.length > 0 && (isApart || begins)) {
      runs.push(run);
      run = [];
    }
    run.push(column);
    previous = col;
  }
  if (run.length > 0) runs.push(run);
  return joined(runs, view, header, last);
}

/** Whether a column that lost its heading says what the rows of its table are about. */
function namesRows(
  column: Column,
  run: readonly Column[],
  body: Body,
  isUnit: (text: string) => boolean,
): boolean {
  const isLeft = !run.some(({ role }) => role === 'value' || role === 'unit_value');
  if (saysWhatRowsAre(column, body, isUnit, isLeft)) return true;
  return run.length === 0 && areNames(textsOf(column, body));
}

function joined(runs: readonly Column[][], view: SheetView, header: HeaderRows, last: number): Column[][] {
  const tables: Column[][] = [];
  for (const run of runs) {
    const left = tables.at(-1);
    if (left && goesOn(left, run, view, header, last)) left.push(...run);
    else tables.push([...run]);
  }
  return tables;
}

/** Whether columns have nothing that says what their rows are about but the words of the table left of them. */
function goesOn(
  left: readonly Column[],
  run: readonly Column[],
  view: SheetView,
  header: HeaderRows,
  last: number,
): boolean {
  if (onlyNames(left, run) || onlyUnits(run, left)) return true;
  const rows = view.rowsBetween(header.bottom + 1, last);
  const holdsWords = ({ role, col }: Column) =>
    role === 'unknown' && rows.slice(0, FIRST_ROWS).some((row) => /\p{L}{2}/u.test(view.text(row, col)));
  const figures = left.findIndex(({ role }) => role === 'value' || role === 'unit_value');
  const isBeforeFigures = (i: number) => i === 0 || i < figures;
  const stubs = left.filter(
    (column, i) => STUBS.has(column.role) || (isBeforeFigures(i) && holdsWords(column)),
  );
  const areNamedBehind =
    stubs.every(({ role }) => role === 'ordinal') && left.every(({ role }) => role !== 'unknown');
  if (
    areNamedBehind &&
    run.some(({ role }) => role === 'unit') &&
    !run.some(({ role }) => role === 'ordinal')
  )
    return true;
  const saysAnew = run.some(
    ({ role, path }, i) => STUBS.has(role) || (role === 'unknown' && i === 0 && !isOffice(path)),
  );
  if (saysAnew || stubs.every(({ role }) => role === 'ordinal')) return false;
  const isNamed = (row: number) => left.some(({ col }) => view.text(row, col) !== '');
  const end = rows.findIndex((row) => view.cellsIn(row).some((cell) => isFrame(view.lineOf(cell))));
  // Below the last row with a name stand the signature and the notes.
  const body = rows.slice(0, rows.slice(0, end < 0 ? undefined : end).findLastIndex(isNamed) + 1);
  const filled = body.filter((row) => run.some(({ col }) => view.text(row, col) !== ''));
  return filled.filter(isNamed).length > filled.length / 2;
}

/** Names without a figure beside them, left of a table that does not number and name its rows anew. */
function onlyNames(left: readonly Column[], run: readonly Column[]): boolean {
  const names = left.some(({ role }) => role === 'unit') && left.every(({ role }) => NAMES.has(role));
  return names && !run.some(({ role }) => FIRST.has(role));
}

/** Names of units right of a table that names none. */
function onlyUnits(run: readonly Column[], left: readonly Column[]): boolean {
  const names = run.some(({ role }) => role === 'unit') && run.every(({ role }) => FIRST.has(role));
  return names && !left.some(({ role }) => role === 'unit');
}

function isEmptyBetween(
  view: SheetView,
  header: HeaderRows,
  left: number,
  right: number,
  last: number,
): boolean {
  const between = Array.from({ length: right - left - 1 }, (_, i) => left + 1 + i);
  const visible = between.filter((col) => !view.sheet.hiddenCols.includes(col));
  if (visible.length === 0) return false;
  const rows = view.rowsBetween(header.top, Math.min(last, header.bottom + 20));
  return rows.every((row) => visible.every((col) => view.at(row, col) === undefined));
}

/** "Phòng Kinh tế" heads what it did, and names no rows. */
function isOffice(path: readonly string[]): boolean {
  return officeLevel(path.at(-1) ?? '') !== null;
}

function beginsAgain(run: readonly Column[], column: Column): boolean {
  return (
    FIRST.has(column.role) &&
    run.some(({ role }) => role === column.role) &&
    run.some(({ role }) => role === 'value')
  );
}
