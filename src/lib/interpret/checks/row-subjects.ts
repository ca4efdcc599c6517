import { collapse } from '#lib/domain/text.ts';
import type { Ledger } from '../ledger.ts';
import { ListNumbers, Numbers, NumbersOf } from '../numbers.ts';
import type { RowReading } from '../table/row-reading.ts';

/** The number of what is not there. */
const NONE = -1;

/**
 * What the rows of one table are about, as numbers: those of one unit, place in the table and period, and in a list with
 * several rows for each unit of the same labels, have the same.
 */
export class RowSubjects {
  readonly #ledger: Ledger;
  readonly #edge: number;
  readonly #subjects = new ListNumbers();
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

  of(row: RowReading): number {
    const { unit, scope, group, whole, period, channel, measure, hasOwnLabel } = row;
    const when = period ? this.#periods.of(period) : NONE;
    const about = [this.#words.of(unit.id), this.#words.of(scope), group, whole ?? NONE, when];
    const unlabelled = about.length;
    const isBelowName = (row.unitCells[0]?.row ?? row.row) < row.row;
    if (hasOwnLabel || isBelowName) this.#addLabels(about, row.row);
    if (hasOwnLabel || about.length > unlabelled) {
      about.push(channel ? this.#channels.of(channel) : NONE);
      about.push(measure ? this.#measures.of(measure) : NONE);
    }
    return this.#subjects.of(about);
  }

  /** Goes on with the texts of a row left of the figures, ordinals aside. */
  #addLabels(about: number[], row: number): void {
    for (const { col, value, text } of this.#ledger.cellsBetween(row, row)) {
      if (col >= this.#edge) break;
      const label = value.kind === 'text' ? this.#labelOf(text) : NONE;
      if (label !== NONE) about.push(label);
    }
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
