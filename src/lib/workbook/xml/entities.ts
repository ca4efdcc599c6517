const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const REFERENCE = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{0,31}));/gi;

/**
 * Text with its character references resolved, and named ones of `names` (XML's five unless told otherwise);
 * unknown names stay as they are: nothing that a document declares itself is ever expanded.
 */
export function decodeEntities(text: string, names = NAMED): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (whole, hex: string, decimal: string, name: string) => {
    if (name) return names.get(name) ?? whole;
    const code = hex ? parseInt(hex, 16) : Number(decimal);
    const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000);
    return isCharacter ? String.fromCodePoint(code) : '\ufffd';
  });
}
