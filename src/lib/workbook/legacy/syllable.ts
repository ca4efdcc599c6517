const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

const ONSET = 'ngh|ng|nh|gh|gi|kh|ch|ph|qu|th|tr|[bcdđghklmnprstvx]';
const NUCLEUS =
  'uyê|uya|uyu|uây|uôi|iêu|yêu|ươi|ươu|oai|oay|oao|oeo|' +
  'ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo|ôi|ơi|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|' +
  '[aăâeêioôơuưy]';
const CODA = 'ng|nh|ch|[cmnpt]';
const SYLLABLE = new RegExp(`^(?:${ONSET})?(?:${NUCLEUS})(?:${CODA})?$`);

/**
 * Whether a word could be a written Vietnamese syllable: known onset, vowels and end, one tone at most, in
 * small letters, in capitals or with a capital first.
 */
export function isSyllable(word: string): boolean {
  if (/\p{Lu}/u.test(word.slice(1)) && /\p{Ll}/u.test(word)) return false;
  const open = word.toLowerCase().normalize('NFD');
  const tones = open.match(TONES)?.length ?? 0;
  return tones <= 1 && SYLLABLE.test(open.replace(TONES, '').normalize('NFC'));
}
