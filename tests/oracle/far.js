const middle = (numbers) => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return Number.isInteger(half) ? (sorted[half - 1] + sorted[half]) / 2 : sorted[Math.floor(half)];
};

/**
 * How a count stands among others, by factors: `isFar` beyond three and a half deviations (of the median, as of a normal
 * distribution, at least 0.3 and one over the root of the usual), `isSlip` where one slip of the keyboard explains it.
 */
export function farFrom(value, others) {
  const logs = others.map(Math.log);
  const usual = middle(logs);
  const typical = Math.exp(usual);
  const spread = Math.max(
    1.4826 * middle(logs.map((log) => Math.abs(log - usual))),
    0.3,
    1 / Math.sqrt(typical),
  );
  const isFar = Math.abs(Math.log(value) - usual) > 3.5 * spread;
  return { typical, ratio: value / typical, isFar, isSlip: slipsOf(value).some(isAmong(others)) };
}

const isAmong = (others) => (meant) => Math.min(...others) <= meant && meant <= Math.max(...others);

/** The counts that may have been meant: with up to three digits fewer or more, typed once, without the last digit twice. */
function slipsOf(value) {
  if (!Number.isInteger(value)) return [];
  const text = String(value);
  const meant = [10, 100, 1000].flatMap((times) => [value * times, Math.round(value / times)]);
  for (let at = 1; at < text.length; at++)
    if (text === text.slice(0, at).repeat(2)) meant.push(+text.slice(0, at));
  if (/(\d)\1$/.test(text)) meant.push(Number(text.slice(0, -1)));
  return meant;
}
