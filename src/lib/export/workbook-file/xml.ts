const MARKUP = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** Text as it stands in XML, in elements and in attributes; what XML cannot hold is left out. */
export function xmlText(text: string): string {
  return text.replace(UNSPEAKABLE, '').replace(/[&<>"]/g, (sign) => MARKUP.get(sign)!);
}

/** The same in a cell, where "_x000D_" would be taken for the character of that number. */
export function cellText(text: string): string {
  return xmlText(text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_'));
}

/** Control characters but tab and line feed, halves of pairs, and two that are no characters. */
const UNSPEAKABLE = /[^\t\n\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The namespaces of OOXML (ECMA-376, transitional). */
export const NS = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  office: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  package: 'http://schemas.openxmlformats.org/package/2006/relationships',
  types: 'http://schemas.openxmlformats.org/package/2006/content-types',
  properties: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
  values: 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
} as const;

/** Attributes of those that have a value, with a space before each. */
export function attributes(values: Readonly<Record<string, string | number | null | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join('');
}
