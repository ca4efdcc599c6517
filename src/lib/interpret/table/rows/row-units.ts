import { parsePeriod, periodEnd } from '#lib/domain/period.ts';
import type { Unit, UnitRef } from '#lib/domain/unit.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import { channelOf } from '../../lexicon/channels.ts';
import { isTotalLabel, isYearBeforeRow } from '../../lexicon/labels.ts';
import type { SettledPeriod } from '../../period/settle.ts';
import { namesCommune } from '../../unit/names-commune.ts';
import { isHamlet, officeLevel } from '../../unit/office.ts';
import { refOf } from '../../unit/unit-answer.ts';
import type { UnitAnswer, UnitsThere } from '../../unit/unit-question.ts';
import { unitTextOf } from '../../unit/unit-text.ts';
import type { Column } from '../columns/column.ts';
import { isValue } from './row-kind.ts';
import type { RowReading } from './row-reading.ts';
import type { SectionHeading } from './section-heading.ts';
import type { SheetView } from '../sheet-view.ts';
import type { TableContext } from '../table-context.ts';
import { listsDistricts } from './district-list.ts';
import { areOfOffices, namesOffice } from './office-sections.ts';
import { columnWith, type Table } from '../table.ts';
import { UnitCells } from './unit-cells.ts';

/** Whose figures a row holds. */
export type RowUnit = Pick<RowReading, 'unit' | 'scope' | 'level' | 'unitCell' | 'isOfUnit'>;

/** What a total adds up: the rows of its section, of the whole table, or those of the unit that it heads. */
export type TotalOf = 'section' | 'table' | 'unit_below';

/** Which units the rows of a table are about, taken from the top down; doubts those that it cannot tell. */
export class RowUnits {
  readonly #context: TableContext;
  readonly #cells: UnitCells;
  readonly #codes: Column | undefined;
  readonly #periods: Column | undefined;
  /** Of cells that reach over several rows. */
  readonly #answers = new Map<Cell, UnitAnswer>();
  #askedCell: Cell | undefined;
  #asked: UnitAnswer | undefined;
  /** By the period of a row. */
  readonly #byPeriod = new Map<SettledPeriod, UnitsThere>();
  #container: Unit | null = null;
  #section: Unit | null = null;
  /** The section before is a commune's, and this one has lost its name. */
  #isLost = false;
  /** Where no column names units: the one whose name heads the rows below it. */
  #heading: { readonly cell: Cell; readonly answer: UnitAnswer } | null = null;
  readonly #table: Table;
  #isOfDistricts: boolean | null = null;
  #hasOffices: boolean | null = null;

  constructor(table: Table, context: TableContext) {
    this.#context = context;
    this.#table = table;
    this.#cells = new UnitCells(table, context.view);
    this.#codes = columnWith(table, 'code');
    this.#periods = columnWith(table, 'period');
  }

  /**
   * A section begins with this heading: where it names what lies above communes, its rows lie in that; "XÃ A VƯƠNG"
   * above rows that name channels only says whose they are. Below "II" without a name nobody knows whose rows are that
   * of a commune would be.
   */
  enterSection({ text: heading, cell, isNameless }: SectionHeading): void {
    const { finder, date, reporting, ledger } = this.#context;
    const answer = finder.find({ text: heading, code: '', date, within: reporting });
    const { unit, doubts } = answer;
    this.#section = unit && unit.level !== 'xa' ? unit : null;
    this.#cells.forget();
    this.#isLost = isNameless && (this.#isLost || this.#heading !== null);
    this.#heading = null;
    if (!cell || !this.isHeading(heading)) return;
    this.#heading = { cell, answer };
    for (const { code, params, context } of doubts) ledger.doubt(code, params, cell, context);
  }

  /**
   * Where no column names units: "XÃ A VƯƠNG", a name that only one commune has or, where others are such too, that of an office
   * heads the rows of its channels.
   */
  isHeading(text: string): boolean {
    if (this.#cells.column || text === '') return false;
    if (namesCommune(text)) return true;
    if (namesOffice(text) && (this.#hasOffices ??= areOfOffices(this.#table, this.#context.view)))
      return true;
    const { finder, date, reporting, view } = this.#context;
    if (channelOf(text, view.words) !== null) return false;
    return finder.find({ text, code: '', date, within: reporting }).unit?.level === 'xa';
  }

  /** Whether a text looks like the name of a unit, an office or a hamlet. */
  mayName(text: string): boolean {
    const { finder, date, reporting } = this.#context;
    return (
      namesCommune(text) ||
      isHamlet(text) ||
      officeLevel(text) !== null ||
      finder.find({ text, code: '', date, within: reporting }).unit !== null
    );
  }

  /** Where rows name their units one by one: a row that names none. */
  isUnnamed(row: number): boolean {
    return this.#isLost || (!this.#heading && this.#cells.isUnnamed(row));
  }

  /** "Toàn huyện Ninh Sơn" in a list of several huyện: a row of that huyện, and no total of the table. */
  isWholeOfOne(row: number): boolean {
    const { finder, date, reporting, view } = this.#context;
    const { column } = this.#cells;
    const text = column ? view.text(row, column.col) : '';
    if (reporting?.level !== 'tinh' || !/^(?:toàn|cả) /iu.test(text)) return false;
    return finder.find({ text, code: '', date, within: reporting }).unit?.level === 'huyen';
  }

  /** "Tổng cộng | Quý I" above " | Quý II": the total's name where it stands for a row below it; else empty. */
  totalAbove(row: number): string {
    const cell = this.#cells.of(row);
    const text = cell && cell.row < row ? this.#context.view.lineOf(cell) : '';
    return isTotalLabel(text) ? text : '';
  }

  /** A name in a row without figures stands for the rows below it. */
  carry(row: number): void {
    this.#cells.carry(row);
  }

  /** The unit of a row of figures; `total`: what it adds up, if anything. */
  of(row: number, period: SettledPeriod, total: TotalOf | null): RowUnit {
    const { reporting, reportingRef, unitCells, view, includesChildren: holdsAll } = this.#context;
    const cell = this.#cells.of(row);
    const isTotal = total !== null;
    const isHead = total === 'unit_below';
    if (this.#heading && total !== 'table') return { ...this.#ofHeading(this.#heading), isOfUnit: isHead };
    const isNamed = cell !== undefined && cell.row < row && !isTotalLabel(view.lineOf(cell));
    const isOfUnit = isHead || (isTotal && isNamed && (bottomOf(cell, view) >= row || this.#isCompared(row)));
    if (!cell || (isTotal && !isOfUnit)) {
      const above = isTotal && this.#section && total !== 'table' ? this.#section : null;
      const unit = above ? refOf(above) : isTotal ? this.#ofAll() : reportingRef;
      return { unit, scope: 'own', level: 'own', unitCell: unitCells[0], isOfUnit };
    }
    const says = this.#cells.saidIn(cell);
    if (says.isOwnOffice)
      return { unit: this.#ofAll(), scope: 'own', level: 'own', unitCell: cell, isOfUnit };
    if (says.isUnitsBelow && reporting && reporting.level !== 'xa')
      return { unit: this.#ofAll(), scope: 'children', level: 'child', unitCell: cell, isOfUnit };
    const answer = this.#answer(cell, row, period);
    const holdsChildren = says.includesChildren || (holdsAll && answer.unit?.level === 'huyen');
    return {
      unit: answer.ref,
      scope: holdsChildren ? 'own_and_children' : 'own',
      level: isOwn(answer, reporting) ? 'own' : 'child',
      unitCell: cell,
      isOfUnit,
    };
  }

  /** "Xã Hải An | Quý I/2024" above " | Cùng kỳ năm 2023": what the unit above did a year earlier. */
  #isCompared(row: number): boolean {
    return this.#periods !== undefined && isYearBeforeRow(this.#context.view.text(row, this.#periods.col));
  }

  /** Whose the figures of a row are that names no unit: they hold for all. */
  ofAll(): RowUnit {
    return { unit: this.#ofAll(), scope: 'own', level: 'own', unitCell: undefined, isOfUnit: false };
  }

  #ofHeading({ cell, answer }: { readonly cell: Cell; readonly answer: UnitAnswer }): RowUnit {
    const level = isOwn(answer, this.#context.reporting) ? 'own' : 'child';
    return { unit: answer.ref, scope: 'own', level, unitCell: cell, isOfUnit: false };
  }

  /** What a department adds up is its province's, or its huyện's; of an office in it, where it lists units. */
  #ofAll(): UnitRef {
    const { reporting, reportingRef } = this.#context;
    const listsUnits = this.#cells.column !== undefined;
    const isOffice =
      (reportingRef.level === 'so' && !this.#cells.areOwnOffices) ||
      (reportingRef.level === 'phong' && listsUnits);
    return reporting && isOffice ? refOf(reporting) : reportingRef;
  }

  /** A unit is asked for once a cell, however many rows its merged area covers. */
  #answer(cell: Cell, row: number, period: SettledPeriod): UnitAnswer {
    const before = this.#askedCell === cell ? this.#asked : this.#answers.get(cell);
    if (before) return before;
    const { ledger, view } = this.#context;
    const codeCell = this.#codes && view.at(row, this.#codes.col);
    const code = codeCell ? view.lineOf(codeCell) : '';
    const there = this.#there(this.#within(row), period);
    const last = this.#asDistrict(cell.text, there) ?? there.find(cell.text, code);
    const answer = this.#atStart(last, cell.text, code, row, period) ?? last;
    for (const { code: problem, params, at, context } of doubtsIn(answer, period))
      ledger.doubt(problem, params, at === 'code' ? codeCell : cell, context);
    this.#askedCell = cell;
    this.#asked = answer;
    if (bottomOf(cell, view) > cell.row) this.#answers.set(cell, answer);
    return answer;
  }

  /** In a province's list of districts "Đô Lương" is the huyện, and not the town of its name. */
  #asDistrict(text: string, there: UnitsThere): UnitAnswer | null {
    const column = this.#cells.column;
    if (!column || this.#cells.holders || this.#isOfDistricts === false) return null;
    if (unitTextOf(text).type !== null) return null;
    this.#isOfDistricts ??= listsDistricts(this.#table, column, this.#context);
    const answer = this.#isOfDistricts ? there.find(`Huyện ${text}`, '') : null;
    return answer?.unit ? answer : null;
  }

  /** Of a plan that a unit did not live to see the end of: the unit as it was when the plan began. */
  #atStart(
    { unit, doubts }: UnitAnswer,
    text: string,
    code: string,
    row: number,
    period: SettledPeriod,
  ): UnitAnswer | null {
    const isGone = unit === null && doubts.some((doubt) => doubt.code === 'unit-abolished');
    const from = parsePeriod(period.code)?.from;
    if (!isGone || from === undefined || this.#table.columns.some(isValue)) return null;
    const then = this.#context.finder.at(from, this.#within(row)).find(text, code);
    return then.unit ? then : null;
  }

  /**
   * What holds a row's unit: the huyện in a column of its own, the section's, the reporting unit. A commune in that column
   * ("Đơn vị mới") became of others, and held none.
   */
  #within(row: number): Unit | null {
    const { finder, view, date, reporting } = this.#context;
    const text = this.#cells.holders ? view.text(row, this.#cells.holders.col) : '';
    const named = text === '' ? null : finder.find({ text, code: '', date, within: reporting }).unit;
    return (named?.level === 'xa' ? null : named) ?? this.#section ?? reporting;
  }

  /** The units inside a container at the end of a period; rows of one period have the very same. */
  #there(container: Unit | null, period: SettledPeriod): UnitsThere {
    if (container !== this.#container) this.#byPeriod.clear();
    this.#container = container;
    const known = this.#byPeriod.get(period);
    if (known) return known;
    const { finder, date } = this.#context;
    const there = finder.at(periodEnd(period.code) ?? date, container);
    this.#byPeriod.set(period, there);
    return there;
  }
}

/** A name that is not of a day that nobody knows yet is asked about with the period, and not row by row. */
function doubtsIn({ doubts }: UnitAnswer, { code }: SettledPeriod): UnitAnswer['doubts'] {
  return code === '' ? doubts.filter((doubt) => doubt.code !== 'unit-abolished') : doubts;
}

function bottomOf(cell: Cell, view: SheetView): number {
  return view.mergeOf(cell)?.bottom ?? cell.row;
}

/** "Phòng Nội vụ", "Công an huyện" belong to who reports; a hamlet lies in it. */
function isOffice({ level, name }: UnitRef): boolean {
  return level === 'phong' || level === 'so' || (level === 'khac' && officeLevel(name) !== null);
}

/** Below a commune lie offices and hamlets, which are no units of government: what they do is its own (domain.md 2.1). */
function isOwn({ unit, ref }: UnitAnswer, reporting: Unit | null): boolean {
  if (unit) return unit.id === reporting?.id;
  if (reporting?.level === 'xa') return true;
  return ref.id === '' && isOffice(ref);
}
