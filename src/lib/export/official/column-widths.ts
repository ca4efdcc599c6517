import { textWidth, unbrokenParts } from './text-width.ts';

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

/** No column asks for more in a line, in digits: longer texts are broken. */
const LONGEST_LINE = 36;
/** Longer words, such as names of files, may be broken. */
const LONGEST_WORD = 16;
/** Bold letters of headings are wider. */
const HEADING = 1.08;
/** So many lines a heading may take. */
const HEADING_LINES = 3;

/**
 * Widths of columns that together fill `whole`: no word is broken while there is room, long texts take what is left.
 * All in one unit; `digit` is the width of a digit, `padding` what a cell has beside its text.
 */
export function columnWidths(
  columns: readonly ColumnTexts[],
  whole: number,
  digit: number,
  padding: number,
): readonly number[] {
  const needs = columns.map((column) => needOf(column, digit, padding));
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
export function wantedWidth(columns: readonly ColumnTexts[], digit: number, padding: number): number {
  return sum(columns.map((column) => needOf(column, digit, padding).best));
}

/** In how many lines a text stands in a column that has room for so many digits. */
export function linesOf(text: string, digits: number): number {
  return sum(text.split('\n').map((line) => Math.max(1, Math.ceil(textWidth(line) / Math.max(1, digits)))));
}

function needOf({ label, texts }: ColumnTexts, digit: number, padding: number): Need {
  const longest = (parts: readonly string[]) =>
    parts.reduce((most, part) => Math.max(most, textWidth(part)), 1);
  const word = Math.max(longest(unbrokenParts(label)) * HEADING, longest(texts.flatMap(unbrokenParts)));
  const line = Math.max((textWidth(label) * HEADING) / HEADING_LINES, longest(texts));
  const least = Math.min(word, LONGEST_WORD) * digit + padding;
  return { least, best: Math.max(least, Math.min(line, LONGEST_LINE) * digit + padding) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
