/**
 * Numbers, dates, ranks and marks as a Vietnamese reader expects them. Pure; the grouping is
 * that of vi-VN ("1.234,5") whatever the machine's own settings are.
 */

const numbers = new Map<number, Intl.NumberFormat>();

function numberFormat(digits: number): Intl.NumberFormat {
  const known = numbers.get(digits);
  if (known) return known;
  const made = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: digits });
  numbers.set(digits, made);
  return made;
}

/** "1.234,5". At most `digits` decimals, none that are zero. */
export function formatNumber(value: number, digits = 2): string {
  return numberFormat(digits).format(value).replace('-', '−');
}

/** With its sign: "+12", "−3", "0". */
export function formatSigned(value: number, digits = 2): string {
  return value > 0 ? `+${formatNumber(value, digits)}` : formatNumber(value, digits);
}

/** A ratio as percent: 0.8571 is "85,7%". */
export function formatPercent(ratio: number, digits = 1): string {
  return `${formatNumber(ratio * 100, digits)}%`;
}

/** A ratio as percent with its sign: "+35%", "−4,2%". */
export function formatSignedPercent(ratio: number, digits = 1): string {
  return `${formatSigned(ratio * 100, digits)}%`;
}

/** An ISO date (or date and time) as dd/mm/yyyy; text that is none is given back. */
export function formatDate(iso: string): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  return match ? `${match[3]}/${match[2]}/${match[1]}` : iso;
}

/** How exactly a sum is known: one "hơn" in it makes it a lower bound, one "khoảng" an estimate. */
export type Bound = 'exact' | 'lower' | 'upper' | 'about';

export const BOUND_MARKS: Readonly<Record<Bound, string>> = {
  exact: '',
  lower: '≥ ',
  upper: '≤ ',
  about: '~ ',
};

/** A number with the mark of its bound: "≥ 285". */
export function formatBounded(value: number, bound: Bound, digits = 2): string {
  return BOUND_MARKS[bound] + formatNumber(value, digits);
}

/** A rank: "3", and "=2" where it is shared. */
export function formatRank(rank: number, tied: boolean): string {
  return tied ? `=${rank}` : String(rank);
}

/** "7/9": how many of how many. */
export function formatOf(part: number, whole: number): string {
  return `${formatNumber(part)}/${formatNumber(whole)}`;
}

/** "12,3/34,2 MB": bytes of how many, in millions. */
export function formatMegabytes(part: number, whole: number): string {
  return `${formatNumber(part / 1_000_000, 1)}/${formatNumber(whole / 1_000_000, 1)} MB`;
}

const collator = new Intl.Collator('vi', { numeric: true, sensitivity: 'variant' });

/** The order of names in Vietnamese: tones and "đ" in their place, numbers by size. */
export function compareNames(a: string, b: string): number {
  return collator.compare(a, b);
}

/** "a, b và c". */
export function joinNames(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} và ${names[names.length - 1]!}`;
}
