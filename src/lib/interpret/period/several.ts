/** The first and last of several months that a line names together, both included. */
export interface Months {
  readonly from: number;
  readonly to: number;
}

const ROMAN = ['i', 'ii', 'iii', 'iv'];
const AND = '\\s*(?:,|\\+|&|va|-|den)\\s*(?:het\\s*)?';
const QUARTERS = [
  new RegExp(`\\bqu[yi]\\s*(iv|i{1,3})((?:${AND}(?:qu[yi]\\s*)?(?:iv|i{1,3})(?![\\da-z]))+)`),
  new RegExp(`\\bqu[yi]\\s*([1-4])((?:${AND}qu[yi]\\s*[1-4](?![\\da-z]))+)`),
];
const MONTHS =
  /\bthang\s*(\d{1,2})((?:\s*(?:,|\+|&|va)\s*(?:thang\s*)?\d{1,2}(?!\d|[/.]\d{1,2}(?!\d)))+)(?=\s*(?:$|[)\-/]|nam\b))/;
const UNTIL = /\bden het (?:thang\s*(\d{1,2})(?!\d)|qu[yi]\s*(iv|i{1,3}|[1-4])(?![\da-z]))/;

/**
 * "Quý I và quý II", "quý I + II", "tháng 01, 02, 03": several periods told as one, in a line of plain letters. `open`: they
 * do not follow each other, so that nobody can say what is meant.
 */
export function severalIn(line: string): Months | 'open' | null {
  for (const pattern of QUARTERS) {
    const [, first = '', others = ''] = pattern.exec(line) ?? [];
    if (first === '') continue;
    const found = [first, ...others.matchAll(/(?<![a-z\d])(?:iv|i{1,3}|[1-4])(?![a-z\d])/g)].map(String);
    const isSpan = /-|den/.test(others);
    const between = together(found.map(quarterOf), isSpan);
    return between === 'open' ? 'open' : { from: between.from * 3 - 2, to: between.to * 3 };
  }
  const [, first = '', others = ''] = MONTHS.exec(line) ?? [];
  if (first === '') return null;
  return together([first, ...others.matchAll(/\d+/g)].map(Number), false);
}

/** "Đến hết tháng 6", "đến hết quý III": what has come together since January. */
export function untilIn(line: string): { readonly index: number; readonly month: number } | null {
  const until = UNTIL.exec(line);
  if (!until) return null;
  return { index: until.index, month: until[1] ? Number(until[1]) : quarterOf(until[2]!) * 3 };
}

function quarterOf(text: string): number {
  return ROMAN.indexOf(text) + 1 || Number(text);
}

function together(numbers: readonly number[], isSpan: boolean): Months | 'open' {
  const [from, to] = [Math.min(...numbers), Math.max(...numbers)];
  const areAll = isSpan || new Set(numbers).size === to - from + 1;
  return areAll && to <= 12 && numbers.every((number, i) => i === 0 || number > numbers[i - 1]!)
    ? { from, to }
    : 'open';
}
