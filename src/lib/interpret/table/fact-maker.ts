import type { Channel } from '#lib/domain/channel.ts';
import type { Fact, FactStatus, Scope } from '#lib/domain/fact.ts';
import { collapse, exactKey } from '#lib/domain/text.ts';
import type { UnitRef } from '#lib/domain/unit.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import type { ChannelReading } from '../lexicon/channels.ts';
import { isOwnOffice } from '../lexicon/labels.ts';
import { measureOn, USUAL_MEASURE, type MeasureReading } from '../lexicon/measures.ts';
import type { SettledPeriod } from '../period/settle.ts';
import { measureOf } from '../quantity/measure-words.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { refOf } from '../unit/unit-finder.ts';
import type { Column } from './column.ts';
import { periodOfFigure } from './period-cell.ts';
import { scopeInLabel } from './label-scope.ts';
import { stubTexts } from './row-kind.ts';
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
  /** Of a total: what the columns beside it, whose total it is, count. */
  readonly total: ChannelReading | null;
  /** Whose activity its heading says it counts. */
  readonly scope: Scope | null;
}

/** What a row says of all its figures. */
interface RowSays {
  readonly isDigital: boolean;
  readonly scope: Scope;
  readonly status: FactStatus;
  readonly period: SettledPeriod;
  readonly unitNames: readonly string[];
  readonly periodNames: readonly string[];
}

const DIGITAL = /chuyển đổi số|\bcđs\b/iu;

/** Makes the facts of one table: what a row or a column says of all its figures is worked out once. */
export class FactMaker {
  readonly #table: Table;
  readonly #context: TableContext;
  readonly #totals: TotalParts;
  readonly #tableRows: readonly RowReading[];
  #children: ReadonlySet<string> | null = null;
  readonly #isSideways: boolean;
  readonly #label: Column | undefined;
  readonly #columns = new Map<Column, ColumnSays>();
  readonly #rows = new Map<RowReading, RowSays>();

  constructor(table: Table, context: TableContext, rows: readonly RowReading[]) {
    this.#table = table;
    this.#context = context;
    this.#totals = new TotalParts(rows);
    this.#tableRows = rows;
    this.#isSideways = columnWith(table, 'unit_value') !== undefined;
    this.#label = table.columns.find(({ role }) => role === 'channel' || role === 'content');
  }

  factOf(quantity: Quantity, part: number, cell: Cell, row: RowReading, column: Column): Fact {
    const { ledger } = this.#context;
    const ofRow = this.#ofRow(row);
    const ofColumn = this.#ofColumn(column);
    const { channel, subchannel } = this.#channel(row, column, ofColumn);
    const { measure, text } = this.#measure(quantity, channel, row, column);
    const period = this.#period(row, column, ofRow);
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
      sourceText: collapse(cell.text),
      proposed: false,
      evidence: {
        header: ofColumn.header,
        unit: ofColumn.unit ? ofColumn.header : ofRow.unitNames,
        period: ofRow.periodNames,
      },
    };
  }

  #ofColumn(column: Column): ColumnSays {
    const known = this.#columns.get(column);
    if (known) return known;
    const says = {
      header: this.#names(column.cells),
      isDigital: column.path.some((text) => DIGITAL.test(text)),
      unit: column.role === 'unit_value' ? this.#unitOf(column) : null,
      total: column.isTotal ? channelOfTotal(this.#table, column) : null,
      scope: this.#scopeIn(column.path),
    };
    this.#columns.set(column, says);
    return says;
  }

  #ofRow(row: RowReading): RowSays {
    const known = this.#rows.get(row);
    if (known) return known;
    const { view, period, year, periodCells } = this.#context;
    const parts = row.isTotal && !row.isOfUnit ? this.#totals.scopeOf(row) : row.scope;
    const labels = row.level === 'own' && parts === 'own' ? stubTexts(this.#table, view, row.row) : [];
    const scope = this.#scopeIn(labels) ?? parts;
    const says = {
      isDigital: this.#label !== undefined && DIGITAL.test(view.text(row.row, this.#label.col)),
      scope,
      status:
        scope === 'own_and_children' && this.#listsOthers(row) ? ('total' as const) : ('counted' as const),
      period: periodOfFigure([row.period], period, year, 'none'),
      unitNames: this.#names(row.unitCells),
      periodNames: this.#names([...row.periodCells, ...periodCells]),
    };
    this.#rows.set(row, says);
    return says;
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
    const said = labels
      .map((label) => scopeInLabel(label, reportingRef.level))
      .findLast((each) => each !== null);
    if (said !== 'whole') return said ?? null;
    return isSummary && !this.#table.columns.some(({ path }) => path.some(isOwnOffice))
      ? 'children'
      : 'own_and_children';
  }

  #period(row: RowReading, { period: own, comparison }: Column, { period }: RowSays): SettledPeriod {
    if (own === null && comparison === 'none') return period;
    const { period: base, year } = this.#context;
    return periodOfFigure([own, row.period], base, year, comparison);
  }

  #channel(row: RowReading, column: Column, { total }: ColumnSays): ChannelReading {
    if (column.channel) return { channel: column.channel, subchannel: column.subchannel };
    if (row.channel) return row.channel;
    if (row.hasOwnLabel && row.isTotal && !this.#context.channel) return { channel: 'all', subchannel: '' };
    return total ?? this.#context.channel ?? { channel: 'other', subchannel: '' };
  }

  #measure(quantity: Quantity, channel: Channel, row: RowReading, column: Column): MeasureReading {
    if (quantity.percent) return { measure: 'percent', text: '%' };
    const own = quantity.unitText === '' ? null : measureOf(quantity.unitText, this.#context.view.words);
    if (quantity.of !== null) return { measure: 'unit_count', text: own?.text ?? '' };
    if (own && own.measure !== 'other') return measureOn(channel, own);
    const ofColumn = column.measure && { measure: column.measure, text: column.measureText };
    const given = ofColumn ?? row.measure ?? this.#context.measure;
    return given ? measureOn(channel, given) : { measure: USUAL_MEASURE[channel], text: '' };
  }
}

function statusOf(row: RowReading, column: Column, otherwise: FactStatus): FactStatus {
  if (row.isTotal || column.isTotal) return 'total';
  if (column.comparison !== 'none') return 'comparison';
  return row.isSubset ? 'subset' : otherwise;
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
