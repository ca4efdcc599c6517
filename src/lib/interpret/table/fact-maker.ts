import type { Channel } from '#lib/domain/channel.ts';
import type { Fact, FactStatus, Scope } from '#lib/domain/fact.ts';
import { remembered } from '#lib/domain/remembered.ts';
import { exactKey } from '#lib/domain/text.ts';
import type { UnitRef } from '#lib/domain/unit.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import type { ChannelReading } from '../lexicon/channels.ts';
import { isOwnOffice } from '../lexicon/labels.ts';
import { measureOn, usualMeasure, type MeasureReading } from '../lexicon/measures.ts';
import type { SettledPeriod } from '../period/settle.ts';
import { measureOf } from '../quantity/measure-words.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { refOf } from '../unit/unit-answer.ts';
import type { Column } from './column.ts';
import { periodOfFigure } from './period-cell.ts';
import { hasUnitsBelow, scopeInLabel } from './label-scope.ts';
import type { RowKinds } from './row-kind.ts';
import type { RowReading } from './row-reading.ts';
import type { TableContext } from './table-context.ts';
import { columnWith, siblingsOf, type Table } from './table.ts';
import { TotalParts } from './total-scope.ts';

/** What a column says of all its figures. */
interface ColumnSays {
  readonly header: readonly string[];
  readonly isDigital: boolean;
  /** The unit that heads it. */
  readonly unit: UnitRef | null;
  readonly channel: ChannelReading | null;
  readonly measure: MeasureReading | null;
  /** What that is on its channel, where it names both. */
  readonly measureThere: MeasureReading | null;
  /** Of a total: what the columns beside it, whose total it is, count. */
  readonly total: ChannelReading | null;
  /** Whose activity its heading says it counts. */
  readonly scope: Scope | null;
}

/** What a row says of all its figures. */
interface RowSays {
  readonly row: RowReading;
  readonly isDigital: boolean;
  readonly scope: Scope;
  readonly status: FactStatus;
  readonly unitNames: readonly string[];
  readonly periodNames: readonly string[];
}

const ALL_CHANNELS: ChannelReading = { channel: 'all', subchannel: '' };
const OTHER_CHANNEL: ChannelReading = { channel: 'other', subchannel: '' };

const isDigital = remembered((text) => /chuyển đổi số|\bcđs\b/iu.test(text));

/** Makes the facts of one table, row by row: what a row or a column says of all its figures is worked out once. */
export class FactMaker {
  readonly #table: Table;
  readonly #context: TableContext;
  readonly #kinds: RowKinds;
  readonly #totals: TotalParts;
  readonly #tableRows: readonly RowReading[];
  #children: ReadonlySet<string> | null = null;
  readonly #isSideways: boolean;
  readonly #label: Column | undefined;
  /** By their places in the sheet. */
  readonly #columns: (ColumnSays | undefined)[] = [];
  /** Where the titles tell the period of all rows. */
  readonly #periodNames: readonly string[];
  #row: RowSays | null = null;

  constructor(table: Table, context: TableContext, kinds: RowKinds, rows: readonly RowReading[]) {
    this.#table = table;
    this.#context = context;
    this.#kinds = kinds;
    this.#totals = new TotalParts(rows);
    this.#tableRows = rows;
    this.#periodNames = this.#names(context.periodCells);
    this.#isSideways = columnWith(table, 'unit_value') !== undefined;
    this.#label = table.columns.find(({ role }) => role === 'channel' || role === 'content');
  }

  factOf(quantity: Quantity, part: number, cell: Cell, row: RowReading, column: Column): Fact {
    const { ledger, view } = this.#context;
    const ofRow = this.#ofRow(row);
    const ofColumn = this.#ofColumn(column);
    const { channel, subchannel } = this.#channel(row, ofColumn);
    const { measure, text } = this.#measure(quantity, channel, row, ofColumn);
    const period = this.#period(row, column);
    const scope = this.#scope(column, row, ofRow, ofColumn);
    return {
      place: ledger.placeOf(cell, part),
      unit: ofColumn.unit ?? row.unit,
      scope,
      period: period.code,
      periodFrom: period.from,
      periodTo: period.to,
      channel,
      subchannel,
      measure,
      measureText: text,
      state: quantity.state,
      value: quantity.value,
      qualifier: column.isEstimate && quantity.qualifier === 'exact' ? 'about' : quantity.qualifier,
      of: quantity.of,
      topic: ofColumn.isDigital || ofRow.isDigital ? 'cds' : 'cchc',
      status: statusOf(row, column, scope === ofRow.scope ? ofRow.status : 'counted'),
      sourceText: view.lineOf(cell),
      proposed: false,
      evidence: {
        header: ofColumn.header,
        unit: ofColumn.unit ? ofColumn.header : ofRow.unitNames,
        period: ofRow.periodNames,
      },
    };
  }

  #ofColumn(column: Column): ColumnSays {
    return (this.#columns[column.col] ??= this.#saidBy(column));
  }

  #saidBy(column: Column): ColumnSays {
    const { channel, subchannel, measure, measureText } = column;
    const named = measure && { measure, text: measureText };
    return {
      header: this.#names(column.cells),
      isDigital: column.path.some(isDigital),
      unit: column.role === 'unit_value' ? this.#unitOf(column) : null,
      channel: channel && { channel, subchannel },
      measure: named,
      measureThere: channel && named && measureOn(channel, named),
      total: column.isTotal ? channelOfTotal(this.#table, column) : null,
      scope: this.#scopeIn(column.path) ?? this.#scopeOfSum(column),
    };
  }

  #ofRow(row: RowReading): RowSays {
    if (this.#row?.row !== row) this.#row = this.#saidIn(row);
    return this.#row;
  }

  #saidIn(row: RowReading): RowSays {
    const { view, reportingRef } = this.#context;
    const parts = row.isTotal && !row.isOfUnit ? this.#totals.scopeOf(row) : row.scope;
    const mayTell = row.level === 'own' && parts === 'own' && hasUnitsBelow(reportingRef.level);
    const scope = (mayTell ? this.#scopeIn(this.#kinds.stubTexts(row.row)) : null) ?? parts;
    return {
      row,
      isDigital: this.#label !== undefined && isDigital(view.text(row.row, this.#label.col)),
      scope,
      status: scope === 'own_and_children' && this.#listsOthers(row) ? 'total' : 'counted',
      unitNames: this.#names(row.unitCells),
      periodNames:
        row.periodCells.length === 0
          ? this.#periodNames
          : this.#names(row.periodCells).concat(this.#periodNames),
    };
  }

  /** Whether a unit below, besides the one of a row, has figures of its own. */
  #listsOthers({ unit }: RowReading): boolean {
    const names = (this.#children ??= namesOfChildren(this.#tableRows));
    return names.size > (names.has(exactKey(unit.name)) ? 1 : 0);
  }

  #names(cells: readonly Cell[]): string[] {
    return cells.map((cell) => this.#context.ledger.nameOf(cell));
  }

  #unitOf(column: Column): UnitRef {
    const { finder, date, reporting, ledger } = this.#context;
    const cell = column.cells.at(-1);
    const answer = finder.find({ text: cell?.text ?? '', code: '', date, within: reporting });
    const known = ledger.problems.some(({ place }) => place.row === cell?.row && place.col === cell.col);
    if (!known)
      for (const { code, params, context } of answer.doubts) ledger.doubt(code, params, cell, context);
    return answer.unit ? refOf(answer.unit) : answer.ref;
  }

  #scope({ role, isTotal }: Column, row: RowReading, { scope }: RowSays, ofColumn: ColumnSays): Scope {
    if (role === 'unit_value') return 'own';
    if (this.#isSideways && isTotal) return 'children';
    return (row.level === 'own' && scope === 'own' && ofColumn.scope) || scope;
  }

  /**
   * Whose activity labels say is counted, where the reporting unit has units below it. "Toàn huyện" is all that the
   * table or the file lists: the units below, and the huyện where it stands beside them.
   */
  #scopeIn(labels: readonly string[]): Scope | null {
    const { reportingRef, isSummary } = this.#context;
    if (!hasUnitsBelow(reportingRef.level)) return null;
    const said = labels
      .map((label) => scopeInLabel(label, reportingRef.level))
      .findLast((each) => each !== null);
    if (said !== 'whole') return said ?? null;
    return isSummary && !this.#table.columns.some(({ path }) => path.some(isOwnOffice))
      ? 'children'
      : 'own_and_children';
  }

  /** "Cấp huyện | Cấp xã | Tổng cộng": the total is of both. */
  #scopeOfSum(column: Column): Scope | null {
    if (!column.isTotal) return null;
    const scopes = new Set(siblingsOf(this.#table, column).map(({ path }) => this.#scopeIn(path)));
    if (!scopes.has('children')) return null;
    return scopes.size > 1 ? 'own_and_children' : 'children';
  }

  #period(row: RowReading, { period: own, comparison }: Column): SettledPeriod {
    if (own === null && comparison === 'none') return row.settled;
    const { period: base, year } = this.#context;
    return periodOfFigure([own, row.period], base, year, comparison);
  }

  #channel(row: RowReading, { channel, total }: ColumnSays): ChannelReading {
    if (channel) return channel;
    if (row.channel) return row.channel;
    if (row.hasOwnLabel && row.isTotal && !this.#context.channel) return ALL_CHANNELS;
    return total ?? this.#context.channel ?? OTHER_CHANNEL;
  }

  #measure(quantity: Quantity, channel: Channel, row: RowReading, ofColumn: ColumnSays): MeasureReading {
    if (quantity.percent) return { measure: 'percent', text: '%' };
    const own = quantity.unitText === '' ? null : measureOf(quantity.unitText, this.#context.view.words);
    if (quantity.of !== null) return { measure: 'unit_count', text: own?.text ?? '' };
    if (own && own.measure !== 'other') return measureOn(channel, own);
    if (ofColumn.measureThere) return ofColumn.measureThere;
    const { measure: told, counted, channel: subject } = this.#context;
    const ofSubject = subject?.channel === channel ? counted : null;
    const given = ofColumn.measure ?? row.measure ?? told ?? ofSubject;
    return given ? measureOn(channel, given) : usualMeasure(channel);
  }
}

function statusOf(row: RowReading, column: Column, otherwise: FactStatus): FactStatus {
  if (row.isTotal || column.isTotal) return 'total';
  if (column.comparison !== 'none') return 'comparison';
  return row.isSubset || column.isPart ? 'subset' : otherwise;
}

function namesOfChildren(rows: readonly RowReading[]): ReadonlySet<string> {
  const children = rows.filter(({ level, scope }) => level === 'child' && scope === 'own');
  return new Set(children.map(({ unit }) => exactKey(unit.name)));
}

/** The one channel of the columns that a total adds up; `all` of several. */
function channelOfTotal(table: Table, column: Column): ChannelReading | null {
  const [only, another] = new Set(siblingsOf(table, column).flatMap(({ channel }) => channel ?? []));
  if (!only) return null;
  return { channel: another ? 'all' : only, subchannel: '' };
}
