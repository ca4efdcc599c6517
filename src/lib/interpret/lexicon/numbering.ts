const NUMBERING =
  /^\s*(?:(?:[-–+•*▪·]|(?:\d{1,2}(?:\.\d{1,2}){0,5}[a-zđA-ZĐ]?|[a-zđ]|[IVX]{1,5}|[A-HĐ])[.)]|\(\d{1,2}\)|\d{1,2}(?:\.\d{1,2}){1,5}(?=\s))\s*){1,3}(?=\p{L})/u;

/** The name of a row without its number: "Số lượt phát" of "1. Số lượt phát", "b) Số lượt phát", "- Số lượt phát". */
export function withoutNumbering(text: string): string {
  return text.replace(NUMBERING, '');
}
