/** What a spreadsheet may run when it stands at the beginning of a field of a CSV file (CWE-1236). */
const FORMULA_START = /^["'\s]*[=+\-@\t\r\n＝＋－＠]/;

/** Whether a spreadsheet might run a text as a formula where it opens a CSV file with it. */
export function looksLikeFormula(text: string): boolean {
  return FORMULA_START.test(text);
}

/** The text with an apostrophe before it where a spreadsheet might run it; `unguardFormula` takes exactly that away. */
export function guardFormula(text: string): string {
  return looksLikeFormula(text) ? `'${text}` : text;
}

/** The text that `guardFormula` was given: any other text that has an apostrophe before a formula was guarded too. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && looksLikeFormula(text.slice(1)) ? text.slice(1) : text;
}
