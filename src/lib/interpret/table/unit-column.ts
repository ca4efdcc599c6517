import { isTotalLabel } from '../lexicon/labels.ts';
import { measureOf } from '../quantity/measure-words.ts';
import type { Column } from './column.ts';
import type { SheetView } from './sheet-view.ts';

interface Body {
  readonly view: SheetView;
  readonly first: number;
  readonly last: number;
}

const NAMES: ReadonlySet<Column['role']> = new Set(['content', 'channel', 'unknown', 'task']);
/** This share of a column's texts must name units for it to be theirs. */
const MOSTLY = 0.6;

/** "Đơn vị" heads the units of measure where its cells name measures and no units. */
function isOfMeasures(column: Column, body: Body, columns: readonly Column[]): boolean {
  const hasContent = columns.some(({ role }) => role === 'content' || role === 'channel');
  if (column.role !== 'unit' || !hasContent || columns.some(({ role }) => role === 'measure')) return false;
  return mostly(textsOf(column, body), (text) => measureOf(text)?.text === text);
}

/** Where no heading says "Đơn vị", the column whose cells are names of units is theirs, whatever it is called. */
export function withUnitColumn(
  columns: readonly Column[],
  body: Body,
  isUnit: (text: string) => boolean,
): Column[] {
  const settled = columns.map((column): Column =>
    isOfMeasures(column, body, columns) ? { ...column, role: 'measure' } : column,
  );
  const found = columns.some(({ role }) => role === 'unit')
    ? undefined
    : columns.find((column) => NAMES.has(column.role) && mostly(textsOf(column, body), isUnit));
  return settled.map((column) => (column === found ? { ...column, role: 'unit' } : column));
}

/** "Kết quả" heads numbers in one form and words in another: where its cells are numbers, they are what is counted. */
export function withCountedResults(columns: readonly Column[], { view, first, last }: Body): Column[] {
  const hasMeasure = columns.some(({ role }) => role === 'measure');
  return columns.map((column) => {
    if (column.role !== 'result' || !hasMeasure) return column;
    const cells = view.rowsBetween(first, last).flatMap((row) => view.own(row, column.col) ?? []);
    const numbers = cells.filter(({ value }) => value.kind === 'number').length;
    return numbers > 0 && numbers >= cells.length * MOSTLY ? { ...column, role: 'value' } : column;
  });
}

/** "Người theo dõi" heads followers in one form and names in another: where no cell has a figure, they are words. */
export function withoutWordColumns(columns: readonly Column[], body: Body): Column[] {
  return columns.map((column) => {
    if (column.role !== 'value' || column.channel !== null || column.period !== null) return column;
    return areProperNames(column, body) ? { ...column, role: 'note' } : column;
  });
}

/** Whether a column holds words, and nothing but proper names. */
function areProperNames({ col }: Column, { view, first, last }: Body): boolean {
  let holdsAny = false;
  for (const row of view.rowsBetween(first, last)) {
    const cell = view.own(row, col);
    const text = cell ? view.lineOf(cell) : '';
    if (text === '') continue;
    if (!isProperName(text)) return false;
    holdsAny = true;
  }
  return holdsAny;
}

/** Words that begin with capitals, without a figure: "Chị Hoa", "Nguyễn Văn An". */
function isProperName(text: string): boolean {
  const words = text.split(' ');
  return words.length > 1 && words.length <= 6 && words.every((word) => /^\p{Lu}\p{Ll}*\.?$/u.test(word));
}

/** The distinct texts of a column, each with the number of its cells. */
function textsOf({ col }: Column, { view, first, last }: Body): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of view.rowsBetween(first, last)) {
    const cell = view.own(row, col);
    if (cell?.value.kind !== 'text') continue;
    const text = view.lineOf(cell);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

/** Whether most cells pass a test of their text, leaving out totals and blank ones. */
function mostly(texts: ReadonlyMap<string, number>, test: (text: string) => boolean): boolean {
  let [all, passed] = [0, 0];
  for (const [text, count] of texts) {
    if (text === '' || isTotalLabel(text)) continue;
    all += count;
    if (test(text)) passed += count;
  }
  return all > 0 && passed >= all * MOSTLY;
}
