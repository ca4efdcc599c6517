const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

const ONSET = 'ngh|ng|nh|gh|gi|kh|ch|ph|qu|th|tr|[bcdđghklmnprstvx]';
const NUCLEUS =
  'uyê|uya|uyu|uây|uôi|iêu|yêu|ươi|ươu|oai|oay|oao|oeo|' +
  'ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo|ôi|ơi|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|' +
  '[aăâeêioôơuưy]';
const CODA = 'ng|nh|ch|[cmnpt]';
const SYLLABLE = new RegExp(`^(?:${ONSET})?(?:${NUCLEUS})(?:${CODA})?$`);

const UP_TO_TONE = /^(.*?)[\u0300\u0301\u0303\u0309\u0323]([\u0302\u0306\u031b]?)/;

/** Vowels of which the last is no more than a glide: the tone stands on the one before it ("bài", never "baì"). */
const GLIDING = /(?:a[iouy]|[âê]u|ây|eo|(?<!g)i[au]|[oôơ]i|(?<!q)u[ai]|ư[aiu])$/;

/**
 * Whether a word could be a written Vietnamese syllable: known onset, vowels and end, one tone at most, in
 * small letters, in capitals or with a capital first.
 */
export function isSyllable(word: string): boolean {
  if (/\p{Lu}/u.test(word.slice(1)) && /\p{Ll}/u.test(word)) return false;
  const open = word.toLowerCase().normalize('NFD');
  const tones = open.match(TONES)?.length ?? 0;
  if (tones > 1 || (tones === 1 && hasToneOnGlide(open))) return false;
  return SYLLABLE.test(open.replace(TONES, '').normalize('NFC'));
}

/** Of a decomposed word with one tone; a dot below stands before the hat of its letter. */
function hasToneOnGlide(open: string): boolean {
  const [, before = '', hat = ''] = UP_TO_TONE.exec(open) ?? [];
  return GLIDING.test((before + hat).normalize('NFC'));
}
