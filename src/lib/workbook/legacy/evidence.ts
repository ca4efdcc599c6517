import { remembered } from '#lib/domain/remembered.ts';
import { decodeAs, type LegacyEncoding } from './encoding.ts';
import { isSyllable } from './syllable.ts';
import { decodeUtf8Twice } from './utf8-twice.ts';

const FONT_ENCODINGS = ['tcvn3', 'vni'] as const;

/** A word as a legacy font's encoding may write it: letters and all of the upper half of Latin-1. */
const WORD = /[\p{L}\p{M}\u00a1-\u00ff]+/gu;
const BEYOND_ASCII = /[^ -~\s]/;
const BEYOND_LATIN = /[\u0100-\uffff]/;

/** Words, or texts of UTF-8 encoded twice, needed to be sure; and the share of them that must come out well. */
const ENOUGH = 5;
const SURE_SHARE = 0.9;
/** More texts than this say no more. */
const MANY_TEXTS = 5000;

/**
 * The legacy encoding that texts of one file are in, where that is unmistakable: many Latin words with other
 * than ASCII letters are no Vietnamese as they stand, and decoded nearly all of them are.
 */
export function guessEncoding(texts: ReadonlySet<string>): LegacyEncoding | undefined {
  const samples = sample(texts);
  if (areUtf8Twice(samples)) return 'utf8-twice';
  const words = [...new Set(samples.flatMap(({ strange }) => strange))];
  if (words.length < ENOUGH) return undefined;
  return FONT_ENCODINGS.find((encoding) => shareOf(words, encoding) >= SURE_SHARE);
}

/** What a text with other than ASCII letters shows of its encoding. */
interface Sample {
  /** No text that a person types is by chance valid UTF-8 when its letters are taken for bytes. */
  readonly isUtf8Twice: boolean;
  /** Its Latin words that are no Vietnamese as they stand. */
  readonly strange: readonly string[];
}

/** Null for a text that shows nothing. Files of one form have the same texts: each is looked at once. */
const sampleOf = remembered((text): Sample | null => {
  if (!BEYOND_ASCII.test(text)) return null;
  return {
    isUtf8Twice: decodeUtf8Twice(text) !== text,
    strange: marked(text).filter((word) => !BEYOND_LATIN.test(word) && !isSyllable(word)),
  };
});

function sample(texts: ReadonlySet<string>): Sample[] {
  const found: Sample[] = [];
  for (const text of texts) {
    const shown = sampleOf(text);
    if (shown) found.push(shown);
    if (found.length === MANY_TEXTS) break;
  }
  return found;
}

function areUtf8Twice(samples: readonly Sample[]): boolean {
  const undone = samples.filter(({ isUtf8Twice }) => isUtf8Twice).length;
  return undone >= ENOUGH && undone >= samples.length / 2;
}

/**
 * What a text of a file of such an encoding shows it to be: `legacy` where decoding makes more of its words
 * Vietnamese, `unicode` where it makes fewer, `open` where both readings are words ("chó", "chú").
 */
export function verdictOn(text: string, encoding: LegacyEncoding): 'legacy' | 'unicode' | 'open' {
  if (encoding === 'utf8-twice') return decodeUtf8Twice(text) === text ? 'unicode' : 'legacy';
  const words = marked(text);
  const before = words.filter(isSyllable).length;
  const after = words.filter((word) => isDecodable(word, encoding)).length;
  if (after > before) return 'legacy';
  return after < before || BEYOND_LATIN.test(text) ? 'unicode' : 'open';
}

/** Decodes a text; where all of its plain letters are capitals, TCVN3 stood in a font of capitals. */
export function decodeGuessed(text: string, encoding: LegacyEncoding): string {
  const decoded = decodeAs(encoding, text);
  const plain = text.match(/[A-Za-z]/g) ?? [];
  const capitals = plain.length > 1 && plain.every((letter) => letter < 'a');
  return encoding === 'tcvn3' && capitals ? decoded.toUpperCase() : decoded;
}

/** Whether most words with other than ASCII letters are syllables as they stand. */
export function isVietnamese(text: string): boolean {
  const words = marked(text);
  return words.filter(isSyllable).length * 2 > words.length;
}

function marked(text: string): string[] {
  return (text.match(WORD) ?? []).filter((word) => BEYOND_ASCII.test(word));
}

function shareOf(words: readonly string[], encoding: LegacyEncoding): number {
  return words.filter((word) => isDecodable(word, encoding)).length / words.length;
}

function isDecodable(word: string, encoding: LegacyEncoding): boolean {
  return (decodeGuessed(word, encoding).match(/[\p{L}\p{M}]+/gu) ?? []).every(isSyllable);
}
