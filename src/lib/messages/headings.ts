import { formatNumber } from './format.ts';

/** Abbreviations, which keys of headings have in small letters. */
const WRITTEN = new Map(
  'stt đvt tt ttđt mxh cchc ubnd tthc qr đvhc fb'.split(' ').map((word) => [word, word.toUpperCase()]),
);
const MOST_HEADINGS = 4;
const LONGEST = 28;

/** The heading of a column, from its `columnPath`: "Truyền thanh › Tin, bài". */
export function headingName(path: string): string {
  return path
    .split(' › ')
    .filter((part) => part !== '')
    .map(written)
    .join(' › ');
}

/** The name of a layout, from the signature of its table: "STT | Đơn vị | Cổng TTĐT | Truyền thanh | … (+5 cột)". */
export function layoutName(signature: string): string {
  const headings = signature.split(' | ').filter((path) => path.trim() !== '');
  if (headings.length === 0) return 'Bảng không có tiêu đề';
  const last = headings.map(lastPart);
  const isTwice = (name: string) => last.filter((each) => each === name).length > 1;
  const shown = headings
    .slice(0, MOST_HEADINGS)
    .map((path, at) => shortened(isTwice(last[at]!) ? headingName(path) : last[at]!));
  const more = headings.length - shown.length;
  return shown.join(' | ') + (more > 0 ? ` | … (+${formatNumber(more)} cột)` : '');
}

/** Of a heading over others, what the lowest one says. */
function lastPart(path: string): string {
  const parts = path.split(' › ').filter((part) => part.trim() !== '');
  return written(parts.at(-1) ?? '');
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;
}

/** Keys have the tone of "quý" and "quả" on the u. */
const TONE_ON_QU = /(qu)([\u0300\u0301\u0303\u0309\u0323])([aeiouy])/g;

/** And that of "hoàn" and "huỳnh" on the first vowel, where it stands only at the end of a word ("hòa"). */
const TONE_BEFORE_END =
  /(?:(o)([\u0300\u0301\u0303\u0309\u0323])([ae])|(u)([\u0300\u0301\u0303\u0309\u0323])(y))(?=\p{L})/gu;

/** A key as a person would write it. */
function written(key: string): string {
  const text = key
    .normalize('NFD')
    .replace(TONE_ON_QU, '$1$3$2')
    .replace(TONE_BEFORE_END, '$1$4$3$6$2$5')
    .normalize('NFC')
    .replace(/[\p{L}\d]+/gu, (word) => WRITTEN.get(word) ?? word);
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
