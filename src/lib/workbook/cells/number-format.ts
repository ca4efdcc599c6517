import { SSF } from 'xlsx';
import { MAX_FORMAT_TEXT } from '../limits.ts';
import type { CellValue } from '../workbook.ts';
import { isoOfSerial } from './serial-date.ts';

/** What a format says a number is, told by its signs outside of quotes, escapes, colours and conditions. */
export function formatMeaning(format: string): 'date' | 'percent' | 'number' {
  if (format === '' || format.length > MAX_FORMAT_TEXT || /^general$/i.test(format)) return 'number';
  const signs = format
    .replace(/"[^"]*"|\\.|[_*]./g, '')
    .replace(/\[(?:h+|m+|s+)\]/gi, 'h')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/general/gi, '');
  if (/[ymdhs]/i.test(signs)) return 'date';
  return signs.includes('%') ? 'percent' : 'number';
}

/** A number as a cell's value and as the format shows it. `date1904`: the file counts days from 1904. */
export function numberContent(
  number: number,
  format: string,
  date1904: boolean,
): { value: CellValue; text: string } {
  const meaning = formatMeaning(format);
  const text = shown(number, format, date1904);
  if (meaning === 'date') {
    const iso = isoOfSerial(number, date1904);
    return { value: { kind: 'date', number, iso }, text };
  }
  return { value: { kind: 'number', number, percent: meaning === 'percent' }, text };
}

/** A format that shows nothing (";;;") or cannot be obeyed shows the bare number: content is never lost. */
function shown(number: number, format: string, date1904: boolean): string {
  if (format === '' || format.length > MAX_FORMAT_TEXT) return String(number);
  try {
    const text = SSF.format(format, number, { date1904 }) as string;
    return text.trim() === '' ? String(number) : text.trim();
  } catch {
    return String(number);
  }
}
