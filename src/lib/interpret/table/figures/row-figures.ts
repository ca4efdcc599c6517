import type { Measure } from '#lib/domain/measure.ts';
import { collapse } from '#lib/domain/text.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import type { ValueReader } from '../../answered/values.ts';
import type { QuantityReading } from '../../quantity/quantity.ts';
import type { Column } from '../columns/column.ts';
import type { Draft } from '../rows/draft.ts';
import type { FactMaker } from './fact-maker.ts';
import type { FigureSays } from './figure-says.ts';
import { joinLines, linesApart } from './lines-apart.ts';
import { PairedMeasures } from './paired-measures.ts';
import { toldInCell } from './told-in-cell.ts';
import { RowLabels } from '../rows/row-labels.ts';
import type { RowReading } from '../rows/row-reading.ts';
import type { TableContext } from '../table-context.ts';
import type { Table } from '../table.ts';

interface FiguresSaid {
  readonly reading: QuantityReading;
  readonly says: readonly FigureSays[] | null;
}

/** Takes the figures of a table row by row from the top down, and doubts what cannot be read. */
export class RowFigures {
  readonly drafts: Draft[] = [];
  readonly #context: TableContext;
  readonly #columns: readonly Column[];
  readonly #naming: readonly Column[];
  readonly #maker: FactMaker;
  readonly #read: ValueReader;
  readonly #pairs: PairedMeasures;
  readonly #plan: Column | undefined;
  readonly #labels: RowLabels;
  /** What the cell above says, by column. */
  readonly #above: (QuantityReading | undefined)[] = [];

  /** `columns`: those of figures. */
  constructor(
    table: Table,
    columns: readonly Column[],
    context: TableContext,
    maker: FactMaker,
    read: ValueReader,
  ) {
    this.#context = context;
    this.#columns = columns;
    this.#naming = table.columns.filter(({ role }) => NAMING.has(role));
    this.#maker = maker;
    this.#read = read;
    const [plan, another] = table.columns.filter(({ role }) => role === 'plan');
    this.#plan = another ? undefined : plan;
    this.#labels = new RowLabels(table, context.view);
    this.#pairs = new PairedMeasures(context.view.words);
  }

  take(row: RowReading): void {
    for (const column of this.#columns) {
      const cell = this.#context.view.own(row.row, column.col);
      if (cell) this.#takeCell(cell, row, column);
    }
  }

  #takeCell(cell: Cell, row: RowReading, column: Column): void {
    const { ledger } = this.#context;
    if (this.#coversUnits(cell) && !ledger.saidOf(cell)) {
      ledger.doubt('merged-over-units', {}, cell);
      return;
    }
    const { drafts } = this;
    const from = drafts.length;
    const isPlain = cell.value.kind !== 'text' && !column.pair;
    const { reading, says } = isPlain
      ? { reading: this.#read(cell, column), says: null }
      : this.#inWords(cell, row, column);
    const said = reading.repeats ? this.#above[column.col] : (this.#above[column.col] = reading);
    said?.quantities.forEach((quantity, part) => {
      const fact = this.#maker.factOf(quantity, part, cell, row, column, says?.[part] ?? null);
      drafts.push({ fact, cell, row, column });
    });
    if (isRemark(reading, cell, row, column)) ledger.mark(cell, 'note');
    else if (reading.problems.length > 0) this.#doubt(reading, column, drafts.slice(from), cell);
  }

  /** The figures of a cell and, where its own words or the lines beside it tell them apart, what each is of. */
  #inWords(cell: Cell, row: RowReading, column: Column): FiguresSaid {
    const { view, ledger } = this.#context;
    const lines = ledger.saidOf(cell)
      ? null
      : linesApart(cell, row.row, this.#labels, this.#pairs.wordsOf(column), view);
    const readings = lines?.map(({ text }) =>
      this.#read({ ...cell, text, value: { kind: 'text', text } }, column),
    );
    const joined = lines && readings ? joinLines(lines, readings) : null;
    if (joined) return joined;
    const reading = this.#pairs.divide(this.#read(cell, column), column, {
      measure: column.measure ?? row.measure?.measure ?? null,
      channel: column.channel ?? row.channel?.channel ?? null,
      planned: () => this.#plannedIn(row),
    });
    const { quantities } = reading;
    const mayTell = quantities.length > 1 || (row.channel === null && column.channel === null);
    const tells = mayTell && quantities.length > 0 && cell.value.kind === 'text';
    return { reading, says: tells ? toldInCell(cell.text, quantities, view.words) : null };
  }

  /** What the one column of plans says of a row. */
  #plannedIn({ row }: RowReading): number | null {
    const cell = this.#plan && this.#context.view.own(row, this.#plan.col);
    const [only, another] = cell ? this.#read(cell, this.#plan!).quantities : [];
    return only && !another ? only.value : null;
  }

  /** One value merged over the rows of several units or channels belongs to none of them alone. */
  #coversUnits(cell: Cell): boolean {
    const { view } = this.#context;
    const merge = view.mergeOf(cell);
    if (!merge || merge.bottom === merge.top) return false;
    for (let row = merge.top + 1; row <= merge.bottom; row++)
      if (this.#naming.some(({ col }) => collapse(view.own(row, col)?.text ?? '') !== '')) return true;
    return false;
  }

  /** Doubts what could not be read for certain; a fraction only of what comes whole. */
  #doubt({ problems }: QuantityReading, column: Column, read: readonly Draft[], cell: Cell): void {
    const isDivisible = column.measure === 'percent' || read.some(({ fact }) => DIVISIBLE.has(fact.measure));
    for (const { code, params } of problems)
      if (code !== 'number-fraction' || !isDivisible) this.#context.ledger.doubt(code, params, cell);
  }
}

/** "Ý kiến, kiến nghị | Đề nghị cấp thêm tài liệu": words in a row that names nothing that is counted. */
function isRemark(reading: QuantityReading, { text }: Cell, row: RowReading, column: Column): boolean {
  const isOfNothing = row.hasOwnLabel && !row.isTotal && row.channel === null && column.channel === null;
  const isText = reading.problems.some(({ code }) => code === 'text-in-count') && !/\d/.test(text);
  return isOfNothing && isText && reading.quantities.length === 0;
}

/** Of these, a fraction is as good as a whole number. */
export const DIVISIBLE: ReadonlySet<Measure> = new Set(['percent', 'duration', 'money']);

const NAMING: ReadonlySet<Column['role']> = new Set(['unit', 'channel', 'content']);
