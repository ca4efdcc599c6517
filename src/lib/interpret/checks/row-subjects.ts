import { collapse } from '#lib/domain/text.ts';
import type { Ledger } from '../ledger.ts';
import { Numbers, NumbersOf } from '../numbers.ts';
import type { RowReading } from '../table/rows/row-reading.ts';

/** The number of what is not there. */
const NONE = -1;

/**
 * What the rows of one table are about, as lists of numbers: those of one unit, place in the table and period, and in a
 * list with several rows for each unit of the same labels, have the same.
 */
export class RowSubjects {
  readonly #ledger: Ledger;
  readonly #edge: number;
  readonly #words = new Numbers();
  /** By a label as written; none for ordinals. */
  readonly #labels = new Map<string, number>();
  readonly #periods = new NumbersOf<NonNullable<RowReading['period']>>(
    ({ kind, number, year }) => `${kind} ${number} ${year}`,
  );
  readonly #channels = new NumbersOf<NonNullable<RowReading['channel']>>(
    ({ channel, subchannel }) => `${channel} ${subchannel}`,
  );
  readonly #measures = new NumbersOf<NonNullable<RowReading['measure']>>(({ measure }) => measure);

  /** `edge`: the first column of figures; what stands left of it are labels. */
  constructor(edge: number, ledger: Ledger) {
    this.#edge = edge;
    this.#ledger = ledger;
  }

  /** Writes down what a row is about from the start of a list; answers how many numbers that took. */
  write(row: RowReading, about: number[]): number {
    const { unit, scope, group, whole, period, channel, measure, hasOwnLabel } = row;
    about[0] = this.#words.of(unit.id);
    about[1] = this.#words.of(scope);
    about[2] = group;
    about[3] = whole ?? NONE;
    about[4] = period ? this.#periods.of(period) : NONE;
    const isBelowName = (row.unitCell?.row ?? row.row) < row.row;
    const end = hasOwnLabel || isBelowName ? this.#writeLabels(row.row, about, 5) : 5;
    if (end === 5 && !hasOwnLabel) return end;
    about[end] = channel ? this.#channels.of(channel) : NONE;
    about[end + 1] = measure ? this.#measures.of(measure) : NONE;
    return end + 2;
  }

  /** The texts of a row left of the figures, ordinals aside; answers where they end. */
  #writeLabels(row: number, about: number[], start: number): number {
    let end = start;
    const { cells } = this.#ledger.sheet;
    for (let i = this.#ledger.startOf(row); i < cells.length; i++) {
      const cell = cells[i]!;
      if (cell.row !== row || cell.col >= this.#edge) break;
      const label = cell.value.kind === 'text' ? this.#labelOf(cell.text) : NONE;
      if (label !== NONE) about[end++] = label;
    }
    return end;
  }

  #labelOf(text: string): number {
    const known = this.#labels.get(text);
    if (known !== undefined) return known;
    const line = collapse(text);
    const label = /^[\d.]+$/.test(line) ? NONE : this.#words.of(line);
    this.#labels.set(text, label);
    return label;
  }
}
