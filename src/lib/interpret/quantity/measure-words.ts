import type { Measure } from '#lib/domain/measure.ts';
import { rememberedWith } from '#lib/domain/remembered.ts';
import { isPlain } from '#lib/domain/text.ts';
import type { OwnWords } from '../lexicon/own-words.ts';
import { fold } from './fold.ts';
import { MeasurePhrases } from './measure-phrases.ts';
import { MEASURE_PHRASES } from './measure-table.ts';

/** A class, and the words that name it as written. */
export interface MeasureWords {
  readonly measure: Measure;
  readonly text: string;
}

/** Words of measure found in folded text, with their span there. */
export interface MeasureMatch {
  readonly measure: Measure;
  readonly start: number;
  readonly end: number;
}

const KNOWN = new MeasurePhrases(MEASURE_PHRASES);

const WORD = /%|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{M}]+)?/gu;
const NEXT_WORD = /\s*(?:%|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*)/uy;
/** What may stand between two words of one class: "tin, bài", "tin/bài", "pano và áp phích". */
const JOINT = /\s*(?:[,/+&]|(?:và|hoặc)(?=\s))?\s*/uy;

/**
 * The additive class that a unit of measure names ("tin, bài" is `item`), and the words that name it as written;
 * null if none. The first words that name a class decide, the longest phrase wins, of equal ones the user's own; a
 * text without any diacritics is matched without them.
 */
export const measureOf = rememberedWith((text, own: OwnWords | null): MeasureWords | null => {
  const folded = fold(text);
  const isBare = isPlain(folded.text);
  let from = 0;
  for (const word of folded.text.matchAll(WORD)) {
    if (word.index < from) continue;
    const phrase = longestPhrase(folded.text, word.index, isBare, own);
    if (!phrase) continue;
    if (phrase.measure === null) {
      from = phrase.end;
      continue;
    }
    const match = measureAt(folded.text, word.index, isBare, own)!;
    return { measure: match.measure, text: text.slice(folded.start(match.start), folded.end(match.end)) };
  }
  return null;
});

/** What a cell under "Đơn vị tính" names: "to" alone, typed without diacritics, are sheets ("tờ"), elsewhere it may be "tổ". */
export function measureOfCell(text: string, own: OwnWords | null): MeasureWords | null {
  return measureOf(text, own) ?? (/^to$/i.test(text.trim()) ? { measure: 'copy', text } : null);
}

/** The words of measure that begin at a position of folded text, joined with those of the same class that follow. */
export function measureAt(
  text: string,
  at: number,
  isBare = false,
  own: OwnWords | null = null,
): MeasureMatch | null {
  const first = longestPhrase(text, at, isBare, own);
  if (!first || first.measure === null) return null;
  let end = first.end;
  for (;;) {
    JOINT.lastIndex = end;
    JOINT.exec(text);
    const next = longestPhrase(text, JOINT.lastIndex, isBare, own);
    if (!next || next.measure !== first.measure || JOINT.lastIndex >= next.end) break;
    end = next.end;
  }
  return { measure: first.measure, start: at, end };
}

function longestPhrase(text: string, at: number, isBare: boolean, own: OwnWords | null) {
  let found: { measure: Measure | null; end: number } | null = null;
  const most = Math.max(KNOWN.mostWords, own?.measures.mostWords ?? 0);
  let end = at;
  for (let count = 0; count < most; count++) {
    NEXT_WORD.lastIndex = end;
    if (!NEXT_WORD.test(text)) break;
    end = NEXT_WORD.lastIndex;
    const phrase = text.slice(at, end);
    const mine = own?.measures.get(phrase, isBare);
    const measure = mine === undefined ? KNOWN.get(phrase, isBare) : mine;
    if (isBare && count === 0 && isAmbiguous(phrase) && !standsAlone(text, at, end)) continue;
    if (measure !== undefined) found = { measure, end };
    // "% TTHC": without diacritics the sign would be lost in the words behind it.
    if (phrase === '%') break;
  }
  return found;
}

function isAmbiguous(phrase: string): boolean {
  return phrase.length < 3 ? phrase !== '%' : KNOWN.get(phrase, false) === undefined;
}

/**
 * Whether no word stands beside one: without diacritics "ca" is "cả" of "cả năm" too, and "tam" eight, so that a single word
 * names a measure only by itself or behind a number.
 */
function standsAlone(text: string, at: number, end: number): boolean {
  return !/\p{L}\s*$/u.test(text.slice(0, at)) && !/^\s*\p{L}/u.test(text.slice(end));
}
