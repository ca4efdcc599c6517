import { remembered } from './remembered.ts';

/** Text in its composed form, with the look-alikes of đ repaired. */
export function nfc(text: string): string {
  return text.normalize('NFC').replaceAll('Ð', 'Đ').replaceAll('ð', 'đ');
}

const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;
const SPACES = /[\s\u00a0\u3000]+/g;
/** ASCII and composed Latin letters (but Ð and ð) with single spaces between: one line already, as most texts are. */
const TIDY = /^(?:[!-~À-ÏÑ-ïñ-ɏẠ-ỹ]+(?: [!-~À-ÏÑ-ïñ-ɏẠ-ỹ]+)*)?$/;

/** One line without invisible characters, single spaces, trimmed. */
export function collapse(text: string): string {
  return isShortWord(text) || TIDY.test(text)
    ? text
    : nfc(text).replace(INVISIBLE, '').replace(SPACES, ' ').trim();
}

/** One short word of ASCII, as all numbers are: told without a pattern, because there are so many of them. */
function isShortWord(text: string): boolean {
  if (text.length > 12) return false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x21 || code > 0x7e) return false;
  }
  return true;
}

/** The two spellings of one tone: the late one, and the early one that keys have. */
const EARLY_TONE = new Map(
  'oà òa,oá óa,oã õa,oả ỏa,oạ ọa,oè òe,oé óe,oẽ õe,oẻ ỏe,oẹ ọe,uỳ ùy,uý úy,uỹ ũy,uỷ ủy,uỵ ụy'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);
const LATE_TONE = /[ou][àáãảạèéẽẻẹỳýỹỷỵ]/g;
const SIGNS = /[-’‘`´–—‑−]/;

/**
 * The key under which spellings of one word are equal: composed, one case, one tone placement,
 * one apostrophe and hyphen, single spaces (domain.md 4.2). Safe to match on inside a parent.
 */
export function exactKey(text: string): string {
  const line = collapse(text).toLowerCase();
  const key = SIGNS.test(line) ? withOneSign(line) : line;
  return key.replace(LATE_TONE, (late) => EARLY_TONE.get(late) ?? late).normalize('NFC');
}

function withOneSign(line: string): string {
  return line
    .replace(/[’‘`´]/g, "'")
    .replace(/[–—‑−]/g, '-')
    .replace(/\s*-\s*/g, '-');
}

const NOT_ASCII = /[^\0-\x7f]/gu;
const bareLetter = remembered((letter) => letter.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd'));

const LATE = new Map([...EARLY_TONE].map(([late, early]) => [early, late]));
const EARLY = /[òóõỏọ][ae]|[ùúũủụ]y/g;

/** The same for people to read: tones stand late, where no word is misspelt by it ("loại", "quý"; "hoà" is the older way). */
export function readableKey(text: string): string {
  return exactKey(text).replace(EARLY, (early) => LATE.get(early) ?? early);
}

/**
 * The key without diacritics, with đ = d, y = i and punctuation dropped. Different names may share it
 * ("Ba Tơ", "Ba Tô"), so it only proposes candidates.
 */
export function looseKey(text: string): string {
  return bare(text)
    .replaceAll('y', 'i')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** One line in lower case without diacritics, đ = d; punctuation stays. */
export function bare(text: string): string {
  return collapse(text).toLowerCase().replace(NOT_ASCII, bareLetter);
}

/** Letters that are Vietnamese whatever stands around them; others may carry a mark of their own. */
const MARKED = /[đĐÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĨĩŨũƠơƯưẠ-ỹ]/;

/** Whether the text carries no Vietnamese diacritics at all. */
export function isPlain(text: string): boolean {
  if (MARKED.test(text)) return false;
  return !/[^\0-\x7f]/.test(text) || !/\p{M}/u.test(text.normalize('NFD'));
}

const collator = new Intl.Collator('vi', { numeric: true });

/** Vietnamese order: An < Ăn < Ân, xã 2 < xã 10. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}
