import type { SheetAccount } from '#lib/domain/interpretation.ts';
import { periodEnd } from '#lib/domain/period.ts';
import type { Problem } from '#lib/domain/problem.ts';
import type { Target, Task } from '#lib/domain/task.ts';
import { collapse } from '#lib/domain/text.ts';
import type { Unit } from '#lib/domain/unit.ts';
import type { Cell, Sheet } from '#lib/workbook/workbook.ts';
import type { DocumentFrame } from './frame/document-frame.ts';
import { linesBetween, type Line } from './frame/lines.ts';
import { periodOfTable, slipsOf } from './frame/period-of-table.ts';
import { reportingUnit } from './frame/reporting-unit.ts';
import { Ledger } from './ledger.ts';
import { channelOf } from './lexicon/channels.ts';
import { includesChildren, isFrame } from './lexicon/labels.ts';
import { measureOf } from './quantity/measure-words.ts';
import type { Draft } from './table/draft.ts';
import { readFacts } from './table/facts.ts';
import { findHeaders } from './table/find-headers.ts';
import type { SheetView } from './table/sheet-view.ts';
import type { TableContext } from './table/table-context.ts';
import { isTaskTable, tablesUnder, type Table } from './table/table.ts';
import { checkTotals } from './table/check-totals.ts';
import { readTasks } from './table/tasks.ts';

/** What one sheet says. `tables` are its figures, table by table. */
export interface SheetReading {
  readonly ledger: Ledger;
  readonly tables: readonly (readonly Draft[])[];
  readonly tasks: readonly Task[];
  readonly targets: readonly Target[];
}

/** Reads every table of a sheet; a hidden sheet is only accounted for. */
export function interpretSheet(view: SheetView, frame: DocumentFrame): SheetReading {
  const { sheet } = view;
  const ledger = new Ledger(frame.file, sheet);
  const reading = { ledger, tables: [] as Draft[][], tasks: [] as Task[], targets: [] as Target[] };
  if (sheet.hidden) {
    if (sheet.cells.length > 0) ledger.doubt('hidden-sheet', { cells: sheet.cells.length });
    return reading;
  }
  remarkHidden(ledger);
  if (sheet.kind === 'prose') return reading;
  const headers = findHeaders(view);
  headers.forEach((header, i) => {
    const before = headers[i - 1];
    const above = linesBetween(view, before ? before.bottom + 1 : 0, header.top - 1);
    const last = (headers[i + 1]?.top ?? Infinity) - 1;
    const lines = before ? titlesOf(above, view) : above;
    for (const { cell } of lines) if (!isFrame(cell.text)) ledger.mark(cell, 'label');
    const base = contextOf(view, ledger, frame, lines);
    for (const table of tablesUnder(view, header, last, isUnitIn(base))) {
      const context = { ...base, ...channelAbove(lines, table) };
      if (isTaskTable(table)) {
        const { tasks, targets } = readTasks(table, context, isPlan(lines, frame));
        reading.tasks.push(...tasks);
        reading.targets.push(...targets);
        continue;
      }
      const drafts = readFacts(table, context);
      checkTotals(drafts, table, ledger);
      reading.tables.push(drafts);
    }
  });
  if (reading.tables.some((drafts) => drafts.length > 0)) slipsOf(view, ledger, frame);
  const isEmpty = reading.tasks.length === 0 && reading.tables.every((drafts) => drafts.length === 0);
  if (isEmpty && sheet.kind === 'grid' && sheet.cells.length > 0 && ledger.problems.length === 0)
    ledger.doubt('sheet-without-figures');
  return reading;
}

export function accountOf({ ledger }: SheetReading): SheetAccount {
  return ledger.account();
}

export function problemsOf({ ledger }: SheetReading): readonly Problem[] {
  return ledger.problems;
}

function remarkHidden(ledger: Ledger): void {
  const { hiddenRows, hiddenCols, cells } = ledger.sheet;
  const rows = new Set(hiddenRows);
  const cols = new Set(hiddenCols);
  const inRows = cells.filter(({ row }) => rows.has(row));
  const inCols = cells.filter(({ col }) => cols.has(col));
  if (inRows.length > 0) ledger.doubt('hidden-rows', { count: new Set(inRows.map(({ row }) => row)).size });
  if (inCols.length > 0)
    ledger.doubt('hidden-columns', { count: new Set(inCols.map(({ col }) => col)).size });
}

/** Between two tables stand the rows of the first; titles are texts alone on their row. */
function titlesOf(lines: readonly Line[], view: SheetView): Line[] {
  return lines.filter(
    ({ cell }) =>
      view.cellsIn(cell.row).every(({ value }) => value.kind === 'text') &&
      view.cellsIn(cell.row).length <= 2,
  );
}

function contextOf(
  view: SheetView,
  ledger: Ledger,
  frame: DocumentFrame,
  lines: readonly Line[],
): Omit<TableContext, 'channel' | 'measure'> {
  const { period, year, cells } = periodOfTable(lines, view.sheet, frame);
  const date = periodEnd(period.code) ?? frame.date;
  const own = reportingUnit(lines, frame.finder, date);
  const top = own ?? reportingUnit(frame.linesOf(view.sheet), frame.finder, date);
  const head =
    top ??
    reportingUnit(frame.lines, frame.finder, date) ??
    reportingUnit(frame.fileLines, frame.finder, date);
  const named = unitOfSheet(view.sheet, head?.unit ?? null, frame, date);
  return {
    view,
    ledger,
    finder: frame.finder,
    period,
    year,
    date,
    reporting: named ?? head?.unit ?? null,
    includesChildren: lines.some(({ text }) => includesChildren(text)),
    unitCells: cellsOn(view.sheet, head ? [head.line.cell] : []),
    periodCells: cellsOn(view.sheet, cells),
  };
}

/** A sheet named after a unit below the one that reports holds that unit's figures. */
function unitOfSheet(
  { name }: Sheet,
  head: Unit | null,
  { finder }: DocumentFrame,
  date: string,
): Unit | null {
  if (head?.level === 'xa' || name === '') return null;
  const { unit } = finder.find({ text: name, code: '', date, within: head });
  return unit && unit.id !== head?.id ? unit : null;
}

function channelAbove(lines: readonly Line[], table: Table): Pick<TableContext, 'channel' | 'measure'> {
  const titles = lines.filter(({ cell, text }) => !isFrame(text) && cell.col <= table.right);
  const channel = titles.map(({ text }) => channelOf(text)).findLast((found) => found !== null) ?? null;
  const given = titles
    .map(({ text }) => /(?:đơn vị tính|đvt)\s*:\s*(.+)/iu.exec(text)?.[1])
    .find((text) => text !== undefined);
  const measure = given === undefined ? null : measureOf(given);
  return {
    channel,
    measure: measure && { measure: measure.measure, text: collapse(given ?? '').replace(/\)$/, '') },
  };
}

function isUnitIn({ finder, date, reporting }: Omit<TableContext, 'channel' | 'measure'>) {
  return (text: string) =>
    /^(?:xã|phường|thị trấn|đặc khu|huyện|thị xã|thành phố|quận)\s+\S/iu.test(text) ||
    finder.find({ text, code: '', date, within: reporting }).unit !== null;
}

function isPlan(lines: readonly Line[], frame: DocumentFrame): boolean {
  const titles = [...lines, ...frame.lines].map(({ text }) => text);
  return (
    titles.some((text) => /kế hoạch|nhiệm vụ trọng tâm/iu.test(text)) &&
    !titles.some((text) => /^\s*(?:báo cáo|kết quả)/iu.test(text))
  );
}

function cellsOn(sheet: Sheet, cells: readonly Cell[]): Cell[] {
  return cells.filter((cell) => sheet.cells.includes(cell));
}
