/** Thousands in groups of three with points or spaces, decimals behind a comma: as `formatNumber` writes. */
const VIETNAMESE = /^[-−]?(?:\d{1,3}(?:[. \u00a0]\d{3})+|\d+)(?:,\d+)?$/;

/** The number that a person typed as Vietnamese write numbers ("1.250", "12,5"); null where it is none. */
export function numberTyped(text: string): number | null {
  const trimmed = text.trim();
  if (!VIETNAMESE.test(trimmed)) return null;
  const plain = trimmed
    .replace('−', '-')
    .replace(/[. \u00a0]/g, '')
    .replace(',', '.');
  const number = Number(plain);
  return Number.isFinite(number) ? number : null;
}
