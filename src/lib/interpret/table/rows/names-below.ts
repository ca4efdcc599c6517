import { collapse } from '#lib/domain/text.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import { isTotalLabel } from '../../lexicon/labels.ts';
import type { Column } from '../columns/column.ts';
import type { SheetView } from '../sheet-view.ts';
import { officeLevel } from '../../unit/office.ts';
import type { Table } from '../table.ts';
import { isFigure } from './row-figure.ts';

/** One may be that of the unit that reports, of which the other rows are. */
const LEAST = 2;
/** Where names stand once for several rows, half of the rows have none. */
const NEARLY_ALL = 0.7;
const LEAST_ROWS = 5;

/** "Phòng Nội vụ huyện Vĩnh Linh" is no part of a department. */
const IN_A_UNIT = /(?<!\p{L})(?:huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu)\s+\p{Lu}/u;

/** How a column of names (of units, of channels) names the rows of a table, found out when somebody asks. */
export class NamesBelow {
  readonly #column: Column;
  readonly #table: Table;
  readonly #view: SheetView;
  #names: readonly string[] | null = null;
  #areOfEachRow: boolean | null = null;

  constructor(column: Column, table: Table, view: SheetView) {
    this.#column = column;
    this.#table = table;
    this.#view = view;
  }

  /** Whether rows name units one by one. */
  get areMany(): boolean {
    return this.#all().filter(isName).length >= LEAST;
  }

  /** Whether each row names its own: rows below each other name the same unit again, or nearly all rows name one. */
  get areOfEachRow(): boolean {
    return (this.#areOfEachRow ??= this.#areRepeated() || this.#areNearlyEverywhere());
  }

  /** "Phòng Hành chính tư pháp", "Văn phòng Sở": whether all are parts of the office that writes, and no units. */
  get areOwnOffices(): boolean {
    const names = this.#all()
      .map(collapse)
      .filter((text) => text !== '' && !isTotalLabel(text));
    return names.length > 1 && names.every((name) => officeLevel(name) === 'phong' && !IN_A_UNIT.test(name));
  }

  #areRepeated(): boolean {
    const names = this.#all();
    return names.filter((name, i) => isName(name) && name === names[i - 1]).length >= LEAST;
  }

  #areNearlyEverywhere(): boolean {
    const { first, last } = this.#table;
    const rows = this.#view.rowsBetween(first, last).filter((row) => isOfFigures(this.#view.cellsIn(row)));
    return rows.length >= LEAST_ROWS && this.#all().filter(isName).length > rows.length * NEARLY_ALL;
  }

  /** The texts of the column, row by row; a merged one in its first row only. */
  #all(): readonly string[] {
    const { first, last } = this.#table;
    return (this.#names ??= this.#view
      .rowsBetween(first, last)
      .map((row) => this.#view.own(row, this.#column.col)?.text ?? ''));
  }
}

/** A row of figures says what they are of, too; or, below a name that stands once, of when or on which channel. */
function isOfFigures(cells: readonly Cell[]): boolean {
  return cells.length > 2 || (cells.some(isFigure) && !cells.every(isFigure));
}

function isName(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !isTotalLabel(text);
}
