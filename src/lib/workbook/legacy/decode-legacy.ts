import { decodeAs } from './encoding.ts';
import { decodeSymbols } from './symbols.ts';

/** A letter that only Unicode has: text with one was typed in Unicode, whatever the font. */
const UNICODE_LETTER =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;

/** The fonts whose text is not what its characters say. */
const LEGACY_FONT = /^(?:VNI[- ]|\.Vn)|dings/i;

/** Whether `decodeLegacy` may make something else of a text in this font. */
export function isLegacyFont(font: string): boolean {
  return LEGACY_FONT.test(font);
}

/**
 * Text written for a Vietnamese font of the time before Unicode (domain.md 4.3), decoded by the font's name:
 * ".Vn…" is TCVN3, and shows capitals where it ends in H; "VNI-…" is VNI. Ticks and boxes of symbol fonts become the
 * characters that they look like. Other text as it is.
 */
export function decodeLegacy(text: string, font: string): string {
  if (!isLegacyFont(font)) return text;
  const symbols = /dings/i.test(font) ? decodeSymbols(text, font) : null;
  if (symbols !== null) return symbols;
  if (UNICODE_LETTER.test(text.normalize('NFC'))) return text;
  if (/^VNI[- ]/i.test(font)) return decodeAs('vni', text);
  if (!/^\.Vn/i.test(font)) return text;
  const decoded = decodeAs('tcvn3', text);
  return font.trimEnd().endsWith('H') ? decoded.toUpperCase() : decoded;
}
