import { SSF } from 'xlsx';
import { MAX_FORMAT_TEXT } from '../limits.ts';
import { isoOfSerial } from './serial-date.ts';
import type { CellContent } from './text-content.ts';

/** Numbers of one format that are remembered: figures of a table come again and again, and showing them is slow. */
const REMEMBERED = 4096;

/** What a format says a number is, told by its signs outside of quotes, escapes, colours and conditions. */
export function formatMeaning(format: string): 'date' | 'percent' | 'number' {
  if (format === '' || format.length > MAX_FORMAT_TEXT || isGeneral(format)) return 'number';
  const signs = format
    .replace(/"[^"]*"|\\.|[_*]./g, '')
    .replace(/\[(?:h+|m+|s+)\]/gi, 'h')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/general/gi, '');
  if (/[ymdhs]/i.test(signs)) return 'date';
  return signs.includes('%') ? 'percent' : 'number';
}

function isGeneral(format: string): boolean {
  return /^general$/i.test(format);
}

/** A number format of a file. `date1904`: the file counts days from 1904. */
export class NumberFormat {
  readonly #format: string;
  readonly #date1904: boolean;
  readonly #meaning: ReturnType<typeof formatMeaning>;
  readonly #isGeneral: boolean;
  readonly #known = new Map<number, CellContent>();

  constructor(format: string, date1904: boolean) {
    this.#format = format;
    this.#date1904 = date1904;
    this.#meaning = formatMeaning(format);
    this.#isGeneral = isGeneral(format);
  }

  /** A number as a cell's value and as the format shows it; equal ones share what they give. */
  contentOf(number: number): CellContent {
    const known = this.#known.get(number);
    if (known) return known;
    const content = { value: this.#valueOf(number), text: this.#shown(number) };
    if (this.#known.size < REMEMBERED) this.#known.set(number, content);
    return content;
  }

  #valueOf(number: number): CellContent['value'] {
    if (this.#meaning !== 'date') return { kind: 'number', number, percent: this.#meaning === 'percent' };
    return { kind: 'date', number, iso: isoOfSerial(number, this.#date1904) };
  }

  /** A format that shows nothing (";;;") or cannot be obeyed shows the bare number: content is never lost. */
  #shown(number: number): string {
    if (this.#format === '' || this.#format.length > MAX_FORMAT_TEXT) return String(number);
    // So many digits General shows as they are; longer ones it may write with an exponent.
    if (this.#isGeneral && Number.isInteger(number) && Math.abs(number) < 1e9) return String(number);
    try {
      const text = SSF.format(this.#format, number, { date1904: this.#date1904 }) as string;
      return text.trim() === '' ? String(number) : text.trim();
    } catch {
      return String(number);
    }
  }
}

/** One number in one format; who has many of one file keeps their `NumberFormat`. */
export function numberContent(number: number, format: string, date1904: boolean): CellContent {
  return new NumberFormat(format, date1904).contentOf(number);
}
