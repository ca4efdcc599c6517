/**
 * A text made plain for matching (composed, lower case, digits of one width, one space between words, invisible
 * characters dropped; line breaks are kept as "\n"; "quí" written "quý") with the way back to positions in the text as given.
 */
export interface Folded {
  readonly text: string;
  readonly source: string;
  /** Position in the source where the folded character at `index` begins. */
  start(index: number): number;
  /** Position in the source just behind the folded span that ends before `index`. */
  end(index: number): number;
}

const CHARACTER = /\P{M}\p{M}*|\p{M}+/gsu;
const INVISIBLE = /^[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]+$/;

/** The quarter of a year in its other spelling. */
const QUARTER = /(?<!\p{L})quí(?!\p{L})/gu;

const FULL_WIDTH_ZERO = '０'.charCodeAt(0);

/** Takes time linear in the text. */
export function fold(source: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let last = '';
  for (const match of source.matchAll(CHARACTER)) {
    const plain = plainCharacter(match[0]);
    if (plain === '') continue;
    if (plain === ' ' && (last === '' || last === ' ' || last === '\n')) continue;
    text += plain;
    last = plain;
    for (let i = 0; i < plain.length; i++) {
      starts.push(match.index);
      ends.push(match.index + match[0].length);
    }
  }
  return {
    text: text.replace(QUARTER, 'quý'),
    source,
    start: (index) => starts[index] ?? source.length,
    end: (index) => ends[index - 1] ?? 0,
  };
}

function plainCharacter(character: string): string {
  if (INVISIBLE.test(character)) return '';
  if (character === '\n' || character === '\r' || character === '\u2028') return '\n';
  if (/^\s/.test(character)) return ' ';
  if (/^[ðÐ]/.test(character)) return 'đ';
  if (/^[０-９]$/.test(character)) return String(character.charCodeAt(0) - FULL_WIDTH_ZERO);
  return character.normalize('NFC').toLowerCase();
}
