export interface ParsedNumber {
  readonly value: number;
  /** "1,234": one comma and three digits, which Vietnamese and English readers take differently. */
  readonly ambiguous: boolean;
}

type Separator = ',' | '.';

const SPACES = /[ \u00a0\u202f\u2009]/;
const MOST_DIGITS = 15;

/**
 * Reads one numeral as Vietnamese writes it (domain.md 3.3, importing.md stage 7): "1.234", "1 234", "12,5", "02".
 * One comma before exactly three digits is ambiguous, and taken for thousands, unless `decimal`, the column's own habit,
 * is given; it changes nothing else. Null where the text is not one number ("1.2.3", "05/11") or too long to be exact.
 */
export function parseNumber(text: string, decimal: Separator | null = null): ParsedNumber | null {
  const trimmed = text.trim();
  if (!/^\d[\d., \u00a0\u202f\u2009]*$/.test(trimmed) || !/\d$/.test(trimmed)) return null;
  const compact = closeSpaces(trimmed);
  if (compact === null || compact.replace(/[.,]/g, '').length > MOST_DIGITS) return null;
  const mark = decimalMark(compact, decimal);
  if (mark === undefined) return null;
  const at = mark.separator === null ? compact.length : compact.lastIndexOf(mark.separator);
  const whole = compact.slice(0, at);
  if (!/^\d+$/.test(whole) && !isGrouped(whole)) return null;
  const fraction = compact.slice(at + 1);
  return {
    value: Number(`${whole.replace(/[.,]/g, '')}.${fraction || '0'}`),
    ambiguous: mark.ambiguous,
  };
}

/** "1 234 567" without its spaces; null where the spaces do not part thousands. */
function closeSpaces(text: string): string | null {
  if (!SPACES.test(text)) return text;
  const [whole, ...rest] = text.split(SPACES);
  if (!/^[1-9]\d{0,2}$/.test(whole!)) return null;
  const last = rest.length - 1;
  const fits = rest.every((group, i) => (i === last ? /^\d{3}(?:,\d+)?$/ : /^\d{3}$/).test(group));
  return fits ? whole! + rest.join('') : null;
}

function isGrouped(whole: string): boolean {
  return /^[1-9]\d{0,2}(?:\.\d{3})+$/.test(whole) || /^[1-9]\d{0,2}(?:,\d{3})+$/.test(whole);
}

/** Which separator, if any, begins the fraction; undefined where the separators make no number. */
function decimalMark(
  text: string,
  habit: Separator | null,
): { separator: Separator | null; ambiguous: boolean } | undefined {
  const marks = text.replace(/\d/g, '');
  const last = marks.at(-1) as Separator | undefined;
  if (last === undefined) return { separator: null, ambiguous: false };
  const both = marks.includes(',') && marks.includes('.');
  if (both)
    return marks.indexOf(last) === marks.length - 1 ? { separator: last, ambiguous: false } : undefined;
  if (marks.length > 1) return isGrouped(text) ? { separator: null, ambiguous: false } : undefined;
  if (!isGrouped(text)) return { separator: last, ambiguous: false };
  if (last === '.' || habit === '.') return { separator: null, ambiguous: false };
  return { separator: habit, ambiguous: habit === null };
}
