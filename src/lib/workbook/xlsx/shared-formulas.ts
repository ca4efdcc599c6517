import { columnName } from '#lib/domain/place.ts';
import { parseCell } from '../cells/cell-reference.ts';
import type { Place } from './place.ts';

interface Master extends Readonly<Place> {
  readonly formula: string;
}

/** A reference in a formula; quoted text and names that only look like one are matched first and left alone. */
const TOKEN = /"[^"]*"|'[^']*'|[A-Za-z_.\\][\w.\\]{0,40}\(|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(])/g;

/** A longer formula is not moved: no table that people make shares one. */
const LONGEST_MOVED = 2000;

/** Formulas that a file writes once for a range: the other cells have it moved by their distance. */
export class SharedFormulas {
  readonly #masters = new Map<string, Master>();

  /** The formula of a cell. `group` is the number that cells of one shared formula have in common. */
  resolve(text: string, group: string | undefined, { row, col }: Readonly<Place>): string {
    if (group === undefined) return text;
    if (text !== '') {
      this.#masters.set(group, { formula: text, row, col });
      return text;
    }
    const master = this.#masters.get(group);
    if (!master || master.formula.length > LONGEST_MOVED) return '';
    return moveFormula(master.formula, row - master.row, col - master.col);
  }
}

/** The formula as Excel copies it so many rows down and columns right: references without $ move along. */
export function moveFormula(formula: string, rows: number, cols: number): string {
  return formula.replace(
    TOKEN,
    (whole, colFixed: string, letters: string, rowFixed: string, digits: string) => {
      if (letters === undefined) return whole;
      const at = parseCell(letters + digits);
      if (!at) return whole;
      const col = colFixed === '$' ? at.col : at.col + cols;
      const row = rowFixed === '$' ? at.row : at.row + rows;
      return row < 0 || col < 0 ? '#REF!' : `${colFixed}${columnName(col)}${rowFixed}${row + 1}`;
    },
  );
}
