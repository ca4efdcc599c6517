/** Signs that symbol fonts draw for letters, as the characters that they look like. */
const SIGNS: readonly { readonly font: RegExp; readonly signs: ReadonlyMap<string, string> }[] = [
  {
    font: /^wingdings$/i,
    signs: signs({ ü: '✓', û: '✗', þ: '☑', ý: '☒', x: '☒', o: '☐', '¨': '☐', q: '☐' }),
  },
  { font: /^wingdings 2$/i, signs: signs({ P: '✓', O: '✗', R: '☑', S: '☒', T: '☒', '£': '☐' }) },
  { font: /^wingdings 3$/i, signs: signs({}) },
  { font: /^webdings$/i, signs: signs({ a: '✓', r: '✗', c: '☐' }) },
];

/** Where symbol fonts have their letters besides U+0000: Office writes "ü" of Wingdings as U+F0FC too. */
const PRIVATE_USE = 0xf000;

/** Text of a symbol font as the ticks and boxes that it shows; null where the font is none of symbols. */
export function decodeSymbols(text: string, font: string): string | null {
  const found = SIGNS.find((each) => each.font.test(font.trim()));
  if (!found) return null;
  return [...text].map((letter) => found.signs.get(plain(letter)) ?? letter).join('');
}

function plain(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  return code >= PRIVATE_USE && code <= PRIVATE_USE + 0xff ? String.fromCharCode(code - PRIVATE_USE) : letter;
}

function signs(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(table));
}
