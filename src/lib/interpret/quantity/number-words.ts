import type { OwnWords } from '../lexicon/own-words.ts';
import type { Figure } from './figure.ts';
import { measureAt } from './measure-words.ts';
import { spelledAt } from './spelled.ts';

/** Before these a number word is a name: "thứ hai", "tháng ba"; "một" and "năm" say too much else in a sentence. */
const IN_PROSE =
  /(?<!\p{L})(?<!(?:thứ|tháng|ngày|hạng|loại|cấp|quý|số|mươi|mười|trăm|linh|lẻ|nghìn|ngàn) )(?:hai|ba|bốn|sáu|bảy|tám|chín|mười|năm(?= (?:mươi|trăm|nghìn|ngàn))|một(?= (?:trăm|nghìn|ngàn)))(?!\p{L})/gu;
/**
 * A number in words at a position of folded text ("hai", "năm tin"), below a million. Only where it is clear:
 * the words end the text, or a word of measure follows ("năm 2024" and "một số bài" say no number).
 */
export function wordNumberAt(text: string, at: number, own: OwnWords | null = null): Figure | null {
  const spelled = spelledAt(text, at);
  if (!spelled) return null;
  const behind = spelled.end + (text[spelled.end] === ' ' ? 1 : 0);
  const unit = measureAt(text, behind, false, own);
  if (!unit && behind < text.length) return null;
  const end = unit?.end ?? spelled.end;
  return {
    state: 'value',
    value: spelled.value,
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
