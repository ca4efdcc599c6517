/** A value of one CSV field; null and empty text both give an empty field. */
export type CsvValue = string | number | null;

export interface CsvOptions {
  /** Starts the file with a byte order mark, without which Excel misreads Vietnamese. */
  readonly bom?: boolean;
  readonly delimiter?: ',' | ';';
  /**
   * Puts an apostrophe before text that a spreadsheet would run as a formula (CWE-1236). For files
   * that people open; the exchange formats of the command line stay as they are.
   */
  readonly guardFormulas?: boolean;
}

const FORMULA_START = /^["'\s]*[=+\-@\t\r\n＝＋－＠]/;

/** Rows as CSV text: CRLF, RFC 4180 quoting, decimal point. */
export function toCsv(
  header: readonly string[],
  rows: Iterable<readonly CsvValue[]>,
  options: CsvOptions = {},
): string {
  const { bom = false, delimiter = ',', guardFormulas = false } = options;
  const field = (value: CsvValue) => quote(guardFormulas ? guard(value) : plain(value), delimiter);
  let text = bom ? '\uFEFF' : '';
  text += header.map(field).join(delimiter) + '\r\n';
  for (const row of rows) text += row.map(field).join(delimiter) + '\r\n';
  return text;
}

function plain(value: CsvValue): string {
  return value === null ? '' : String(value);
}

function guard(value: CsvValue): string {
  return typeof value === 'string' && FORMULA_START.test(value) ? `'${value}` : plain(value);
}

function quote(text: string, delimiter: string): string {
  const needed = text.includes(delimiter) || /["\r\n]/.test(text);
  return needed ? `"${text.replaceAll('"', '""')}"` : text;
}
