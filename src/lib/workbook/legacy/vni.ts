/**
 * The encoding of fonts named "VNI-…": a letter, and after it a mark that is a Latin-1 letter. Hat and breve
 * come together with their tone as one mark; i, ơ, ư, đ and ỵ have characters of their own.
 */
const TONE_MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
};
const HAT_MARKS: Readonly<Record<string, string>> = {
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
};
const BREVE_MARKS: Readonly<Record<string, string>> = {
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};
const SINGLE: Readonly<Record<string, string>> = {
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  ô: 'ơ',
  ö: 'ư',
  î: 'ỵ',
  ñ: 'đ',
};

const SEQUENCES = new Map<string, string>();
for (const [from, to] of Object.entries(SINGLE)) addCases(from, to);
for (const [base, letter] of Object.entries({ a: 'a', e: 'e', o: 'o', u: 'u', y: 'y', ô: 'ơ', ö: 'ư' })) {
  for (const [mark, marks] of Object.entries(TONE_MARKS)) addCases(base + mark, letter + marks);
  if ('aeo'.includes(base))
    for (const [mark, marks] of Object.entries(HAT_MARKS)) addCases(base + mark, base + marks);
}
for (const [mark, marks] of Object.entries(BREVE_MARKS)) addCases(`a${mark}`, `a${marks}`);

/** The case of a letter is the case of its base; typists left the mark in either. */
function addCases(from: string, to: string): void {
  const [base = '', mark = ''] = from;
  for (const letter of [base, base.toUpperCase()]) {
    const composed = (letter === base ? to : to.toUpperCase()).normalize('NFC');
    SEQUENCES.set(letter + mark, composed);
    SEQUENCES.set(letter + mark.toUpperCase(), composed);
  }
}

export function decodeVni(text: string): string {
  let decoded = '';
  for (let i = 0; i < text.length; i++) {
    const pair = SEQUENCES.get(text.slice(i, i + 2));
    if (pair !== undefined && i + 1 < text.length) {
      decoded += pair;
      i++;
    } else {
      decoded += SEQUENCES.get(text[i]!) ?? text[i]!;
    }
  }
  return decoded;
}
