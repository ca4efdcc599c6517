const ONES = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const BELOW_HUNDRED = new Map<string, number>();
for (let n = 1; n <= 9; n++) {
  BELOW_HUNDRED.set(ONES[n]!, n);
  BELOW_HUNDRED.set(`mười ${n === 5 ? 'lăm' : ONES[n]!}`, 10 + n);
}
BELOW_HUNDRED.set('mười', 10);
for (let tens = 2; tens <= 9; tens++) {
  BELOW_HUNDRED.set(`${ONES[tens]!} mươi`, tens * 10);
  for (let n = 1; n <= 9; n++) {
    const one = n === 1 ? 'mốt' : n === 5 ? 'lăm' : ONES[n]!;
    BELOW_HUNDRED.set(`${ONES[tens]!} mươi ${one}`, tens * 10 + n);
    if (n === 4) BELOW_HUNDRED.set(`${ONES[tens]!} mươi tư`, tens * 10 + n);
    BELOW_HUNDRED.set(`${ONES[tens]!} ${one}`, tens * 10 + n);
  }
}
const SMALL = new RegExp(
  `(${[...BELOW_HUNDRED.keys()].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})`,
  'uy',
);
const HUNDRED = / trăm(?!\p{L})/uy;
const THOUSAND = / (?:nghìn|ngàn)(?!\p{L})/uy;
/** "một trăm linh năm": a five without tens. */
const WITHOUT_TENS = / (?:linh|lẻ) /uy;

/** A number in words, and where it ends in the text. */
export interface Spelled {
  readonly value: number;
  readonly end: number;
}

/** The number in words, below a million, at a position of folded text: "một trăm hai mươi lăm". */
export function spelledAt(text: string, at: number): Spelled | null {
  const first = belowThousand(text, at);
  const end = first && endOf(THOUSAND, text, first.end);
  if (first === null || end === null) return first;
  const rest = text[end] === ' ' ? belowThousand(text, end + 1) : null;
  return { value: first.value * 1000 + (rest?.value ?? 0), end: rest?.end ?? end };
}

function belowThousand(text: string, at: number): Spelled | null {
  const first = belowHundred(text, at);
  const end = first && first.value < 10 ? endOf(HUNDRED, text, first.end) : null;
  if (first === null || end === null) return first;
  const rest = belowHundred(
    text,
    endOf(WITHOUT_TENS, text, end) ?? (text[end] === ' ' ? end + 1 : text.length),
  );
  return { value: first.value * 100 + (rest?.value ?? 0), end: rest?.end ?? end };
}

function belowHundred(text: string, at: number): Spelled | null {
  SMALL.lastIndex = at;
  const [words] = SMALL.exec(text) ?? [];
  return words === undefined ? null : { value: BELOW_HUNDRED.get(words)!, end: at + words.length };
}

/** Where a word that stands at a position ends; null where it does not stand there. */
function endOf(word: RegExp, text: string, at: number): number | null {
  word.lastIndex = at;
  return word.test(text) ? word.lastIndex : null;
}
