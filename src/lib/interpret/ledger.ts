import type { CellMeaning } from '#lib/domain/answer.ts';
import { CELL_PARTS as PARTS, type CellPart, type SheetAccount } from '#lib/domain/interpretation.ts';
import { columnName, type Place } from '#lib/domain/place.ts';
import type { Problem, ProblemCode, ProblemContext, ProblemParams } from '#lib/domain/problem.ts';
import { collapse } from '#lib/domain/text.ts';
import { gridOf, type SheetGrid } from '#lib/workbook/sheet-grid.ts';
import type { Cell, Sheet } from '#lib/workbook/workbook.ts';
import type { SheetAnswers } from './answered/sheet-answers.ts';
import type { Arrangement } from './sheet/arrangement.ts';
import type { Situation } from './situation.ts';

/** The rank of each part among those that a cell may be, the strongest first. */
const RANKS = Object.fromEntries(PARTS.map((part, rank) => [part, rank])) as Record<CellPart, number>;
const UNREAD = PARTS.length;

/** What is no doubt any more once a person said what the cell says. */
const SETTLED: ReadonlySet<ProblemCode> = new Set(['merged-over-units', 'total-mismatch']);

/**
 * The account of one sheet: what became of each of its cells, and what was doubtful there. Every cell with content
 * is in exactly one part, because those that nothing was read from are notes.
 */
export class Ledger {
  readonly file: string;
  readonly sheet: Sheet;
  readonly problems: Problem[] = [];
  readonly #grid: SheetGrid;
  /** Of each of the sheet's cells the rank of what it was read as. */
  readonly #ranks: Uint8Array;
  readonly #arrangement: Arrangement | null;
  #situation: Situation | null = null;
  /** The row that was named last, and its digits: the cells of a row are named one after the other. */
  #namedRow = -1;
  #digits = '';
  readonly #answers: SheetAnswers | null;

  /** `arrangement`: where the cells of the sheet stand in the file; places are named as they are there. */
  constructor(
    file: string,
    sheet: Sheet,
    arrangement: Arrangement | null = null,
    answers: SheetAnswers | null = null,
  ) {
    this.file = file;
    this.sheet = sheet;
    this.#grid = gridOf(sheet);
    this.#ranks = new Uint8Array(sheet.cells.length).fill(UNREAD);
    this.#arrangement = arrangement;
    this.#answers = answers;
  }

  /** Keeps what a cell of the sheet was read as, where it was read as nothing stronger before. */
  mark(cell: Cell | undefined, part: CellPart): void {
    if (!cell) return;
    const index = this.#indexOf(cell);
    const rank = RANKS[part];
    if (index >= 0 && rank < this.#ranks[index]!) this.#ranks[index] = rank;
  }

  /** What a cell was read as: a note, where nothing was read from it. */
  partOf(cell: Cell): CellPart {
    return PARTS[this.#ranks[this.#indexOf(cell)] ?? UNREAD] ?? 'note';
  }

  /** Which of the sheet's cells it is; -1 for what stands beside them (text boxes, the file's name). */
  #indexOf(cell: Cell): number {
    const index = this.#grid.indexAt(cell.row, cell.col);
    return this.sheet.cells[index] === cell ? index : -1;
  }

  /** What a person said that a cell says; undefined where nobody did. */
  saidOf(cell: Cell): CellMeaning | undefined {
    return this.#answers?.cell(this.nameOf(cell));
  }

  /** A doubt about a cell, or about the sheet as a whole; none about what a person said that a cell says. */
  doubt(code: ProblemCode, params: ProblemParams = {}, cell?: Cell, context?: ProblemContext): void {
    if (cell && SETTLED.has(code) && this.saidOf(cell)) return;
    const place = cell ? this.placeOf(cell) : this.whole();
    const sourceText = cell ? collapse(cell.text) : '';
    const situated = cell && this.#situation ? this.#situation.at(cell.col, context) : context;
    this.problems.push(
      situated ? { place, code, params, sourceText, context: situated } : { place, code, params, sourceText },
    );
    this.mark(cell, 'problem');
  }

  /** Doubts about cells stand in this table from now on; null outside of tables. */
  situate(situation: Situation | null): void {
    this.#situation = situation;
  }

  /** A doubt that holds for the whole sheet, however often it is met. */
  doubtOnce(code: ProblemCode, params: ProblemParams = {}, cell?: Cell, context?: ProblemContext): void {
    if (!this.problems.some((problem) => problem.code === code)) this.doubt(code, params, cell, context);
  }

  placeOf(cell: Cell, part = 0): Place {
    const { sheet, file } = this;
    const { row, col } = this.#arrangement?.home(cell) ?? cell;
    return { file, sheet: sheet.name, cell: this.nameOf(cell), sheetIndex: sheet.index, row, col, part };
  }

  /** "B3", or "đoạn 12" in running text. */
  nameOf(cell: Cell): string {
    if (this.sheet.kind === 'prose') return `đoạn ${cell.row + 1}`;
    const { row, col } = this.#arrangement?.home(cell) ?? cell;
    return this.#cellName(row, col);
  }

  #cellName(row: number, col: number): string {
    if (this.#namedRow !== row) {
      this.#namedRow = row;
      this.#digits = String(row + 1);
    }
    return columnName(col) + this.#digits;
  }

  cellAt(place: Pick<Place, 'row' | 'col'>): Cell | undefined {
    const { row, col } = this.#arrangement?.seen(place) ?? place;
    return this.#grid.cell(row, col);
  }

  /** Which of the sheet's cells is the first in a row, or behind it where the row is empty. */
  startOf(row: number): number {
    return this.#grid.startOf(row);
  }

  whole(): Place {
    const { name, index } = this.sheet;
    return { file: this.file, sheet: name, cell: '', sheetIndex: index, row: -1, col: -1, part: 0 };
  }

  account(): SheetAccount {
    const { file, sheet } = this;
    const sizes = new Uint32Array(UNREAD + 1);
    this.#ranks.forEach((rank) => (sizes[rank]! += 1));
    const counts = Object.fromEntries(PARTS.map((part, rank) => [part, sizes[rank]!])) as Record<
      CellPart,
      number
    >;
    counts.note += sizes[UNREAD]!;
    return {
      file,
      sheet: sheet.name,
      sheetIndex: sheet.index,
      nonempty: sheet.cells.length,
      ...counts,
      hidden: hiddenIn(sheet),
    };
  }
}

/** How many cells stand hidden. */
function hiddenIn({ cells, hidden, hiddenRows, hiddenCols }: Sheet): number {
  if (hidden) return cells.length;
  if (hiddenRows.length + hiddenCols.length === 0) return 0;
  const [rows, cols] = [new Set(hiddenRows), new Set(hiddenCols)];
  return cells.filter(({ row, col }) => rows.has(row) || cols.has(col)).length;
}
