import type { Qualifier } from '#lib/domain/fact.ts';

/** Longer words first: "không quá" before "quá", "ít nhất" before "hơn" (domain.md 2.6). */
const BEFORE: readonly (readonly [Qualifier, RegExp])[] = [
  ['about', before('trên dưới|trên, dưới')],
  [
    'at_least',
    before('ít nhất(?: là)?|tối thiểu(?: là)?|không dưới|không ít hơn|không kém|chí ít|>\\s?=|=\\s?>|≥'),
  ],
  ['at_most', before('tối đa(?: là)?|nhiều nhất(?: là)?|không quá|không vượt quá|không hơn|<\\s?=|≤')],
  ['less_than', before('gần|gần đạt|dưới|ít hơn|chưa đến|chưa tới|chưa đầy|ngót|<')],
  ['more_than', before('hơn|trên|nhiều hơn|vượt|quá|>')],
  [
    'about',
    before('khoảng|khoảng chừng|ước|ước đạt|ước tính|ước có|ước thực hiện|ước khoảng|chừng|xấp xỉ|tầm|~|≈'),
  ],
];

/** No qualifier is longer; only this much of the text is looked at. */
const REACH = 32;

export interface QualifierMatch {
  readonly qualifier: Qualifier;
  readonly start: number;
  readonly word: string;
}

/** The qualifier that stands directly before a position of folded text. */
export function qualifierBefore(text: string, at: number): QualifierMatch | null {
  const offset = Math.max(0, at - REACH);
  const left = text.slice(offset, at);
  for (const [qualifier, pattern] of BEFORE) {
    const match = pattern.exec(left);
    if (match) return { qualifier, start: offset + match.index, word: match[1]! };
  }
  return null;
}

/** "trở lên" and "trở xuống" behind a figure and its unit; the length of the words is given too. */
export function qualifierAfter(text: string, at: number): { qualifier: Qualifier; end: number } | null {
  const match = /^\s*trở (lên|xuống)/u.exec(text.slice(at, at + REACH));
  if (!match) return null;
  return { qualifier: match[1] === 'lên' ? 'at_least' : 'at_most', end: at + match[0].length };
}

function before(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}<>=])(${words})\\s*$`, 'u');
}
