import { includesChildren } from '../../lexicon/labels.ts';
import type { TableContext } from '../table-context.ts';
import type { Table } from '../table.ts';
import { GroupSums } from './group-sums.ts';
import { OutlineHeads } from './outline-heads.ts';
import { headsSection } from './outline.ts';
import type { RowKinds } from './row-kind.ts';
import type { RowLabels } from './row-labels.ts';
import type { RowUnits } from './row-units.ts';

/** Which rows of figures head the rows below them and hold their total, whatever tells it. */
export class HeadRows {
  readonly #table: Table;
  readonly #context: TableContext;
  readonly #kinds: RowKinds;
  readonly #labels: RowLabels;
  readonly #units: RowUnits;
  readonly #outline: OutlineHeads;
  readonly #sums: GroupSums;

  constructor(table: Table, context: TableContext, kinds: RowKinds, labels: RowLabels, units: RowUnits) {
    this.#table = table;
    this.#context = context;
    this.#kinds = kinds;
    this.#labels = labels;
    this.#units = units;
    this.#outline = new OutlineHeads(table, context.view, kinds, labels);
    this.#sums = new GroupSums(table, context.view, kinds, labels, (text) => units.mayName(text));
  }

  /** By its ordinal, by how the rows are set, or because its figures are their sums. */
  has(row: number): boolean {
    return this.#isNumbered(row) || this.areInOutline(row) || this.#sums.has(row);
  }

  /** A person said that the row's name is that of a line over others: figures beside it are totals of theirs. */
  isGroup(row: number): boolean {
    const { finder, view, date, reporting } = this.#context;
    if (!finder.hasGroups) return false;
    const text = view.text(row, this.#table.columns.findLast(({ role }) => role === 'unit')?.col ?? -1);
    return text !== '' && finder.find({ text, code: '', date, within: reporting }).isGroup === true;
  }

  /** Whether the row above was the last of the rows that another held the sums of. */
  isBehind(row: number): boolean {
    return this.#sums.isBehind(row);
  }

  /** Whether a row stands above others as in an outline, with or without figures. */
  areInOutline(row: number): boolean {
    return this.#outline.has(row, (text) => this.#units.isHeading(text));
  }

  /** Whether the rows below one in an outline are those of the unit that it names. */
  isOfUnit(row: number): boolean {
    const isNamed = !this.#labels.column('unit') || this.#labels.text(row, 'unit') !== '';
    return isNamed && this.areInOutline(row);
  }

  /** A huyện whose figures hold those of its communes says so, and is no mere total of them. */
  #isNumbered(row: number): boolean {
    const ordinal = this.#labels.column('ordinal');
    if (!ordinal || !this.#labels.column('unit') || this.#context.includesChildren) return false;
    return (
      headsSection(row, ordinal, this.#table, this.#context.view, this.#kinds) &&
      !includesChildren(this.#labels.text(row, 'unit'))
    );
  }
}
