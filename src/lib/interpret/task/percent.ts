import { plain } from '../period/plain.ts';
import { parseNumber } from '../quantity/number.ts';

const NUMERAL = String.raw`\d+(?:[.,]\d+)?`;
const PERCENT = new RegExp(`(${NUMERAL}) ?(?:%|phan tram)`);
/** The words between the beginning of a status and its percentage: "Hoàn thành (khoảng 70%)", "Xong, đạt 70%". */
const LEAD = /^[a-z ]{0,40}(?:[:(-] ?|, ?dat )?[a-z ~>]{0,20}$/;
const BARE_LEAD =
  /^(?:(?:da|moi|dat|duoc|ht|xong|hoan thanh|thuc hien|ty le|ti le|tien do|khoang|tren|hon|gan|~)[ :]*)*$/;

/** The percentage that belongs to a status ("Đạt 70%"); `isBare` where no words say more than it. */
export function percentIn(text: string): { percent: number; isBare: boolean } | null {
  const line = plain(text);
  const match = PERCENT.exec(line);
  const percent = match && parseNumber(match[1]!)?.value;
  if (!match || percent == null) return null;
  const lead = line.slice(0, match.index);
  return LEAD.test(lead) ? { percent, isBare: BARE_LEAD.test(lead) } : null;
}

/**
 * A cell of a column of percentages: "70%", "70", "0,7" (Excel's own form). A bare 1 may be either one
 * per cent or the whole: null, as where the text holds no single number.
 */
export function percentOfCell(text: string): number | null {
  const match = new RegExp(`^(${NUMERAL}) ?(%?)$`).exec(plain(text));
  const value = match && parseNumber(match[1]!)?.value;
  if (!match || value == null) return percentIn(text)?.percent ?? null;
  if (match[2] === '%' || value === 0 || value > 1) return value;
  return value === 1 ? null : Number((value * 100).toPrecision(12));
}
