import { nfc } from '#lib/domain/text.ts';
import { MAX_CELL_TEXT } from '../limits.ts';

const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g;
const BLANK = /^[\s\u00a0\u200b-\u200d\u2060\ufeff]*$/;

/** Text without control characters, with line feeds for line ends, composed, as long as a cell may be. */
export function cleanText(text: string): string {
  const plain = text.replace(/\r\n?/g, '\n').replace(CONTROL, '');
  return nfc(plain.length > MAX_CELL_TEXT ? plain.slice(0, MAX_CELL_TEXT) : plain);
}

/** Whether nothing can be seen of the text. */
export function isBlank(text: string): boolean {
  return BLANK.test(text);
}
