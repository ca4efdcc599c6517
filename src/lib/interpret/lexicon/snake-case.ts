const SNAKE_CASE = /^[a-z\d]+(?:_[a-z\d]+)+$/i;

/** What a system's export heads a column with, in words: "ten don vi" of "ten_don_vi". */
export function withoutUnderscores(text: string): string {
  return SNAKE_CASE.test(text) ? text.replaceAll('_', ' ') : text;
}
