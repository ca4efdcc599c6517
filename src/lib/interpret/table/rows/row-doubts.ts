import { cellWord } from '../../quantity/cell-words.ts';
import { measureOfCell } from '../../quantity/measure-words.ts';
import type { TableContext } from '../table-context.ts';
import { cellsOf, type Table } from '../table.ts';
import { saysChannels } from '../figures/told-in-cell.ts';
import { NamesBelow } from './names-below.ts';
import { isValue, type RowKinds } from './row-kind.ts';
import type { RowLabels } from './row-labels.ts';

const LIKE_A_PERIOD = /^(?:(?:tháng|quý|kỳ)(?!\p{L})(?! (?:này|báo cáo))|\p{L}{1,3}\.? ?\d{1,2}$)/iu;

/** What the labels of a row leave open, said in the ledger. */
export class RowDoubts {
  readonly #table: Table;
  readonly #context: TableContext;
  readonly #kinds: RowKinds;
  readonly #labels: RowLabels;
  /** Of a list whose rows name channels: how they do. */
  readonly #channels: NamesBelow | null;
  /** The names of the rows are all that says what is counted. */
  readonly #isForm: boolean;
  /** What stood under "Đơn vị tính" and was said to be unknown. */
  readonly #unknownMeasures = new Set<string>();

  constructor(table: Table, context: TableContext, kinds: RowKinds, labels: RowLabels) {
    this.#table = table;
    this.#context = context;
    this.#kinds = kinds;
    this.#labels = labels;
    const named = labels.column('label');
    const mustName = named && !context.channel && !table.columns.some(({ channel }) => channel);
    this.#channels = mustName && named.role === 'channel' ? new NamesBelow(named, table, context.view) : null;
    this.#isForm = mustName === true && !labels.column('unit');
  }

  /**
   * "1 | Xã Vĩnh Hà | | 12" in a list whose rows name their channels one by one, or before the first that does;
   * `hasChannel`: a row above gave one. "2 | | 8" in a form, unless it `goesOn` with the channel above.
   */
  lacksChannel(row: number, hasChannel: boolean, goesOn: boolean): boolean {
    if (this.#labels.says(row).channel) return false;
    if (this.#isForm) return this.#labels.text(row, 'label') === '' && !goesOn;
    if (!this.#channels || this.#labels.text(row, 'label') !== '' || this.#labels.text(row, 'unit') === '')
      return false;
    return !hasChannel || this.#channels.areOfEachRow;
  }

  /** Of a row that is not read, because nobody can tell whose its figures are or of which channel. */
  lost(row: number, code: 'row-unnamed' | 'row-without-channel'): void {
    const ordinal = this.#labels.column('ordinal')?.col;
    const figures = cellsOf(this.#table, this.#context.view, row).filter(
      ({ col, value, text }) => col !== ordinal && (value.kind === 'number' || /^\s*\d/.test(text)),
    );
    this.#context.ledger.doubt(code, { count: figures.length }, figures[0]);
  }

  /** Figures beside no name at all are taken for a sum: a unit whose name was forgotten would be lost in it. */
  unnamedTotal(row: number): void {
    if (this.#kinds.labels(row).length > 0) return;
    const [first] = cellsOf(this.#table, this.#context.view, row);
    this.#context.ledger.doubt('total-unnamed', {}, first);
  }

  /** A label that names no channel where one must be named. */
  label(row: number): void {
    const cell = this.#labels.cell(row, 'label');
    if (!cell || this.#figuresSay(row)) return;
    this.#context.ledger.doubt('column-unknown', { label: this.#labels.text(row, 'label') }, cell);
  }

  /** "Tuyên truyền trên các kênh | Cổng TTĐT: 3 tin; Zalo: 4 bài": the words around each figure name its channel. */
  #figuresSay(row: number): boolean {
    const { view } = this.#context;
    const cells = this.#table.columns.filter(isValue).flatMap(({ col }) => view.own(row, col) ?? []);
    return cells.length > 0 && cells.every((cell) => saysChannels(cell, view.words));
  }

  /** "Tháng thứ nhất", "M1" among months: a period by its look, which nobody knows, is taken for the table's, and that is said. */
  period(row: number): void {
    const cell = this.#labels.cell(row, 'period');
    const label = this.#labels.text(row, 'period');
    if (cell && LIKE_A_PERIOD.test(label)) this.#context.ledger.doubt('column-unknown', { label }, cell);
  }

  /** "suất chiếu" under "ĐVT": what nobody knows is counted as the channel's usual thing, and that is said once. */
  measure(row: number): void {
    const cell = this.#labels.cell(row, 'measure');
    const word = cell ? this.#context.view.lineOf(cell) : '';
    if (!/\p{L}{2}/u.test(word) || this.#unknownMeasures.has(word)) return;
    if (measureOfCell(word, this.#context.view.words) !== null || cellWord(word) !== null) return;
    this.#unknownMeasures.add(word);
    this.#context.ledger.doubt('measure-unknown', { word }, cell);
  }
}
