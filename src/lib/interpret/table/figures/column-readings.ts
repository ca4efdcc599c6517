import type { Scope } from '#lib/domain/fact.ts';
import { periodEnd, previousYear } from '#lib/domain/period.ts';
import { remembered } from '#lib/domain/remembered.ts';
import type { UnitRef } from '#lib/domain/unit.ts';
import type { ChannelReading } from '../../lexicon/channels.ts';
import { isOwnOffice } from '../../lexicon/labels.ts';
import { measureOn, type MeasureReading } from '../../lexicon/measures.ts';
import { dateRangeIn, type DateRange } from '../../period/dates.ts';
import { codeOfLabel } from '../../period/label.ts';
import { refOf } from '../../unit/unit-answer.ts';
import { unitTextOf } from '../../unit/unit-text.ts';
import { unitCellOf, unitNameOf, type Column } from '../columns/column.ts';
import { nameDistricts } from '../rows/district-list.ts';
import { hasUnitsBelow, namesLevel, scopeInLabel } from '../../unit/label-scope.ts';
import type { TableContext } from '../table-context.ts';
import { siblingsOf, type Table } from '../table.ts';

/** What a column says of all its figures. */
export interface ColumnSays {
  readonly header: readonly string[];
  readonly isDigital: boolean;
  /** The days that it is of, where it names them. */
  readonly days: DateRange | null;
  /** The unit that heads it. */
  readonly unit: UnitRef | null;
  /** The province, where a department's form counts "Cấp tỉnh | Cấp huyện | Cấp xã". */
  readonly whole: UnitRef | null;
  readonly channel: ChannelReading | null;
  readonly measure: MeasureReading | null;
  /** What that is on its channel, where it names both. */
  readonly measureThere: MeasureReading | null;
  /** Of a total: what the columns beside it, whose total it is, count. */
  readonly total: ChannelReading | null;
  /** Whose activity its heading says it counts. */
  readonly scope: Scope | null;
  /** The same, in the rows of the huyện of a province. */
  readonly scopeOfDistrict: Scope | null;
}

/** Whether words are about digital transformation, which is counted apart. */
export const isDigital = remembered((text) => /chuyển đổi số|\bcđs\b/iu.test(text));

/** What the columns of a table say of their figures, each worked out once. */
export class ColumnReadings {
  readonly #table: Table;
  readonly #context: TableContext;
  /** By their places in the sheet. */
  readonly #known: (ColumnSays | undefined)[] = [];
  #areDistricts: boolean | null = null;

  constructor(table: Table, context: TableContext) {
    this.#table = table;
    this.#context = context;
  }

  of(column: Column): ColumnSays {
    return (this.#known[column.col] ??= this.#saidBy(column));
  }

  /**
   * Whose activity labels say is counted, where the reporting unit has units below it. "Toàn huyện" is all that the
   * table or the file lists: the units below, and the huyện where it stands beside them.
   */
  scopeIn(labels: readonly string[]): Scope | null {
    return this.#scopeFor(labels, this.#context.reportingRef.level);
  }

  #scopeFor(labels: readonly string[], level: UnitRef['level']): Scope | null {
    if (!hasUnitsBelow(level)) return null;
    const said = labels.map((label) => scopeInLabel(label, level)).findLast((each) => each !== null);
    if (said !== 'whole') return said ?? null;
    return this.#context.isSummary && !this.#table.columns.some(({ path }) => path.some(isOwnOffice))
      ? 'children'
      : 'own_and_children';
  }

  #saidBy(column: Column): ColumnSays {
    const { channel, subchannel, measure, measureText } = column;
    const named = measure && { measure, text: measureText };
    const ofDistrict = ({ path }: Column) => this.#scopeFor(path, 'huyen');
    return {
      header: column.cells.map((cell) => this.#context.ledger.nameOf(cell)),
      isDigital: column.path.some(isDigital),
      days: column.path.map(dateRangeIn).findLast((found) => found !== null) ?? null,
      unit: column.role === 'unit_value' || column.unitAt !== undefined ? this.#unitOf(column) : null,
      channel: channel && { channel, subchannel },
      measure: named,
      measureThere: channel && named && measureOn(channel, named),
      total: column.isTotal ? channelOfTotal(this.#table, column) : null,
      whole: this.#provinceOf(column),
      scope: this.#scopeOf(column) ?? this.#scopeOfSum(column, (each) => this.#scopeOf(each)),
      scopeOfDistrict: ofDistrict(column) ?? this.#scopeOfSum(column, ofDistrict),
    };
  }

  /** Of a department's form the headings are seen from its province. */
  #scopeOf({ path }: Column): Scope | null {
    const { reporting, reportingRef } = this.#context;
    const level = reportingRef.level === 'so' && reporting ? reporting.level : reportingRef.level;
    return this.#scopeFor(path, level);
  }

  /** What a department counts of all levels is its province's. */
  #provinceOf(column: Column): UnitRef | null {
    const { reporting, reportingRef } = this.#context;
    if (reportingRef.level !== 'so' || reporting?.level !== 'tinh') return null;
    if (column.isTotal && this.#table.columns.some(({ role }) => role === 'unit_value'))
      return refOf(reporting);
    const isOfLevels = column.isTotal || namesLevel(column.path.at(-1) ?? '');
    const beside = [column, ...siblingsOf(this.#table, column)];
    return isOfLevels && beside.some((each) => this.#scopeOf(each) === 'children') ? refOf(reporting) : null;
  }

  #unitOf(column: Column): UnitRef {
    const { finder, date, reporting, ledger, period } = this.#context;
    const cell = unitCellOf(column);
    const text = cell?.text ?? '';
    const asked = this.#asDistrict(text);
    const then = endOf(column, period.code);
    const answer = finder.find({ text: asked, code: '', date: then ?? date, within: reporting });
    const known = ledger.problems.some(({ place }) => place.row === cell?.row && place.col === cell.col);
    if (!known)
      for (const { code, params, context } of answer.doubts) ledger.doubt(code, params, cell, context);
    return answer.unit ? refOf(answer.unit) : answer.ref;
  }

  /** Across a province's table of districts "Đô Lương" is the huyện, and not the town of its name. */
  #asDistrict(text: string): string {
    const heads = this.#table.columns.filter(({ role }) => role === 'unit_value');
    this.#areDistricts ??= nameDistricts(heads.map(unitNameOf), this.#context);
    const { type, shortName } = unitTextOf(text);
    return this.#areDistricts && type === null ? `Huyện ${shortName}` : text;
  }

  /** "Cấp huyện | Cấp xã | Tổng cộng": the total is of both. */
  #scopeOfSum(column: Column, scopeOf: (column: Column) => Scope | null): Scope | null {
    if (!column.isTotal) return null;
    const scopes = new Set(siblingsOf(this.#table, column).map(scopeOf));
    if (!scopes.has('children')) return null;
    return scopes.size > 1 ? 'own_and_children' : 'children';
  }
}

/** The last day of the period that heads a column with its year, or that it compares with. */
function endOf({ period, comparison }: Column, reported: string): string | null {
  if (period?.year != null) return periodEnd(codeOfLabel(period, period.year));
  const before = comparison === 'year_before' ? previousYear(reported) : null;
  return before === null ? null : periodEnd(before);
}

/** The one channel of the columns that a total adds up; `all` of several. */
function channelOfTotal(table: Table, column: Column): ChannelReading | null {
  const [only, another] = new Set(siblingsOf(table, column).flatMap(({ channel }) => channel ?? []));
  if (!only) return null;
  return { channel: another ? 'all' : only, subchannel: '' };
}
