import type { Measure } from '#lib/domain/measure.ts';
import type { OwnWords } from '../lexicon/own-words.ts';
import { quantityOf, type Figure } from './figure.ts';
import { figuresIn } from './figures.ts';
import { fold } from './fold.ts';
import { measureAt } from './measure-words.ts';
import { maskNotCounts } from './not-counts.ts';
import { spelledFiguresIn } from './number-words.ts';
import { blankBracketsOfNumbers } from './parts.ts';
import type { Quantity } from './quantity.ts';

/** Words and a colon before the number: "băng rôn: 55". */
const LABEL = /(?<![\p{L}\p{M}])((?:[\p{L}\p{M}]+[, ]{1,2}){0,3}[\p{L}\p{M}]+)\s?:\s?$/u;
const REACH = 48;
/** "Số tin, bài đăng trên Trang TTĐT: 17", "… là 17": what is counted opens the line. */
const COUNTED =
  /^[^\p{L}\p{N}]*(?:tổng )?số(?: lượng)? (?=[^:;.\d]{2,90}(?::|(?<!\p{L})(?:là|đạt|được))\s?$)/u;
/** "ba (03) buổi": the number in words, said again in digits, which are kept. */
const SAID_AGAIN =
  /(?<!\p{L})(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|mốt|lăm|trăm)(?: (?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|mốt|lăm|tư))* ?\((?=\d+\))|(?<=\(\d+)\)/gu;

/**
 * Every figure with a word of measure in running text: "đã đăng 24 tin, bài; hơn 70 lượt phát thanh". Dates, years,
 * numbers of papers, articles, telephones, sizes and parts in brackets are left out; what a figure counts comes from
 * the words behind it or from a label before it.
 */
export function quantitiesInProse(
  text: string,
  own: OwnWords | null = null,
): readonly (Quantity & { measure: Measure | null })[] {
  const folded = fold(text);
  const counts = maskNotCounts(folded.text, own, 'sentence').text;
  const masked = blankBracketsOfNumbers(counts.replace(SAID_AGAIN, (found) => ' '.repeat(found.length)));
  const figures = merged(figuresIn(masked, null, own), spelledFiguresIn(masked, own));
  return figures.flatMap((figure) => {
    if (figure.measure !== null) return [{ ...quantityOf(figure, folded), measure: figure.measure }];
    const label = labelOf(masked, figure, own);
    return label ? [{ ...quantityOf(label, folded), measure: label.measure }] : [];
  });
}

/** Both lists in the order of the text; of two that overlap, the one in digits. */
function merged(digits: readonly Figure[], spelled: readonly Figure[]): Figure[] {
  let at = 0;
  const free = spelled.filter(({ start, end }) => {
    while (at < digits.length && digits[at]!.end <= start) at += 1;
    return at === digits.length || digits[at]!.start >= end;
  });
  return [...digits, ...free].sort((a, b) => a.start - b.start);
}

/** The figure with the unit that a label before it names, where no words of its own follow. */
function labelOf(text: string, figure: Figure, own: OwnWords | null): Figure | null {
  if (figure.unitEnd > figure.unitStart) return null;
  const counted = COUNTED.exec(text.slice(0, figure.start));
  const opening = counted && measureAt(text, counted[0].length, false, own);
  if (opening) return { ...figure, measure: opening.measure, unitStart: opening.start, unitEnd: opening.end };
  const offset = Math.max(0, figure.start - REACH);
  const match = LABEL.exec(text.slice(offset, figure.start));
  if (!match) return null;
  const end = offset + match.index + match[1]!.length;
  for (const word of match[1]!.matchAll(/[\p{L}\p{M}]+/gu)) {
    const start = offset + match.index + word.index;
    const unit = measureAt(text, start, false, own);
    if (unit?.end === end) return { ...figure, measure: unit.measure, unitStart: start, unitEnd: end };
  }
  return null;
}
