import type { Fact } from '#lib/domain/fact.ts';
import type { Target, Task } from '#lib/domain/task.ts';
import type { UnitRef } from '#lib/domain/unit.ts';
import type { DocumentFrame } from '../frame/document-frame.ts';
import { linesBetween, type Line, withCommuneLast } from '../frame/lines.ts';
import { slipsOf } from '../frame/period-of-table.ts';
import { subjectAbove } from '../frame/subject-above.ts';
import { isUnitAround, surroundingsOf, type Surroundings } from '../frame/surroundings.ts';
import { withPeriodTold } from '../frame/told-by-columns.ts';
import { withAnsweredColumns } from '../answered/columns.ts';
import { withGroupColumns } from '../answered/group-columns.ts';
import { withoutExceedingParts } from '../checks/part-exceeds-whole.ts';
import { withNewestAnswers } from '../checks/answers-again.ts';
import { doubtRepeatedUnits } from '../checks/unit-repeated.ts';
import { Ledger } from '../ledger.ts';
import { isFrame } from '../lexicon/labels.ts';
import { Situation } from '../situation.ts';
import { refOf } from '../unit/unit-answer.ts';
import { readProse, type Proposal } from '../prose/read-prose.ts';
import { paragraphsOf, type Sentence } from '../prose/sentences.ts';
import { readDemands, readToldQuotas } from '../prose/told-quotas.ts';
import { checkTotals } from '../table/totals/check-totals.ts';
import { readFacts } from '../table/facts.ts';
import { withPartBefore, type TableRead } from '../table/figures/list-parts.ts';
import { withPeriodColumn } from '../table/columns/period-column.ts';
import type { SheetView } from '../table/sheet-view.ts';
import { withEntries } from '../table/columns/entry-columns.ts';
import { withMonthColumns } from '../table/columns/month-columns.ts';
import { demandsOnly } from '../table/columns/demanded-cells.ts';
import { titlesPlan, withPlannedColumns } from '../table/columns/planned-columns.ts';
import { signatureOf } from '../table/signature.ts';
import { columnWith, isTaskTable, tablesUnder, type Table } from '../table/table.ts';
import { contextOf } from '../table/table-context.ts';
import { withPeriodsBeside } from '../table/columns/periods-beside.ts';
import { isReported, withoutTimes, withReported } from '../table/columns/reported-lists.ts';
import { withRunningColumns } from '../table/columns/running-columns.ts';
import { withYearsBeside } from '../table/columns/years-beside.ts';
import { readTasks } from '../table/tasks.ts';
import { withTaskResults } from '../table/columns/task-results.ts';
import { linesOver } from './lines-over.ts';
import { announcesPlan, captionsOf } from './captions.ts';
import { demandsBeside } from './demands-beside.ts';
import type { Layout } from './layout.ts';
import { isMarked, isPlan } from './plan-or-report.ts';
import { remarkBoxes, remarkHidden } from './remarks.ts';

/** What one sheet says under one layout. `tables` are its figures, table by table. */
export interface SheetReading {
  readonly layout: Layout;
  readonly ledger: Ledger;
  readonly tables: readonly (readonly Fact[])[];
  /** Figures of running text. */
  readonly proposals: readonly Proposal[];
  readonly tasks: readonly Task[];
  readonly targets: readonly Target[];
  /** Every table that was found, of figures and of tasks. */
  readonly found: readonly Table[];
  /** The last table of figures: one without a header may go on with its columns. */
  readonly lastTable: Table | null;
  /** The unit that reports, where something names it. */
  readonly sender: UnitRef | null;
  /** Whose the sums of what that unit collects are: a department's are its province's. */
  readonly whole: UnitRef | null;
}

/** Reads every table of a sheet laid out like this; a hidden sheet is only accounted for. */
export function readLayout(layout: Layout, frame: DocumentFrame): SheetReading {
  const { view, headers, turned } = layout;
  const { sheet } = view;
  const ledger = new Ledger(frame.file, sheet, layout.arrangement, view.answers);
  const reading = {
    layout,
    ledger,
    found: [] as Table[],
    lastTable: null as Table | null,
    sender: null as UnitRef | null,
    whole: null as UnitRef | null,
    tables: [] as Fact[][],
    proposals: [] as Proposal[],
    tasks: [] as Task[],
    targets: [] as Target[],
  };
  if (sheet.hidden) {
    if (sheet.cells.length > 0) ledger.doubt('hidden-sheet', { cells: sheet.cells.length });
    return reading;
  }
  remarkHidden(ledger, turned);
  remarkBoxes(ledger, view.words);
  if (sheet.kind === 'prose') {
    const [paragraphs, around] = [paragraphsOf(sheet.cells), surroundingsOf(view, ledger, frame, [])];
    reading.sender = around.sender;
    if (isPlan([], frame)) reading.targets.push(...readToldQuotas(paragraphs, around));
    else {
      reading.proposals.push(...readProse(paragraphs, around));
      reading.targets.push(...readDemands(paragraphs, around));
    }
    return reading;
  }
  headers.forEach((header, i) => {
    const { panel } = header;
    const view = panel ?? layout.view;
    const isWith = (other: (typeof headers)[number]) => panel === undefined || other.panel === panel;
    const before = headers.findLast((other, at) => at < i && isWith(other));
    const after = headers.find((other, at) => at > i && isWith(other));
    const above = linesBetween(view, before ? before.bottom + 1 : 0, header.top - 1);
    const last = (after?.top ?? Infinity) - 1;
    const captions = before ? [] : captionsOf(sheet);
    const lines = withCommuneLast(before ? titlesOf(above, view) : [...captions, ...above]);
    for (const { cell } of lines) if (!isFrame(cell.text)) ledger.mark(cell, 'label');
    const aroundAll = surroundingsOf(view, ledger, frame, lines);
    reading.sender ??= aroundAll.sender;
    reading.whole ??= aroundAll.reporting && refOf(aroundAll.reporting);
    const announced = before ? lines : captions;
    const plan = announced.some(announcesPlan) || isPlan(lines, frame);
    const titles = [...lines, ...frame.lines].map(({ text }) => text);
    const isPlanOnly = titlesPlan((lines.length > 0 ? lines : frame.lines).map(({ text }) => text));
    let part: TableRead | null = null;
    const tables = tablesUnder(view, header, last, isUnitAround(aroundAll));
    for (const each of tables) {
      const over = linesOver(lines, each, tables);
      const around = over.length === lines.length ? aroundAll : surroundingsOf(view, ledger, frame, over);
      const reported = !plan && isReported(each, view, titles);
      const periods = withPeriodColumn(reported ? withReported(each) : each, view);
      const monthly = withMonthColumns(reported ? withoutTimes(periods) : periods, titles);
      const dated = withRunningColumns(withPeriodsBeside(monthly, around.period), around.period);
      const timed = withYearsBeside(dated, around.period, titles);
      const asRead = withGroupColumns(plan ? each : timed, around);
      const meant = isPlanOnly || demandsOnly(asRead, view) ? withPlannedColumns(asRead) : asRead;
      const subject = subjectAbove(over, each.right, view);
      const entered = withEntries(meant, view, subject.channel);
      const table = withAnsweredColumns(entered, frame.answers);
      reading.found.push(table);
      ledger.situate(new Situation(table));
      const context = contextOf(withPeriodTold(around, table), subject);
      if (isTaskTable(table)) {
        const isPlanned = plan && !isMarked(table, view);
        const listed = withTaskResults(table);
        const { tasks, targets } = readTasks(listed, context, isPlanned);
        if (!isPlanned) reading.proposals.push(...readProse(remarksIn(listed, view), around));
        reading.tasks = reading.tasks.concat(tasks);
        reading.targets = reading.targets.concat(targets);
        ledger.situate(null);
        doubtUnit(tasks, around, table);
        continue;
      }
      const said = readFacts(table, context);
      const drafts = withoutExceedingParts(said.drafts, ledger);
      reading.targets = reading.targets.concat(said.targets);
      part = { table, drafts: withPartBefore(part, { table, drafts }, view) };
      checkTotals(part.drafts, table, ledger);
      const again = doubtRepeatedUnits(drafts, ledger);
      ledger.situate(null);
      if (drafts.length > 0) reading.lastTable = table;
      const facts = withNewestAnswers(drafts, again, table).map(({ fact }) => fact);
      reading.tables.push(facts);
      doubtUnit(facts, around, table);
      if (facts.some(({ period }) => period === '')) ledger.doubtOnce('period-unknown');
    }
  });
  reading.targets.push(...demandsBeside(reading.targets, layout, ledger, frame));
  if (reading.tables.some((facts) => facts.length > 0)) slipsOf(view, ledger, frame);
  return reading;
}

/** The cells of a table of tasks in which results and notes are told, each about the task of its row. */
function remarksIn(table: Table, view: SheetView): Sentence[] {
  const task = columnWith(table, 'task', 'content', 'channel');
  const columns = table.columns.filter(({ role }) => role === 'result' || role === 'note');
  return view.rowsBetween(table.first, table.last).flatMap((row) =>
    columns.flatMap(({ col, role }) => {
      const cell = view.own(row, col);
      if (!cell) return [];
      const subject = task && role === 'result' ? view.text(row, task.col) : '';
      return [{ cell, text: cell.text, subject }];
    }),
  );
}

/** Doubts the reporting unit where something was read for it that it is not known for certain. */
function doubtUnit(
  read: readonly { readonly unit: UnitRef }[],
  { reportingRef, isPart, reportingChoices, unitCells, isByRows, otherOfSheet, ledger, date }: Surroundings,
  table: Table,
): void {
  const { name } = reportingRef;
  if (isPart || reportingRef.level === 'so' || !read.some(({ unit }) => unit === reportingRef)) return;
  if (isByRows) ledger.doubtOnce('unit-by-rows', { name });
  if (otherOfSheet) ledger.doubtOnce('sheet-of-other-unit', { name, sheet: otherOfSheet.name }, unitCells[0]);
  if (reportingRef.id !== '') return;
  const candidates = reportingChoices.map((unit) => unit.name).join(', ');
  const units = reportingChoices.map(({ id }) => id);
  const context = { name, isSender: true, units, date, signature: signatureOf(table) };
  const isOrganisation = (reportingRef.level === 'khac' || reportingRef.level === 'phong') && name !== '';
  if (isOrganisation) ledger.doubtOnce('unit-unknown', { name, candidates }, undefined, context);
  else if (candidates === '') ledger.doubtOnce('unit-unknown', { name }, undefined, context);
  else ledger.doubtOnce('unit-ambiguous', { name, candidates }, unitCells[0], context);
}

/** Between two tables stand the rows of the first; titles are texts alone on their row. */
function titlesOf(lines: readonly Line[], view: SheetView): Line[] {
  return lines.filter(
    ({ cell }) =>
      view.cellsIn(cell.row).every(({ value }) => value.kind === 'text') &&
      view.cellsIn(cell.row).length <= 2,
  );
}
