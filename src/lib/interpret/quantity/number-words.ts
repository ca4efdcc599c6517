import type { OwnWords } from '../lexicon/own-words.ts';
import type { Figure } from './figure.ts';
import { measureAt } from './measure-words.ts';

const ONES = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const VALUES = new Map<string, number>();
for (let n = 1; n <= 9; n++) {
  VALUES.set(ONES[n]!, n);
  VALUES.set(`mười ${n === 5 ? 'lăm' : ONES[n]!}`, 10 + n);
}
VALUES.set('mười', 10);
for (let tens = 2; tens <= 9; tens++) {
  VALUES.set(`${ONES[tens]!} mươi`, tens * 10);
  for (let n = 1; n <= 9; n++) {
    const one = n === 1 ? 'mốt' : n === 5 ? 'lăm' : ONES[n]!;
    VALUES.set(`${ONES[tens]!} mươi ${one}`, tens * 10 + n);
    VALUES.set(`${ONES[tens]!} ${one}`, tens * 10 + n);
  }
}
/** Before these a number word is a name: "thứ hai", "tháng ba"; "một" and "năm" say too much else in a sentence. */
const IN_PROSE =
  /(?<!\p{L})(?<!(?:thứ|tháng|ngày|hạng|loại|cấp|quý|số|mươi|mười) )(?:hai|ba|bốn|sáu|bảy|tám|chín|mười|năm (?=mươi))(?!\p{L})/gu;
const OPENING = new RegExp(
  `(${[...VALUES.keys()].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})\\s*`,
  'uy',
);

/**
 * A number in words at a position of folded text ("hai", "năm tin"), from one to ninety-nine. Only where it is clear:
 * the words end the text, or a word of measure follows ("năm 2024" and "một số bài" say no number).
 */
export function wordNumberAt(text: string, at: number, own: OwnWords | null = null): Figure | null {
  OPENING.lastIndex = at;
  const match = OPENING.exec(text);
  if (!match) return null;
  const behind = OPENING.lastIndex;
  const unit = measureAt(text, behind, false, own);
  if (!unit && behind < text.length) return null;
  const end = unit?.end ?? at + match[1]!.length;
  return {
    state: 'value',
    value: VALUES.get(match[1]!)!,
    qualifier: 'exact',
    of: null,
    percent: unit?.measure === 'percent',
    measure: unit?.measure ?? null,
    unitStart: unit?.start ?? end,
    unitEnd: end,
    start: at,
    end,
    doubts: [],
    isCoverage: false,
  };
}

/** The numbers in words of a running text that stand before a word of measure, in order. */
export function spelledFiguresIn(text: string, own: OwnWords | null = null): Figure[] {
  const figures: Figure[] = [];
  for (const match of text.matchAll(IN_PROSE)) {
    const figure = match.index < (figures.at(-1)?.end ?? 0) ? null : wordNumberAt(text, match.index, own);
    if (figure?.measure) figures.push(figure);
  }
  return figures;
}
