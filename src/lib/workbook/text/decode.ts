import { nfc } from '#lib/domain/text.ts';
import { guessEncoding, isVietnamese } from '../legacy/evidence.ts';
import { decodeVietnamese1258 } from './windows-1258.ts';

/** Bytes looked at to tell text from binary data, and UTF-16 from one-byte text. */
const SAMPLE = 8192;
/** So many letters beyond ASCII that UTF-8 spells rightly speak for it against one that it does not. */
const SOUND_FOR_BROKEN = 3;
/** Control characters that no text has (tab, line ends, form feed and escape may stand). */
const CONTROL = /[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]/g;

/**
 * The text of a file of unknown encoding, NFC: by its byte order mark, else UTF-16 where every other byte
 * is 0, else UTF-8 where all but a few bytes are valid, else windows-1258 or the
 * Latin letters that a legacy encoding arrives as. Undefined where the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const text = decodeBytes(bytes);
  const sample = text.slice(0, SAMPLE);
  const strange = sample.match(CONTROL)?.length ?? 0;
  return strange * 200 > sample.length ? undefined : nfc(text);
}

function decodeBytes(bytes: Uint8Array): string {
  const utf16 = utf16Order(bytes);
  if (utf16 !== undefined) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return damagedUtf8(bytes) ?? decodeOneByte(bytes);
  }
}

/** UTF-8 in which only a few bytes are broken: other encodings hardly ever make sequences of it. */
function damagedUtf8(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const sound = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return broken * SOUND_FOR_BROKEN <= sound ? text : undefined;
}

/** windows-1258, unless the bytes are unmistakably of a legacy font: then left as Latin for the cells' decoding. */
function decodeOneByte(bytes: Uint8Array): string {
  const latin = new TextDecoder('windows-1252').decode(bytes);
  const vietnamese = decodeVietnamese1258(bytes);
  return !isVietnamese(vietnamese) && guessEncoding(new Set([latin])) !== undefined ? latin : vietnamese;
}

function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 4) return undefined;
  const nuls = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) nuls[i % 2] = (nuls[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nuls;
  if (odd * 5 > length && even * 50 < length) return 'utf-16le';
  if (even * 5 > length && odd * 50 < length) return 'utf-16be';
  return undefined;
}
