import type { Qualifier } from '#lib/domain/fact.ts';
import type { Measure } from '#lib/domain/measure.ts';
import type { ProblemCode } from '#lib/domain/problem.ts';
import { isPlain } from '#lib/domain/text.ts';
import type { OwnWords } from '../lexicon/own-words.ts';
import type { Figure } from './figure.ts';
import { magnitudeAt, scale } from './magnitude.ts';
import { parseNumber } from './number.ts';
import { isRateBefore, partnerAt, rateAt } from './partner.ts';
import { qualifierAfter, qualifierBefore } from './qualifier.ts';
import { unitAt } from './unit-words.ts';

/** A numeral that belongs to no word, path or longer code; with a letter o for a zero it is the first group. */
const NUMERAL =
  /(?<![\p{L}\p{N}_]|(?<!\p{L})\/|\p{L}-|\d[.,])(?:((?:o\d|\d+o)[\do]*)(?![\p{L}\p{N}])|[1-9]\d{0,2}(?: \d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)*)/gu;

/** Words that say where: "trên 6 thôn" is "in 6 villages" when something stands before it. */
const PLACE_NOUN = /^\s*(?:xã|phường|thôn|địa bàn|trang|kênh|nhóm|hệ thống|đài|cụm|khu|tổ)(?!\p{L})/u;

/** All figures of a folded text in which the numbers that count nothing are already masked, in order. */
export function figuresIn(text: string, decimal: ',' | '.' | null, own: OwnWords | null = null): Figure[] {
  const figures: Figure[] = [];
  const context = { text, decimal, isBare: isPlain(text), own };
  let from = 0;
  for (const match of text.matchAll(NUMERAL)) {
    if (match.index < from) continue;
    const figure = figureAt(context, match, figures.at(-1));
    if (!figure) continue;
    figures.push(figure);
    from = figure.end;
  }
  return figures;
}

interface Context {
  readonly text: string;
  readonly decimal: ',' | '.' | null;
  readonly isBare: boolean;
  readonly own: OwnWords | null;
}

function figureAt(
  { text, decimal, isBare, own }: Context,
  match: RegExpExecArray,
  previous: Figure | undefined,
): Figure | null {
  const digits = match[1]?.replaceAll('o', '0') ?? match[0];
  const written = match.index + match[0].length;
  const magnitude = magnitudeAt(text, written);
  const number = parseNumber(digits, decimal ?? (magnitude.factor > 1 ? ',' : null));
  if (!number) return null;

  const doubts: ProblemCode[] = match[1] ? ['letter-o-as-zero'] : [];
  if (number.ambiguous) doubts.push('number-ambiguous');

  const lead = qualifierBefore(text, match.index);
  const isCoverage =
    (lead?.word === 'trên' && saysWhere(text, lead.start, written, previous)) ||
    (previous !== undefined && isOfPlaces(text, match.index, written));
  const plus = /^\+(?!\d)/.test(text.slice(magnitude.end)) ? 1 : 0;
  const partner = partnerAt(text, magnitude.end + plus);
  if (partner?.kind === 'range') doubts.push('number-ambiguous');
  const counted = partner?.end ?? magnitude.end + plus;
  const unit = unitAt(text, counted, isBare, own);
  const period = rateAt(text, unit.end);
  const isRate = period !== null || isRateBefore(text, lead?.start ?? match.index);
  const tail = qualifierAfter(text, unit.end);
  const value = scale(number.value, magnitude.factor);
  if (isRate) doubts.push('rate-without-count');
  else if (!Number.isInteger(value) && !isDivisible(unit.measure)) doubts.push('number-fraction');

  let qualifier: Qualifier = isCoverage ? 'exact' : (lead?.qualifier ?? 'exact');
  if (plus) qualifier = 'more_than';
  if (partner?.kind === 'range') qualifier = 'at_least';
  if (tail) qualifier = tail.qualifier;

  return {
    state: isRate ? 'unquantified' : 'value',
    value: isRate ? null : partner?.kind === 'range' ? Math.min(value, partner.value) : value,
    qualifier: isRate ? 'exact' : qualifier,
    of: isRate ? null : partner?.kind === 'ratio' ? partner.value : unit.of,
    percent: unit.measure === 'percent',
    measure: unit.measure,
    unitStart: unit.start,
    unitEnd: unit.wordsEnd,
    start: lead && !isCoverage && lead.start >= (previous?.end ?? 0) ? lead.start : match.index,
    end: period?.end ?? tail?.end ?? unit.end,
    doubts,
    isCoverage,
  };
}

/** Whether a fraction is nothing to doubt: half an hour is, half a news item is not. */
function isDivisible(measure: Measure | null): boolean {
  return measure === 'percent' || measure === 'duration' || measure === 'money';
}

const AT = /(?:(?<!\p{L})(?:tại|của|ở|thuộc|đến|tới)\s|\/)\s*$/u;
const PLACES =
  /^\s*(?:xã|phường|thị trấn|thôn|bản|ấp|khóm|xóm|buôn|làng|khu phố|khu dân cư|tổ dân phố|tdp|cụm|điểm|địa điểm|địa bàn|trạm|trường|nhà văn hóa|hội trường|chợ|hội nghị|cuộc họp|buổi họp)(?!\p{L})/u;

/** "45 lượt của 6 thôn", "500 tờ phát tại 12 thôn", "45 lượt/6 cụm loa": where what stands before was done. */
function isOfPlaces(text: string, start: number, numberEnd: number): boolean {
  return (
    AT.test(text.slice(Math.max(0, start - 8), start)) && PLACES.test(text.slice(numberEnd, numberEnd + 16))
  );
}

/** "6 buổi trên 6 thôn": behind a counted unit, or between a word and a noun of place, "trên" is a preposition. */
function saysWhere(text: string, start: number, numberEnd: number, previous: Figure | undefined): boolean {
  const left = text.slice(previous?.end ?? 0, start).trimEnd();
  if (previous && left === '') return true;
  return /\p{L}$/u.test(left) && PLACE_NOUN.test(text.slice(numberEnd, numberEnd + 16));
}
