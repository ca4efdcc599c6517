import { decodeAs, LEGACY_ENCODINGS, type LegacyEncoding } from './encoding.ts';
import { isSyllable } from './syllable.ts';

/** A word as a legacy encoding may write it: letters and all of the upper half of Latin-1. */
const WORD = /[\p{L}\p{M}\u00a1-\u00ff\u0080-\u009f\u2013-\u203a\u20ac\u2122]+/gu;
const BEYOND_ASCII = /[^ -~]/;

/** Words needed to be sure of a text, and the share of them that must become syllables. */
const ENOUGH_WORDS = 5;
const SURE_SHARE = 0.9;

/**
 * The legacy encoding that texts of one file are in, where that is unmistakable: many words with other than
 * ASCII letters are no Vietnamese as they stand, and decoded nearly all of them are.
 */
export function guessEncoding(texts: Iterable<string>): LegacyEncoding | undefined {
  const broken = new Set<string>();
  for (const text of texts) {
    for (const word of marked(text)) if (!isSyllable(word)) broken.add(word);
    if (broken.size > 2000) break;
  }
  if (broken.size < ENOUGH_WORDS) return undefined;
  const words = [...broken];
  const shares = LEGACY_ENCODINGS.map((encoding) => ({ encoding, share: shareOf(words, encoding) }));
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a));
  return best.share >= SURE_SHARE ? best.encoding : undefined;
}

/**
 * What a text of a file of such an encoding shows it to be: `legacy` where decoding makes more of its words
 * Vietnamese, `unicode` where it makes fewer, `open` where both readings are words ("chó", "chú").
 */
export function verdictOn(text: string, encoding: LegacyEncoding): 'legacy' | 'unicode' | 'open' {
  const words = marked(text);
  const before = words.filter(isSyllable).length;
  const after = words.filter((word) => isDecodable(word, encoding)).length;
  if (after > before) return 'legacy';
  return after < before || /[\u0100-\uffff]/.test(text.normalize('NFC')) ? 'unicode' : 'open';
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
