/** What a column must hold: its heading and the texts of its cells. */
export interface ColumnTexts {
  readonly label: string;
  readonly texts: readonly string[];
}

/**
 * How wide a column would be: least, with every word whole, and at its best, with the text of every cell on one line. Its
 * heading stands there once and may take some.
 */
interface Need {
  readonly least: number;
  readonly best: number;
}

/** No column asks for more letters in a line: longer texts are broken. */
const LONGEST_LINE = 36;
/** Longer words, such as names of files, may be broken. */
const LONGEST_WORD = 16;
/** Capitals and bold letters of headings are wider. */
const HEADING = 1.35;
/** So many lines a heading may take. */
const HEADING_LINES = 3;

/**
 * Widths of columns that together fill `whole`: no word is broken while there is room, long texts take what is left.
 * All in one unit; `letter` is the width of a usual letter, `padding` what a cell has beside its text.
 */
export function columnWidths(
  columns: readonly ColumnTexts[],
  whole: number,
  letter: number,
  padding: number,
): readonly number[] {
  const needs = columns.map((column) => needOf(column, letter, padding));
  const least = sum(needs.map((need) => need.least));
  const best = sum(needs.map((need) => need.best));
  if (least >= whole) return needs.map((need) => (need.least / least) * whole);
  if (best > whole) {
    return needs.map((need) => need.least + ((need.best - need.least) / (best - least)) * (whole - least));
  }
  // What is over goes to the wide ones: a number of a row needs no room around it.
  const weight = sum(needs.map((need) => need.best ** 2));
  return needs.map((need) => need.best + (need.best ** 2 / weight) * (whole - best));
}

/** How wide columns would be with the text of every cell on one line, as far as lines go. */
export function wantedWidth(columns: readonly ColumnTexts[], letter: number, padding: number): number {
  return sum(columns.map((column) => needOf(column, letter, padding).best));
}

/** In how many lines a text stands in a column that has room for so many letters. */
export function linesOf(text: string, letters: number): number {
  return sum(text.split('\n').map((line) => Math.max(1, Math.ceil(line.length / Math.max(1, letters)))));
}

function needOf({ label, texts }: ColumnTexts, letter: number, padding: number): Need {
  const longest = (lengths: readonly number[]) => lengths.reduce((most, length) => Math.max(most, length), 1);
  const words = (text: string) => text.split(/\s+/).map(({ length }) => length);
  const word = Math.max(longest(words(label)) * HEADING, longest(texts.flatMap(words)));
  const line = Math.max((label.length * HEADING) / HEADING_LINES, longest(texts.map(({ length }) => length)));
  const least = Math.min(word, LONGEST_WORD) * letter + padding;
  return { least, best: Math.max(least, Math.min(line, LONGEST_LINE) * letter + padding) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
