import { remembered } from '#lib/domain/remembered.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import { includesChildren, isOwnOffice, isUnitsBelow } from '../../lexicon/labels.ts';
import { cellWord } from '../../quantity/cell-words.ts';
import type { Column } from '../columns/column.ts';
import type { SheetView } from '../sheet-view.ts';
import { columnWith, type Table } from '../table.ts';
import { NamesBelow } from './names-below.ts';
import { isValue } from './row-kind.ts';

/** What the text of a unit's cell says besides its name. */
interface BesideName {
  readonly isEmpty: boolean;
  readonly repeatsAbove: boolean;
  readonly isOwnOffice: boolean;
  readonly isUnitsBelow: boolean;
  readonly includesChildren: boolean;
}

const besideName = remembered((text): BesideName => ({
  isEmpty: text === '',
  repeatsAbove: cellWord(text)?.state === 'repeated',
  isOwnOffice: isOwnOffice(text),
  isUnitsBelow: isUnitsBelow(text),
  includesChildren: includesChildren(text),
}));

/** Which cells name the units of a table's rows, taken from the top down: a row's own, or one above that stands for it. */
export class UnitCells {
  readonly #view: SheetView;
  /** "Huyện | Xã": the last column names the unit, the first what holds it. */
  readonly #columns: readonly Column[];
  /** Names that stand once for several channels or periods are those of the rows below too. */
  readonly #listsBelow: boolean;
  /** What the column of units holds from top to bottom. */
  readonly #names: NamesBelow | null;
  #areOwnOffices: boolean | null = null;
  #carried: Cell | undefined;
  #isForgotten = false;
  #namedCell: Cell | undefined;
  #named: BesideName = besideName('');

  constructor(table: Table, view: SheetView) {
    this.#view = view;
    this.#columns = table.columns.filter(({ role }) => role === 'unit');
    const { column } = this;
    this.#names = column ? new NamesBelow(column, table, view) : null;
    this.#listsBelow = columnWith(table, 'channel', 'content', 'period') !== undefined || dividesUnits(table);
  }

  /** The column that names the units. */
  get column(): Column | undefined {
    return this.#columns.at(-1);
  }

  /** The column that names what holds the unit, where there is one. */
  get holders(): Column | undefined {
    return this.#columns.length > 1 ? this.#columns[0] : undefined;
  }

  /** Whether the rows are parts of the department that writes, and no other unit is listed. */
  get areOwnOffices(): boolean {
    return (this.#areOwnOffices ??= this.#names?.areOwnOffices === true);
  }

  /** The unit's cell of a row; below a name that stands once for several rows, that one. */
  of(row: number): Cell | undefined {
    const { column } = this;
    if (!column) return undefined;
    const cell = this.#view.at(row, column.col);
    if (cell) {
      const says = this.saidIn(cell);
      if (says.repeatsAbove) return this.#carried;
      if (!says.isEmpty) return (this.#carried = cell);
    }
    return this.#mayCarry() ? this.#carried : undefined;
  }

  /** What a cell says besides its name, asked once for the rows that it is of. */
  saidIn(cell: Cell): BesideName {
    if (this.#namedCell !== cell) {
      this.#namedCell = cell;
      this.#named = besideName(this.#view.lineOf(cell));
    }
    return this.#named;
  }

  /** Where rows name their units one by one: a row that names none; where names stand once: one that a heading parts from its own. */
  isUnnamed(row: number): boolean {
    if (!this.#names || this.of(row) || (this.#mayCarry() && !this.#isForgotten)) return false;
    return this.#names.areMany;
  }

  /** A name in a row without figures stands for the rows below it. */
  carry(row: number): void {
    const [first] = this.#columns;
    this.#carried = (first && this.#view.at(row, first.col)) ?? this.#carried;
  }

  /** What was named above a section's heading does not stand for the rows below it. */
  forget(): void {
    this.#isForgotten = this.#carried !== undefined;
    this.#carried = undefined;
  }

  /** Where rows below each other name the same unit again, one without a name is a slip. */
  #mayCarry(): boolean {
    return this.#listsBelow && !this.#names?.areOfEachRow;
  }
}

/** "Xã | Chuyên trang | Số bài": a column that nobody knows, between the names and the figures, lists what each unit has. */
function dividesUnits({ columns }: Table): boolean {
  const unit = columns.find(({ role }) => role === 'unit');
  const figures = columns.find(isValue);
  return (
    unit !== undefined &&
    figures !== undefined &&
    columns.some(({ role, col }) => role === 'unknown' && col > unit.col && col < figures.col)
  );
}
