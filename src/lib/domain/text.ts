/** Text in its composed form, with the look-alikes of đ repaired. */
export function nfc(text: string): string {
  return text.normalize('NFC').replaceAll('Ð', 'Đ').replaceAll('ð', 'đ');
}

const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;
const SPACES = /[\s\u00a0\u3000]+/g;

/** One line without invisible characters, single spaces, trimmed. */
export function collapse(text: string): string {
  return nfc(text).replace(INVISIBLE, '').replace(SPACES, ' ').trim();
}

const TONES = '\u0300\u0301\u0303\u0309\u0323';
/** "oà" and "òa" (and oe, uy) are one spelling: the tone is moved to the first vowel. */
const LATE_TONE = new RegExp(`(o)([ae])([${TONES}])|(u)(y)([${TONES}])`, 'g');

/**
 * The key under which spellings of one word are equal: composed, one case, one tone placement,
 * one apostrophe and hyphen, single spaces (domain.md 4.2). Safe to match on inside a parent.
 */
export function exactKey(text: string): string {
  return collapse(text)
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[–—‑−]/g, '-')
    .replace(/\s*-\s*/g, '-')
    .normalize('NFD')
    .replace(LATE_TONE, (_, o, a, tone, u, y, tone2) => (o ? `${o}${tone}${a}` : `${u}${tone2}${y}`))
    .normalize('NFC');
}

/**
 * The key without diacritics, with đ = d, y = i and punctuation dropped. Different names may share it
 * ("Ba Tơ", "Ba Tô"), so it only proposes candidates.
 */
export function looseKey(text: string): string {
  return collapse(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('y', 'i')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Whether the text carries no Vietnamese diacritics at all. */
export function isPlain(text: string): boolean {
  return !/[đĐ]/.test(text) && !/\p{M}/u.test(text.normalize('NFD'));
}

const collator = new Intl.Collator('vi', { numeric: true });

/** Vietnamese order: An < Ăn < Ân, xã 2 < xã 10. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}
