import { parseNumber } from '../quantity/number.ts';
import { spelledFiguresIn } from '../quantity/number-words.ts';

/** A number in a text, its words in brackets included: "02 (hai)". */
export interface Numeral {
  readonly value: number;
  /** "3-5", "từ 3 đến 5": the value is the lower bound. */
  readonly isRange: boolean;
  readonly from: number;
  readonly to: number;
}

const DIGITS = String.raw`\d+(?:[.,]\d+)*`;
const IN_WORDS = '(?: ?\\((?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?: \\p{L}+){0,3}\\))?';
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}.,-]|\\d/)(${DIGITS})(?: ?(?:-|–|đến|tới) ?(${DIGITS}))?(?!\\p{N})${IN_WORDS}`,
  'gu',
);

/** The numbers in digits and in words ("hai tin, bài") of folded text, in order. */
export function numeralsIn(text: string): Numeral[] {
  const digits = [...text.matchAll(NUMBER)].flatMap((match) => {
    const value = parseNumber(match[1]!)?.value;
    const [from, to] = [match.index, match.index + match[0].length];
    return value === undefined ? [] : [{ value, isRange: match[2] !== undefined, from, to }];
  });
  const words = spelledFiguresIn(text).flatMap(({ value, start, unitStart }) =>
    value === null ? [] : [{ value, isRange: false, from: start, to: unitStart }],
  );
  const taken = new Set(digits.flatMap(({ from, to }) => rangeOf(from, to)));
  return [...digits, ...words.filter(({ from }) => !taken.has(from))].sort((a, b) => a.from - b.from);
}

function rangeOf(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
