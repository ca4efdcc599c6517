import { periodInName, type PeriodLabel } from '../../period/label.ts';
import { settlePeriod } from '../../period/settle.ts';
import type { Column } from '../columns/column.ts';
import { demandColumn, demandIn } from './demanding-rows.ts';
import { labelSays } from './label-says.ts';
import { HeadRows } from './head-rows.ts';
import { RowChannels } from './row-channels.ts';
import { RowDoubts } from './row-doubts.ts';
import { RowPeriods } from './period-cell.ts';
import { RowRanges } from './row-range.ts';
import { RowLabels } from './row-labels.ts';
import type { RowKind, RowKinds } from './row-kind.ts';
import type { RowReading } from './row-reading.ts';
import { RowUnits, type TotalOf } from './row-units.ts';
import { sectionHeading } from './section-heading.ts';
import { StandingPeriods } from './standing-periods.ts';
import { TotalNames } from './total-names.ts';
import type { TableContext } from '../table-context.ts';
import { cellsOf, type Table } from '../table.ts';

/** Reads the labels of every row with figures; marks labels, and doubts about units, in the ledger. */
export function readRows(table: Table, context: TableContext, kinds: RowKinds): RowReading[] {
  const reader = new RowReader(table, context, kinds);
  context.view.rowsBetween(table.first, table.last).every((row) => reader.take(row));
  return withSoleTotal(reader.rows);
}

/** "Cộng" below everything, where no other total stands: of all rows, whatever parts them. */
function withSoleTotal(rows: RowReading[]): RowReading[] {
  const [total, another] = rows.filter(({ isTotal, isHead, since }) => isTotal && !isHead && since === null);
  if (!total || another || total.isGrandTotal || rows.some(({ isTotal, row }) => !isTotal && row > total.row))
    return rows;
  return rows.map((row) => (row === total ? { ...row, isGrandTotal: true } : row));
}

class RowReader {
  readonly rows: RowReading[] = [];
  readonly #table: Table;
  readonly #context: TableContext;
  readonly #kinds: RowKinds;
  readonly #labels: RowLabels;
  readonly #channels: RowChannels;
  readonly #units: RowUnits;
  readonly #doubts: RowDoubts;
  readonly #periods: RowPeriods;
  readonly #standing: StandingPeriods;
  readonly #ranges: RowRanges;
  readonly #heads: HeadRows;
  readonly #totals: TotalNames;
  /** Columns that only comment on the figures. */
  readonly #notes: ReadonlySet<number>;
  /** Where no column says of which channel its figures are and no row of which unit, each row must name its channel. */
  readonly #needsChannel: boolean;
  readonly #demands: Column | undefined;
  #sectionPeriod: PeriodLabel | null = null;
  #group = 0;
  #sections = 0;
  /** The heading of the section holds its total: one that follows its rows is of all. */
  #isSummed = false;

  constructor(table: Table, context: TableContext, kinds: RowKinds) {
    this.#table = table;
    this.#context = context;
    this.#kinds = kinds;
    this.#labels = new RowLabels(table, context.view);
    this.#channels = new RowChannels(this.#labels, kinds.aspects);
    this.#units = new RowUnits(table, context);
    this.#periods = new RowPeriods(context);
    this.#standing = new StandingPeriods(this.#labels);
    this.#ranges = new RowRanges(table, context.view);
    this.#heads = new HeadRows(table, context, kinds, this.#labels, this.#units);
    this.#totals = new TotalNames(kinds, this.#units, this.#standing);
    this.#demands = demandColumn(table);
    const notes = table.columns.filter(({ role }) => NOTES.has(role));
    this.#notes = new Set(notes.map(({ col }) => col));
    this.#doubts = new RowDoubts(table, context, kinds, this.#labels);
    this.#needsChannel = !this.#labels.column('unit') && !table.columns.some(({ channel }) => channel);
  }

  /** Takes the next row; false where the table has ended before it. */
  take(row: number): boolean {
    const found = this.#kinds.of(row);
    const isSaid = this.#context.view.answers?.row(row) !== undefined;
    const isGroup = !isSaid && this.#heads.isGroup(row);
    const kind = isSaid ? found : this.#inItsPlace(found, row, isGroup);
    if (kind === 'end') return false;
    if (kind === 'section') this.#enterSection(row);
    if (kind === 'plain') this.#units.carry(row);
    if (kind !== 'blank' && kind !== 'note') this.#markLabels(row);
    const isHead = kind === 'data' && !isSaid && (isGroup || this.#heads.has(row));
    if (this.#heads.isBehind(row)) this.#group += 1;
    if (isHead) {
      this.#enterSection(row);
      this.#isSummed = true;
    }
    if (kind === 'plain' || kind === 'section') this.#channels.head(row);
    const isLost = kind === 'data' && !isSaid && !isHead;
    if (isLost && this.#isUnnamed(row)) this.#doubts.lost(row, 'row-unnamed');
    else if (
      isLost &&
      !this.#channels.ofSection &&
      this.#doubts.lacksChannel(row, this.#channels.isKnownAbove, this.#channels.goesOn(row))
    )
      this.#doubts.lost(row, 'row-without-channel');
    else if (kind === 'data' || kind === 'total') this.#readRow(row, isHead || kind === 'total', isHead);
    if (kind === 'total') {
      if (!isSaid) this.#doubts.unnamedTotal(row);
      if (this.#totals.since(row) === null) this.#group += 1;
    }
    return true;
  }

  #inItsPlace(found: RowKind, row: number, isGroup: boolean): RowKind {
    if (found === 'plain' && (isGroup || this.#units.isHeading(this.#labels.text(row, 'label'))))
      return 'section';
    if (found === 'data' && this.#totals.above(row) !== '') return 'total';
    return found === 'total' && (this.#isIndicator(row) || this.#units.isWholeOfOne(row)) ? 'data' : found;
  }

  /** "1 | Tổng số tin, bài đăng Trang TTĐT", also in a section of the portal: what is counted there, no sum of the table. */
  #isIndicator(row: number): boolean {
    if (this.#countsAnother(row)) return true;
    const names = this.#channels.ofSection ?? this.#labels.says(row).channel;
    if (names === null || this.#labels.column('ordinal'))
      return names !== null && /^\d/.test(this.#labels.text(row, 'ordinal'));
    return this.#needsChannel && this.rows.every(({ channel }) => channel?.channel !== names.channel);
  }

  /** "Tổng số người tham dự" below "Hội nghị | cuộc | 3": what no row above counts is no sum of theirs. */
  #countsAnother(row: number): boolean {
    const { isCountOnly, measure } = this.#labels.says(row);
    if (!isCountOnly || measure?.measure !== 'people' || !this.#channels.isKnownAbove) return false;
    return this.rows.every((above) => above.measure?.measure !== measure.measure);
  }

  /** "3 | | 12 | 40" among rows that name their units: nobody can tell whose the figures are. */
  #isUnnamed(row: number): boolean {
    return this.#units.isUnnamed(row) && this.#demandIn(row) === null;
  }

  #totalOf(row: number, isHead: boolean): TotalOf {
    if (isHead && this.#heads.isOfUnit(row)) return 'unit_below';
    return this.#isOfAll(row) ? 'table' : 'section';
  }

  #readRow(row: number, isTotal: boolean, isHead: boolean): void {
    const label = this.#labels.text(row, 'label');
    const says = this.#labels.says(row);
    const { channel, measure, whole } = this.#channels.of(row, isTotal, says);
    const ofSection = isTotal && this.#isOfAll(row) ? null : this.#sectionPeriod;
    const period = this.#standing.of(row, isTotal) ?? ofSection;
    const range = period ? null : this.#ranges.of(row);
    const settled = range ? settlePeriod(null, range, this.#context.year) : this.#periods.settle(period);
    const periodCell = range ? this.#ranges.cell(row) : this.#labels.cell(row, 'period');
    const planned = isTotal ? null : this.#kinds.aspects.planned(row);
    const demands = isTotal ? null : (this.#demandIn(row) ?? planned);
    const named =
      demands && !planned
        ? this.#units.ofAll()
        : this.#units.of(row, settled, isTotal ? this.#totalOf(row, isHead) : null);
    this.rows.push({
      row,
      isTotal,
      isGrandTotal: isTotal && !isHead && this.#totals.isOfTable(row),
      isHead,
      demands,
      since: isTotal && !isHead ? this.#totals.since(row) : null,
      isSubset: says.isSubset,
      whole,
      unit: named.unit,
      scope: named.scope,
      level: named.level,
      unitCell: named.unitCell,
      isOfUnit: named.isOfUnit,
      channel,
      measure,
      period,
      settled,
      group: this.#group,
      hasOwnLabel: label !== '',
      periodCell,
    });
    this.#doubts.measure(row);
    if (!period && !range && !isTotal) this.#doubts.period(row);
    const isOfTitle = this.#context.channel !== null && says.measure !== null;
    if (label !== '' && !channel && !isTotal && !demands && this.#needsChannel && !isOfTitle)
      this.#doubts.label(row);
  }

  #demandIn(row: number): string | null {
    return this.#demands ? demandIn(this.#context.view.text(row, this.#demands.col)) : null;
  }

  /** A grand total below several huyện is of all of them, unless each of them had its own before. */
  #isOfAll(row: number): boolean {
    if (this.#sections < 2 || (!this.#isSummed && !this.#totals.isOfTable(row))) return false;
    return !this.rows.some(({ isGrandTotal }) => isGrandTotal);
  }

  #enterSection(row: number): void {
    const { view } = this.#context;
    this.#isSummed = false;
    this.#group += 1;
    this.#sections += 1;
    const cells = cellsOf(this.#table, view, row);
    const heading = sectionHeading(row, cells, this.#labels, view, (col) => this.#notes.has(col));
    this.#units.enterSection(heading);
    if (this.#heads.areInOutline(row) && this.#units.mayName(heading.text)) this.#units.carry(row);
    this.#sectionPeriod = periodInName(heading.text);
    this.#standing.forget();
    this.#channels.enterSection(labelSays(heading.text, view.words));
  }

  #markLabels(row: number): void {
    const { view, ledger } = this.#context;
    for (const cell of cellsOf(this.#table, view, row))
      ledger.mark(cell, this.#notes.has(cell.col) ? 'note' : 'label');
  }
}

const NOTES: ReadonlySet<string> = new Set(['note', 'link', 'comparison', 'plan', 'ignored', 'unknown']);
