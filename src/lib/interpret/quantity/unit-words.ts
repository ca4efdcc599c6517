import type { Measure } from '#lib/domain/measure.ts';
import type { OwnWords } from '../lexicon/own-words.ts';
import { measureAt, type MeasureMatch } from './measure-words.ts';
import { parseNumber } from './number.ts';

/** What stands behind a number: its unit of measure, and the whole it is a part of where that repeats the unit. */
export interface UnitWords {
  readonly measure: Measure | null;
  readonly start: number;
  readonly wordsEnd: number;
  readonly of: number | null;
  /** Where the figure ends: behind the unit and "/15 thôn". */
  readonly end: number;
}

const WORDS = /(?:[\p{L}\p{M}][\p{L}\p{M}\p{N}]*)(?: [\p{L}\p{M}][\p{L}\p{M}\p{N}]*){0,3}/uy;
/** "/01 tuần" says how often, and no whole. */
const WHOLE = /\s*\/\s*(?!0?1 ?(?:ngày|tuần|tháng|quý|năm|kỳ)(?!\p{L}))(\d+(?:[.,]\d+)*)/uy;
const ENDS_UNIT =
  /(?:^| )(?:trở lên|trở xuống|trên|tại|về|với|cho|của|và|ở|trong|qua|được|một|mỗi|đến|tới|hơn|gần|khoảng|ít nhất|tối thiểu)(?= |$)/u;

/** The unit of the number that ends at a position of folded text; free words up to four where no class is named. */
export function unitAt(text: string, at: number, isBare: boolean, own: OwnWords | null = null): UnitWords {
  const start = at + /^\s*/.exec(text.slice(at, at + 200))![0].length;
  const none = { measure: null, start: at, wordsEnd: at, of: null, end: at };
  const match = measureAt(text, start, isBare, own);
  if (!match) {
    const end = start + freeWords(text, start);
    return end > start ? { ...none, start, wordsEnd: end, end } : none;
  }
  return {
    ...none,
    measure: match.measure,
    start,
    wordsEnd: match.end,
    ...wholeAt(text, match, own),
  };
}

function freeWords(text: string, at: number): number {
  WORDS.lastIndex = at;
  const words = WORDS.exec(text)?.[0] ?? '';
  const stop = ENDS_UNIT.exec(words);
  return stop ? stop.index : words.length;
}

/** "6 thôn/6 thôn" has a denominator; "12 buổi/6 thôn" merely says where; "4 tin/3 bài" and "36 cuộc/1.520 lượt người" are two figures. */
function wholeAt(
  text: string,
  { start, end: at, measure }: MeasureMatch,
  own: OwnWords | null,
): { of: number | null; end: number } {
  WHOLE.lastIndex = at;
  const match = WHOLE.exec(text);
  if (!match) return { of: null, end: at };
  const value = parseNumber(match[1]!)?.value ?? null;
  const numberEnd = WHOLE.lastIndex;
  const behind = numberEnd + /^\s*/.exec(text.slice(numberEnd, numberEnd + 200))![0].length;
  const second = measureAt(text, behind, false, own);
  const isSame = second
    ? second.measure === measure &&
      (measure !== 'item' || text.slice(second.start, second.end) === text.slice(start, at))
    : !/^\s?\p{L}/u.test(text.slice(numberEnd, numberEnd + 2));
  const isOther = second !== null && !isSame && second.measure !== 'unit_count';
  return { of: isSame ? value : null, end: isOther ? at : (second?.end ?? numberEnd) };
}
