/**
 * The count that was probably meant, where one slip of the keyboard explains a figure: digits too many or too few, a
 * mark of thousands taken for another, a number typed twice. It lies among the others; null where no slip explains it.
 */
export function likelyMeant(value: number, others: readonly number[]): number | null {
  const least = others.reduce((a, b) => Math.min(a, b), Infinity);
  const most = others.reduce((a, b) => Math.max(a, b), -Infinity);
  const fits = meantBy(value).filter((meant) => least <= meant && meant <= most);
  return fits[0] ?? null;
}

function meantBy(value: number): number[] {
  if (!Number.isInteger(value)) return [];
  const digits = String(value);
  const half = digits.slice(0, digits.length / 2);
  const twice = digits.length % 2 === 0 && half.repeat(2) === digits ? [Number(half)] : [];
  const lastTwice = digits.length > 1 && digits.at(-1) === digits.at(-2) ? [Number(digits.slice(0, -1))] : [];
  const fewer = [10, 100, 1000].map((factor) => value / factor);
  const more = [10, 100, 1000].map((factor) => value * factor);
  return [...twice, ...fewer.filter(Number.isInteger), ...lastTwice, ...more, ...fewer.map(Math.round)];
}
