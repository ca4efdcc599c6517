import { remembered } from '#lib/domain/remembered.ts';
import { nfc } from '#lib/domain/text.ts';
import { decodeVietnamese1258 } from '../text/windows-1258.ts';

/** Bytes 0x80–0xFF of IBM code page 437, which zip names are in where no flag says UTF-8. */
const CP437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ';

/**
 * The name of a zip member: UTF-8 where it is flagged or the bytes are; else windows-1258 where that gives
 * nothing but letters, else code page 437. Separators are "/", without leading ones and without "." and "..".
 */
export function memberName(bytes: Uint8Array, flaggedUtf8: boolean): string {
  return safePath(nfc(decodeName(bytes, flaggedUtf8)));
}

const UTF8 = new TextDecoder('utf-8');
const UTF8_OR_NONE = new TextDecoder('utf-8', { fatal: true });

function decodeName(bytes: Uint8Array, flaggedUtf8: boolean): string {
  try {
    return (flaggedUtf8 ? UTF8 : UTF8_OR_NONE).decode(bytes);
  } catch {
    const vietnamese = decodeVietnamese1258(bytes);
    if (/^[\p{L}\p{M}\p{N} ._()[\]&,+/\\-]*$/u.test(vietnamese)) return vietnamese;
    return Array.from(bytes, (byte) =>
      byte < 128 ? String.fromCharCode(byte) : CP437.charAt(byte - 128),
    ).join('');
  }
}

/** Packages of one kind have members of the same names. */
const safePath = remembered((name) => {
  const isFolder = /[/\\]$/.test(name);
  const parts = name.split(/[/\\]/).filter((part) => part !== '' && part !== '.' && part !== '..');
  return parts.join('/') + (isFolder ? '/' : '');
});
