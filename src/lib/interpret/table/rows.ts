import { periodEnd } from '#lib/domain/period.ts';
import { collapse } from '#lib/domain/text.ts';
import type { Unit, UnitRef } from '#lib/domain/unit.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import { channelOf, type ChannelReading } from '../lexicon/channels.ts';
import { includesChildren, isGrandTotalLabel, isOwnOffice } from '../lexicon/labels.ts';
import { measureInLabel, saysLittle } from '../lexicon/measures.ts';
import { periodInCell, periodLabelIn, type PeriodLabel } from '../period/label.ts';
import { cellWord } from '../quantity/cell-words.ts';
import { measureOf } from '../quantity/measure-words.ts';
import { refOf, type UnitAnswer } from '../unit/unit-finder.ts';
import { periodOfFigure } from './period-cell.ts';
import { dividesAbove, headsSection } from './outline.ts';
import { rowKind, stubTexts } from './row-kind.ts';
import type { RowReading } from './row-reading.ts';
import type { TableContext } from './table-context.ts';
import { cellsOf, columnWith, type Table } from './table.ts';

/** Reads the labels of every row with figures; marks labels, and doubts about units, in the ledger. */
export function readRows(table: Table, context: TableContext): RowReading[] {
  const reader = new RowReader(table, context);
  for (const row of context.view.rowsBetween(table.first, table.last)) {
    if (!reader.take(row)) break;
  }
  return reader.rows;
}

class RowReader {
  readonly rows: RowReading[] = [];
  readonly #table: Table;
  readonly #context: TableContext;
  /** Columns that only comment on the figures. */
  readonly #notes: ReadonlySet<number>;
  readonly #answers = new Map<Cell, UnitAnswer>();
  #sectionUnit: Unit | null = null;
  #sectionPeriod: PeriodLabel | null = null;
  #sectionChannel: ChannelReading | null = null;
  #group = 0;
  #sections = 0;
  #carried: Cell | undefined;
  #whole: { readonly row: number; readonly channel: ChannelReading | null } | null = null;

  constructor(table: Table, context: TableContext) {
    this.#table = table;
    this.#context = context;
    const notes = table.columns.filter(({ role }) => NOTES.has(role));
    this.#notes = new Set(notes.map(({ col }) => col));
  }

  /** Takes the next row; false where the table has ended before it. */
  take(row: number): boolean {
    const found = rowKind(this.#table, this.#context.view, row);
    const kind = found === 'total' && this.#isIndicator(row) ? 'data' : found;
    if (kind === 'end') return false;
    if (kind === 'section') this.#enterSection(row);
    if (kind === 'plain') this.#carried = this.#cell(row, 'unit') ?? this.#carried;
    if (kind !== 'blank' && kind !== 'note') this.#markLabels(row);
    const isHead = kind === 'data' && this.#isHead(row);
    if (isHead) this.#enterSection(row);
    if (kind === 'plain' || kind === 'section')
      this.#whole = { row, channel: this.#channelOf(this.#label(row)) };
    if (kind === 'data' || kind === 'total') this.#readRow(row, isHead || kind === 'total', isHead);
    if (kind === 'total') this.#group += 1;
    return true;
  }

  /** "1 | Tổng số tin, bài đã đăng" in a section of the portal: what is counted there, no sum of the table. */
  #isIndicator(row: number): boolean {
    return this.#sectionChannel !== null && /^\d/.test(this.#text(row, 'ordinal'));
  }

  /** A huyện whose figures hold those of its communes says so, and is no mere total of them. */
  #isHead(row: number): boolean {
    const saysMore = this.#context.includesChildren || includesChildren(this.#text(row, 'unit'));
    return !saysMore && headsSection(this.#table, this.#context.view, row);
  }

  #readRow(row: number, isTotal: boolean, isHead: boolean): void {
    const { view } = this.#context;
    const label = this.#label(row);
    const isSubset = /^[-+\s]*trong đó/iu.test(label);
    const isPart = !isTotal && (isSubset || dividesAbove(this.#table, view, row, label));
    const inherited = isPart ? (this.#whole?.channel ?? null) : null;
    const channel = isTotal ? null : (this.#channelOf(label) ?? inherited ?? this.#sectionChannel);
    const whole = isPart && channel?.channel === this.#whole?.channel?.channel ? this.#whole : null;
    if (!isPart) this.#whole = { row, channel };
    const written = this.#text(row, 'measure');
    const inColumn = written === '' ? null : measureOf(written, view.words);
    const inLabel = measureInLabel(label, view.words);
    const period = this.#period(row) ?? this.#sectionPeriod;
    const periodCell = this.#cell(row, 'period');
    this.rows.push({
      row,
      isTotal,
      isGrandTotal: isTotal && !isHead && stubTexts(this.#table, view, row).some(isGrandTotalLabel),
      isHead,
      isSubset,
      whole: whole?.row ?? null,
      ...this.#unit(row, isTotal, period),
      channel,
      measure:
        inColumn && !(inLabel && saysLittle(inColumn))
          ? { measure: inColumn.measure, text: written }
          : inLabel,
      period,
      group: this.#group,
      hasOwnLabel: label !== '',
      periodCells: periodCell ? [periodCell] : [],
    });
    const unlabelled = label !== '' && !channel && !isTotal && columnWith(this.#table, 'unit') === undefined;
    const cell = view.at(row, columnWith(this.#table, 'channel', 'content')?.col ?? -1);
    if (unlabelled && cell && !this.#table.columns.some((column) => column.channel)) {
      this.#context.ledger.doubt('column-unknown', { label }, cell);
    }
  }

  #unit(row: number, isTotal: boolean, period: PeriodLabel | null) {
    const { reporting, reportingRef: fallback, unitCells, view } = this.#context;
    const cell = this.#unitCell(row);
    const isOfUnit = isTotal && cell !== undefined && cell.row < row && view.areaOf(cell).bottom >= row;
    if (!cell || (isTotal && !isOfUnit)) {
      const above = isTotal && this.#sectionUnit && !this.#isOfAll(row) ? this.#sectionUnit : null;
      const unit = above ? refOf(above) : isTotal ? this.#ofAll() : fallback;
      return { unit, scope: 'own' as const, level: 'own' as const, unitCells, isOfUnit };
    }
    const text = collapse(cell.text);
    if (isOwnOffice(text))
      return { unit: fallback, scope: 'own' as const, level: 'own' as const, unitCells: [cell], isOfUnit };
    const answer = this.#answer(cell, row, period);
    const isHuyen = answer.unit?.level === 'huyen';
    const holdsChildren = includesChildren(text) || (isHuyen && this.#context.includesChildren);
    return {
      unit: answer.ref,
      scope: holdsChildren ? ('own_and_children' as const) : ('own' as const),
      level: isOwn(answer, reporting) ? ('own' as const) : ('child' as const),
      unitCells: [cell],
      isOfUnit,
    };
  }

  /** What a department adds up is the province's. */
  #ofAll(): UnitRef {
    const { reporting, reportingRef } = this.#context;
    return reporting && reportingRef.level === 'so' ? refOf(reporting) : reportingRef;
  }

  /** A grand total below several huyện is of all of them, unless each of them had its own before. */
  #isOfAll(row: number): boolean {
    const { view } = this.#context;
    const isGrand = stubTexts(this.#table, view, row).some(isGrandTotalLabel);
    return isGrand && this.#sections > 1 && !this.rows.some(({ isGrandTotal }) => isGrandTotal);
  }

  /** A unit is asked for once a cell, however many rows its merged area covers. */
  #answer(cell: Cell, row: number, period: PeriodLabel | null): UnitAnswer {
    const before = this.#answers.get(cell);
    if (before) return before;
    const { finder, ledger, view } = this.#context;
    const codeColumn = columnWith(this.#table, 'code');
    const codeCell = codeColumn && view.at(row, codeColumn.col);
    const code = codeCell ? collapse(codeCell.text) : '';
    const answer = finder.find({
      text: cell.text,
      code,
      date: this.#date(period),
      within: this.#within(row),
    });
    for (const { code: problem, params, at, context } of answer.doubts)
      ledger.doubt(problem, params, at === 'code' ? codeCell : cell, context);
    this.#answers.set(cell, answer);
    return answer;
  }

  #date(period: PeriodLabel | null): string {
    const { period: base, year, date } = this.#context;
    return periodEnd(periodOfFigure([period], base, year, 'none').code) ?? date;
  }

  /** What holds a row's unit: the huyện in a column of its own, the section's, the reporting unit. */
  #within(row: number): Unit | null {
    const { finder, view, date, reporting } = this.#context;
    const [above, ...others] = this.#table.columns.filter(({ role }) => role === 'unit');
    const text = above && others.length > 0 ? view.text(row, above.col) : '';
    const named = text === '' ? null : finder.find({ text, code: '', date, within: reporting }).unit;
    return named ?? this.#sectionUnit ?? reporting;
  }

  /** The unit's cell of a row; below a name that stands once for several rows, that one. */
  #unitCell(row: number): Cell | undefined {
    const column = this.#table.columns.findLast(({ role }) => role === 'unit');
    if (!column) return undefined;
    const cell = this.#context.view.at(row, column.col);
    if (cell && cellWord(collapse(cell.text))?.state === 'repeated') return this.#carried;
    if (cell && collapse(cell.text) !== '') return (this.#carried = cell);
    return columnWith(this.#table, 'channel', 'content') ? this.#carried : undefined;
  }

  #enterSection(row: number): void {
    const { finder, view } = this.#context;
    this.#group += 1;
    this.#sections += 1;
    const texts = cellsOf(this.#table, view, row).map(({ text }) => collapse(text));
    const named = this.#text(row, 'unit') || this.#label(row) || texts.at(-1);
    const label = named?.replace(/^(?:[IVX]+|[A-H])[.)]\s*/, '') ?? '';
    const answer = finder.find({
      text: label,
      code: '',
      date: this.#context.date,
      within: this.#context.reporting,
    });
    this.#sectionUnit = answer.unit && answer.unit.level !== 'xa' ? answer.unit : null;
    this.#sectionPeriod = periodLabelIn(label);
    this.#sectionChannel = this.#channelOf(label);
    this.#carried = undefined;
  }

  #period(row: number): PeriodLabel | null {
    const text = this.#text(row, 'period');
    if (text === '') return null;
    const heading = columnWith(this.#table, 'period')?.path.at(-1) ?? '';
    return periodInCell(text, heading) ?? periodLabelIn(text);
  }

  #channelOf(label: string): ChannelReading | null {
    return channelOf(label, this.#context.view.words);
  }

  #label(row: number): string {
    return this.#text(row, 'channel', 'content');
  }

  #cell(row: number, ...roles: Parameters<typeof columnWith>[1][]): Cell | undefined {
    const column = columnWith(this.#table, ...roles);
    return column && this.#context.view.at(row, column.col);
  }

  #text(row: number, ...roles: Parameters<typeof columnWith>[1][]): string {
    return collapse(this.#cell(row, ...roles)?.text ?? '');
  }

  #markLabels(row: number): void {
    const { view, ledger } = this.#context;
    for (const cell of cellsOf(this.#table, view, row))
      ledger.mark(cell, this.#notes.has(cell.col) ? 'note' : 'label');
  }
}

const NOTES: ReadonlySet<string> = new Set(['note', 'link', 'comparison', 'plan', 'ignored', 'unknown']);

function isOwn({ unit, ref }: UnitAnswer, reporting: Unit | null): boolean {
  if (unit) return unit.id === reporting?.id;
  return ref.level === 'phong' || ref.level === 'so' || ref.level === 'khac'
    ? ref.id === '' && ref.level !== 'khac'
    : false;
}
