import type { Measure } from '#lib/domain/measure.ts';
import { exactKey, isPlain, looseKey } from '#lib/domain/text.ts';
import { fold } from './fold.ts';
import { MEASURE_PHRASES } from './measure-table.ts';

/** Words of measure found in folded text, with their span there. */
export interface MeasureMatch {
  readonly measure: Measure;
  readonly start: number;
  readonly end: number;
}

const EXACT = new Map<string, Measure | null>();
const LOOSE = new Map<string, Measure | null>();
for (const [measure, phrases] of MEASURE_PHRASES) {
  for (const phrase of phrases.split('|')) {
    EXACT.set(exactKey(phrase), measure);
    if (phrase.length > 2) LOOSE.set(looseKey(phrase), measure);
  }
}
const MOST_WORDS = Math.max(...[...EXACT.keys()].map((phrase) => phrase.split(' ').length));

const WORD = /%|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{M}]+)?/gu;
const NEXT_WORD = /\s*(?:%|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*)/uy;
/** What may stand between two words of one class: "tin, bài", "tin/bài", "pano và áp phích". */
const JOINT = /\s*(?:[,/+&]|(?:và|hoặc)(?=\s))?\s*/uy;

/**
 * The additive class that a unit of measure names ("tin, bài" is `item`), and the words that name it as written;
 * null if none. The first words that name a class decide, the longest phrase wins; a text without any diacritics
 * is matched without them.
 */
export function measureOf(text: string): { measure: Measure; text: string } | null {
  const folded = fold(text);
  const isBare = isPlain(folded.text);
  let from = 0;
  for (const word of folded.text.matchAll(WORD)) {
    if (word.index < from) continue;
    const phrase = longestPhrase(folded.text, word.index, isBare);
    if (!phrase) continue;
    if (phrase.measure === null) {
      from = phrase.end;
      continue;
    }
    const match = measureAt(folded.text, word.index, isBare)!;
    return { measure: match.measure, text: text.slice(folded.start(match.start), folded.end(match.end)) };
  }
  return null;
}

/** The words of measure that begin at a position of folded text, joined with those of the same class that follow. */
export function measureAt(text: string, at: number, isBare = false): MeasureMatch | null {
  const first = longestPhrase(text, at, isBare);
  if (!first || first.measure === null) return null;
  let end = first.end;
  for (;;) {
    JOINT.lastIndex = end;
    JOINT.exec(text);
    const next = longestPhrase(text, JOINT.lastIndex, isBare);
    if (!next || next.measure !== first.measure || JOINT.lastIndex >= next.end) break;
    end = next.end;
  }
  return { measure: first.measure, start: at, end };
}

function longestPhrase(text: string, at: number, isBare: boolean) {
  let found: { measure: Measure | null; end: number } | null = null;
  let end = at;
  for (let count = 0; count < MOST_WORDS; count++) {
    NEXT_WORD.lastIndex = end;
    if (!NEXT_WORD.test(text)) break;
    end = NEXT_WORD.lastIndex;
    const phrase = text.slice(at, end);
    const exact = EXACT.get(exactKey(phrase));
    const measure = exact === undefined && isBare ? LOOSE.get(looseKey(phrase)) : exact;
    if (measure !== undefined) found = { measure, end };
  }
  return found;
}
