import { channelOf } from '../../lexicon/channels.ts';
import type { Column } from '../columns/column.ts';
import type { SheetView } from '../sheet-view.ts';
import type { Table } from '../table.ts';
import type { RowKinds } from './row-kind.ts';
import type { RowLabels } from './row-labels.ts';

const NAMES = ['unit', 'label', 'period'] as const;

/**
 * Rows of figures that head the rows below them and hold their total, as pivot tables set them: "Xã Hải An | | 12" above
 * " | Cổng TTĐT | 3" in two columns of names, whatever they name, "Xã Hải An | 12" above "Cổng TTĐT | 3" in one.
 */
export class OutlineHeads {
  readonly #last: number;
  readonly #view: SheetView;
  readonly #kinds: RowKinds;
  readonly #labels: RowLabels;
  /** The columns that name rows, from left to right. */
  readonly #names: readonly Column[];

  constructor({ last }: Table, view: SheetView, kinds: RowKinds, labels: RowLabels) {
    this.#last = last;
    this.#view = view;
    this.#kinds = kinds;
    this.#labels = labels;
    this.#names = NAMES.flatMap((name) => labels.column(name) ?? []).sort((a, b) => a.col - b.col);
  }

  /** `isUnit`: whether a label heads the rows of a unit, where no column names units. */
  has(row: number, isUnit: (text: string) => boolean): boolean {
    const [head, part, another] = this.#names;
    if (!head || another || (!part && head !== this.#labels.column('label'))) return false;
    const name = this.#view.text(row, head.col);
    if (name === '' || (part && this.#view.text(row, part.col) !== '')) return false;
    const below = this.#view.rowBelow(row);
    if (below === undefined || below > this.#last || this.#kinds.of(below) !== 'data') return false;
    const next = this.#view.text(below, head.col);
    if (part) return next === '' && this.#view.text(below, part.col) !== '';
    return channelOf(next, this.#view.words) !== null && isUnit(name) && !isUnit(next);
  }
}
