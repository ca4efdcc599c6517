import { channelOf } from '../../lexicon/channels.ts';
import { isTotalLabel } from '../../lexicon/labels.ts';
import { NAMES_TOO } from '../../lexicon/measures.ts';
import { cellWord } from '../../quantity/cell-words.ts';
import { isHamlet, officeLevel } from '../../unit/office.ts';
import { figuresIn, MOSTLY, mostly, textsOf, type Body } from '../body-texts.ts';
import { columnAs, eachColumn, type Column } from './column.ts';
import { isMeasure } from './unheaded-columns.ts';

const NAMES: ReadonlySet<Column['role']> = new Set(['content', 'channel', 'unknown', 'task']);

/** "Đơn vị" heads the units of measure where its cells name measures and no units; so do "Tính bằng" and a heading that was forgotten. */
export function isOfMeasures(column: Column, body: Body, columns: readonly Column[]): boolean {
  const hasContent = columns.some(({ role }) => role === 'content' || role === 'channel');
  const mayBe = column.role === 'unit' || column.role === 'unknown';
  if (!mayBe || !hasContent || columns.some(({ role }) => role === 'measure')) return false;
  return mostly(textsOf(column, body), isMeasure);
}

/** Where no heading says "Đơn vị", the column whose cells are names of units is theirs, whatever it is called. */
export function withUnitColumn(
  columns: readonly Column[],
  body: Body,
  isUnit: (text: string) => boolean,
): readonly Column[] {
  const settled = eachColumn(columns, (column) =>
    isOfMeasures(column, body, columns) ? columnAs(column, { role: 'measure' }) : column,
  );
  const listsUnits = (column: Column) => {
    const texts = textsOf(column, body);
    if (NAMES.has(column.role) && mostly(texts, isUnit)) return true;
    if (column.role === 'unknown')
      return mostly(texts, (text) => isUnit(text) || isOffice(text) || isHamlet(text));
    // "Trạm truyền thanh", "Xã mình" above the communes that have one.
    const mayList = column.role === 'value' || column.role === 'unit_value';
    return mayList && figuresIn(column, body) === 0 && mostly(texts, isUnit);
  };
  // "Huyện" heads a column beside one that lost its heading.
  const isUnheaded = ({ role, cells }: Column) => role === 'unknown' && cells.length === 0;
  const mayName = columns.some(({ role }) => role === 'unit') ? columns.filter(isUnheaded) : columns;
  const found = mayName.find(listsUnits);
  return eachColumn(settled, (column) => (column === found ? columnAs(column, { role: 'unit' }) : column));
}

/** "Phòng Tư pháp", "Huyện đoàn": an office, and nothing that is done. */
function isOffice(text: string): boolean {
  return officeLevel(text) !== null && channelOf(text) === null;
}

/** "Kết quả" heads numbers in one form and words in another: where its cells are numbers, they are what is counted. */
export function withCountedResults(
  columns: readonly Column[],
  { view, first, last }: Body,
): readonly Column[] {
  const hasMeasure = columns.some(({ role }) => role === 'measure');
  return eachColumn(columns, (column) => {
    if (column.role !== 'result' || !hasMeasure) return column;
    const cells = view.rowsBetween(first, last).flatMap((row) => view.own(row, column.col) ?? []);
    const numbers = cells.filter(
      ({ value, text }) => value.kind === 'number' || /^\s*\d[\d.,]*\s*$/.test(text),
    ).length;
    return numbers > 0 && numbers >= cells.length * MOSTLY ? columnAs(column, { role: 'value' }) : column;
  });
}

const NO_COUNT = { role: 'note', channel: null, subchannel: '', measure: null, measureText: '' } as const;

/** "12/BC-UBND": which document, not how many. */
const NUMBER_OF_DOCUMENT = /^(?:số:? ?)?\d{1,5}\s*\/\s*(?:20\d\d\s*\/\s*)?\p{Lu}{2,}(?:[-–]\p{Lu}+)*$/iu;

/**
 * "Người theo dõi" heads followers in one form and names in another, "Nhóm" numbers of groups or their names, "Số văn bản"
 * how many or which: where no cell has a figure, they are words.
 */
export function withoutWordColumns(columns: readonly Column[], body: Body): readonly Column[] {
  return eachColumn(columns, (column) => {
    if (column.role !== 'value' || column.period !== null) return column;
    if (holdsOnly(column, body, (text) => NUMBER_OF_DOCUMENT.test(text))) return columnAs(column, NO_COUNT);
    if (column.channel !== null) return column;
    const mayName = column.measure !== null && NAMES_TOO.has(column.measure);
    // "Tiếng" above "Kinh" and "Bahnar": languages, not hours.
    const isTongue = (text: string) => column.measure === 'duration' && /^\p{Lu}\p{L}+$/u.test(text);
    const isName = (text: string) => isProperName(text) || isTongue(text) || (mayName && isPhrase(text));
    return holdsOnly(column, body, isName) ? columnAs(column, { role: 'note' }) : column;
  });
}

/** Whether a column holds texts, and only such, but for the names of totals and remarks alone in their rows. */
function holdsOnly({ col }: Column, { view, first, last }: Body, test: (text: string) => boolean): boolean {
  let holdsAny = false;
  for (const row of view.rowsBetween(first, last)) {
    const cell = view.own(row, col);
    const text = cell ? view.lineOf(cell) : '';
    if (text === '' || isTotalLabel(text) || view.cellsIn(row).length === 1) continue;
    if (!test(text)) return false;
    holdsAny = true;
  }
  return holdsAny;
}

/** Several words without a figure, which say nothing of any: "Truyền thông số" below "Nhóm". */
function isPhrase(text: string): boolean {
  return /\p{L},? \p{L}/u.test(text) && !/\d/.test(text) && cellWord(text) === null;
}

/** Words that begin with capitals, without a figure: "Chị Hoa", "Nguyễn Văn An". */
function isProperName(text: string): boolean {
  const words = text.split(' ');
  return words.length > 1 && words.length <= 6 && words.every((word) => /^\p{Lu}\p{Ll}*\.?$/u.test(word));
}
