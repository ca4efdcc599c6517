import { asBefore, remembered } from '#lib/domain/remembered.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import { headingOf, type Heading } from '../../lexicon/headings.ts';
import {
  isFootnote,
  isFrame,
  isSectionOrdinal,
  isTotalLabel,
  isYearBeforeRow,
} from '../../lexicon/labels.ts';
import { withoutNumbering } from '../../lexicon/numbering.ts';
import { isStatistic } from '../../lexicon/statistics.ts';
import { isSupply } from '../../lexicon/supplies.ts';
import { periodInCell, periodLabelIn } from '../../period/label.ts';
import { isColumnNumbers } from './column-numbers.ts';
import { RowAspects } from './row-aspects.ts';
import { repeatsHeader } from './repeated-header.ts';
import { isNumber, showsNumber, typesFigure } from './row-figure.ts';
import type { Column } from '../columns/column.ts';
import type { SheetView } from '../sheet-view.ts';
import { cellsOf, columnWith, type Table } from '../table.ts';

/**
 * What a row of a table's body is. `numbers`: the row "(1) (2) (3)" below a header. `end`: the signature below the
 * table, from which on nothing is data. `plain`: a row of labels without any figure.
 */
export type RowKind =
  'blank' | 'header' | 'numbers' | 'section' | 'plain' | 'note' | 'total' | 'data' | 'end';

const STUB_ROLES: ReadonlySet<Column['role']> = new Set([
  'ordinal',
  'code',
  'unit',
  'channel',
  'content',
  'task',
  'period',
  'measure',
]);

/** "1", "1.2." without a name: "1. Xã Vĩnh Tú" heads the rows below it. */
const MERE_NUMBER = /^\d[\d.]*[.)]?(?!.*\p{L}{2})/u;

/** What says nothing of figures: "Cộng" may stand there, too. */
const MAY_LABEL: ReadonlySet<Column['role']> = new Set(['unknown', 'note']);

const NAMING: ReadonlySet<Column['role']> = new Set(['unit', 'channel', 'content', 'period']);

/** "Tăng/giảm", "So sánh (%)": how the rows above differ. */
const CHANGE =
  /^(?:(?:mức )?(?:tăng|giảm|chênh lệch|so sánh)(?:\s*[,/-]\s*(?:tăng|giảm))?(?:\s*\(.*\))?|(?:(?:%|tỷ lệ|tỉ lệ|tăng|giảm) )?so (?:với )?(?:cùng kỳ|năm trước|kỳ trước|quý trước|tháng trước).*)$/iu;

const DIGIT = /\d/;

const JUDGING: ReadonlySet<Heading> = new Set(['ignored', 'code', 'note']);

/** Whether the name of a row says that it judges or explains what was counted, or asks for more of it, how the rows above differ, or the codes of the columns' units. */
const judgementIn = remembered((text): 'score' | 'change' | 'none' => {
  if (CHANGE.test(text)) return 'change';
  if (isSupply(text)) return 'score';
  const heading = headingOf(withoutNumbering(text));
  return heading !== null && JUDGING.has(heading) ? 'score' : 'none';
});

/** What the rows of a table's body are. What its columns are is looked at once, for all of them. */
export class RowKinds {
  /** What rows tell of plans and results, where a column says so. */
  readonly aspects: RowAspects;
  readonly #table: Table;
  readonly #view: SheetView;
  readonly #stubs: readonly Column[];
  readonly #values: readonly Column[];
  /** What was planned may stand where nothing was reported. */
  readonly #planned: readonly Column[];
  /** Columns of notes and without a known heading left of the first figures: what they say is a label. */
  readonly #unknownLeft: readonly Column[];
  /** Both of them, and whether what stands there says that its row is a total. */
  readonly #labelled: readonly { readonly col: number; readonly saysTotal: (text: string) => boolean }[];
  readonly #ordinal: Column | undefined;
  readonly #listsUnits: boolean;
  readonly #headsNumbers: boolean;
  /** The columns that name a row, and how what stands there judges others. */
  readonly #naming: readonly (Pick<Column, 'col' | 'role'> & { readonly judgement: typeof judgementIn })[];

  constructor(table: Table, view: SheetView) {
    this.#table = table;
    this.#view = view;
    this.aspects = new RowAspects(table, view);
    this.#stubs = table.columns.filter(({ role }) => STUB_ROLES.has(role));
    const values = table.columns.filter(isValue);
    const planned = table.columns.filter(({ role }) => role === 'plan');
    this.#values = values.length > 0 ? values : planned;
    this.#planned = planned;
    const first = this.#values[0]?.col ?? 0;
    this.#unknownLeft = table.columns.filter(({ role, col }) => MAY_LABEL.has(role) && col < first);
    this.#ordinal = columnWith(table, 'ordinal');
    const naming = table.columns.filter(({ role }) => NAMING.has(role));
    this.#naming = naming.map(({ col, role }) => ({ col, role, judgement: asBefore(judgementIn) }));
    this.#listsUnits = listsUnits(table);
    const saysTotal = (text: string) => isTotalLabel(text) || (this.#listsUnits && isYearBeforeRow(text));
    this.#labelled = [...this.#stubs, ...this.#unknownLeft].map(({ col }) => ({
      col,
      saysTotal: asBefore(saysTotal),
    }));
    this.#headsNumbers = table.columns.some(({ path }) => path.some((text) => DIGIT.test(text)));
  }

  of(row: number): RowKind {
    const view = this.#view;
    const said = view.answers?.row(row);
    if (said !== undefined) return said;
    const cells = cellsOf(this.#table, view, row);
    const first = cells[0];
    if (!first) return 'blank';
    if (this.#mayRepeatHeader(cells) && repeatsHeader(this.#table, cells, view)) return 'header';
    if (isColumnNumbers(this.#table, view, row)) return 'numbers';
    const hasNumber = cells.some(isNumber);
    if (!hasNumber && !this.#hasTypedValue(row) && this.#isOfFrame(cells)) return 'end';
    if (cells.length <= 2 && isFootnote(view.lineOf(first))) return 'note';
    const hasFigures = hasNumber || cells.filter(typesFigure).length > 1;
    if (!hasFigures && this.#stubs.length > 0 && this.stubTexts(row).length === 0) return 'note';
    if (this.#judges(row) || this.aspects.isDerived(row)) return 'note';
    if (!this.#hasValue(row)) return this.#isSection(row, cells.length === 1) ? 'section' : 'plain';
    if (this.#isOfStatistics(row)) return 'note';
    if (!this.#isTotal(row)) return 'data';
    return this.aspects.planned(row) === null ? 'total' : 'note';
  }

  /** "1 cuộc" under a heading of figures, where a signature has none. */
  #hasTypedValue(row: number): boolean {
    return this.#values.some(({ col }) => {
      const cell = this.#view.own(row, col);
      return cell !== undefined && typesFigure(cell);
    });
  }

  #isOfFrame(cells: readonly Cell[]): boolean {
    return cells.some((cell) => isFrame(this.#view.lineOf(cell)));
  }

  /** A name says so; where every row names its unit, no name at all does too. */
  #isTotal(row: number): boolean {
    let isNamed = false;
    for (const { col, saysTotal } of this.#labelled) {
      const text = this.#view.text(row, col);
      if (text === '') continue;
      if (saysTotal(text)) return true;
      isNamed = true;
    }
    return !isNamed && this.#listsUnits;
  }

  /** A number repeats no heading where no heading holds one. */
  #mayRepeatHeader(cells: readonly Cell[]): boolean {
    return this.#headsNumbers || !cells.some(showsNumber);
  }

  /** The texts of the stub columns, a merged one once. */
  stubTexts(row: number): string[] {
    const texts: string[] = [];
    let before: Cell | undefined;
    for (const { col } of this.#stubs) {
      const cell = this.#view.at(row, col);
      if (!cell || cell === before) continue;
      before = cell;
      const text = this.#view.lineOf(cell);
      if (text !== '') texts.push(text);
    }
    return texts;
  }

  /** What a row is called. */
  labels(row: number): string[] {
    const stubs = this.stubTexts(row);
    return this.#unknownLeft.length === 0 ? stubs : [...stubs, ...this.#labelsLeft(row)];
  }

  #hasValue(row: number): boolean {
    for (const { col } of this.#values) {
      const cell = this.#view.own(row, col);
      if (cell && !this.#isOverStubs(cell, row)) return true;
    }
    return this.#planned.some(({ col }) => {
      const cell = this.#view.own(row, col);
      return cell !== undefined && DIGIT.test(cell.text) && !this.#isOverStubs(cell, row);
    });
  }

  /** A label merged over the whole table covers its value columns too. */
  #isOverStubs(cell: Cell, row: number): boolean {
    if (!this.#view.mergeOf(cell)) return false;
    return this.#stubs.some((stub) => this.#view.at(row, stub.col) === cell);
  }

  /** "Điểm tự chấm | 1 | 0,5", "Khó khăn, vướng mắc | Không": how what was done was judged, no count of it. */
  #judges(row: number): boolean {
    for (const { col, role, judgement } of this.#naming) {
      const said = judgement(this.#view.text(row, col));
      if (said === 'change' || (said === 'score' && (role === 'channel' || role === 'content'))) return true;
    }
    return false;
  }

  /** "Tháng 3" among months, of which nothing was sent yet, heads no months. */
  #isBlankPeriod(row: number): boolean {
    const col = this.#naming.find(({ role }) => role === 'period')?.col;
    if (col === undefined) return false;
    const kindAt = (at: number) => periodLabelIn(this.#view.text(at, col))?.kind;
    const own = kindAt(row);
    return own !== undefined && [row - 1, row + 1].some((beside) => kindAt(beside) === own);
  }

  /** "Trung bình" below the units; "4 | Trung Bình" is a commune. */
  #isOfStatistics(row: number): boolean {
    const isCounted = this.#ordinal !== undefined && DIGIT.test(this.#view.text(row, this.#ordinal.col));
    return !isCounted && this.stubTexts(row).some(isStatistic);
  }

  #labelsLeft(row: number): string[] {
    return this.#unknownLeft.map(({ col }) => this.#view.text(row, col)).filter((text) => text !== '');
  }

  #isSection(row: number, isAlone: boolean): boolean {
    if (isAlone && this.#isBlankPeriod(row)) return false;
    if (!this.#ordinal) return isAlone;
    const text = this.#view.text(row, this.#ordinal.col);
    return isSectionOrdinal(text) || (isAlone && (!MERE_NUMBER.test(text) || periodInCell(text) !== null));
  }
}

/** Each row of the table names its unit: figures that stand beside no name are those of all of them. */
function listsUnits(table: Table): boolean {
  return columnWith(table, 'unit') !== undefined && columnWith(table, 'channel', 'content') === undefined;
}

export function isValue({ role }: Column): boolean {
  return role === 'value' || role === 'unit_value' || role === 'result' || role === 'rate';
}
