import { guardFormula } from '#lib/domain/formula-guard.ts';

/** A value of one CSV field; null and empty text both give an empty field. */
export type CsvValue = string | number | null;

export interface CsvOptions {
  /** Starts the file with a byte order mark, without which Excel misreads Vietnamese. */
  readonly bom?: boolean;
  readonly delimiter?: ',' | ';';
  /**
   * Puts an apostrophe before text that a spreadsheet would run as a formula (CWE-1236), and quotes what holds any
   * character that may be taken for a delimiter. For files that people open, which the program reads back to the same
   * texts; the exchange formats of the command line stay as they are.
   */
  readonly guardFormulas?: boolean;
}

/** Rows as CSV text: CRLF, RFC 4180 quoting, decimal point. */
export function toCsv(
  header: readonly string[],
  rows: Iterable<readonly CsvValue[]>,
  options: CsvOptions = {},
): string {
  const { bom = false, delimiter = ',', guardFormulas = false } = options;
  const special = guardFormulas ? /[",;|\t\r\n]/ : delimiter === ',' ? /[",\r\n]/ : /[";\r\n]/;
  const field = (value: CsvValue) => quote(guardFormulas ? guard(value) : plain(value), special);
  let text = bom ? '\uFEFF' : '';
  text += header.map(field).join(delimiter) + '\r\n';
  for (const row of rows) text += row.map(field).join(delimiter) + '\r\n';
  return text;
}

function plain(value: CsvValue): string {
  return value === null ? '' : String(value);
}

function guard(value: CsvValue): string {
  return typeof value === 'string' ? guardFormula(value) : plain(value);
}

function quote(text: string, special: RegExp): string {
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
