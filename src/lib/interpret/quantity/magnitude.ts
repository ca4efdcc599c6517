const MAGNITUDES = new Map([
  ['chục', 10],
  ['trăm', 100],
  ['nghìn', 1e3],
  ['ngàn', 1e3],
  ['triệu', 1e6],
  ['tr', 1e6],
  ['k', 1e3],
  ['tỷ', 1e9],
  ['tỉ', 1e9],
]);

const NEXT =
  /(?:\s*(chục|trăm|nghìn|ngàn|triệu|tỷ|tỉ|tr(?=đ|\s?đồng))|(k))(?:(?![\p{L}\p{N}])|(?<=tr))(?! lệ)/uy;

/** "triệu" in "1,2 triệu lượt": the factor behind a numeral and where the word ends; factor 1 if there is none. */
export function magnitudeAt(text: string, at: number): { factor: number; end: number } {
  NEXT.lastIndex = at;
  const match = NEXT.exec(text);
  return match
    ? { factor: MAGNITUDES.get(match[1] ?? match[2]!)!, end: NEXT.lastIndex }
    : { factor: 1, end: at };
}

/** The product without the noise of binary fractions: 1,2 triệu is 1200000. */
export function scale(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}
