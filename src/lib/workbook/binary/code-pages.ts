/**
 * The code pages that old .xls files name, by number, for SheetJS: decoded by the platform, where SheetJS
 * would bring tables of its own. Unknown ones are read as windows-1252.
 */
export const codePages = {
  utils: {
    hascp: (page: number) => page >= 1250 && page <= 1258,
    decode(page: number, data: Uint8Array | readonly number[] | string): string {
      const bytes = typeof data === 'string' ? bytesOf(data) : Uint8Array.from(data);
      const label = page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252';
      return new TextDecoder(label).decode(bytes).normalize('NFC');
    },
    encode(_page: number, text: string): Uint8Array {
      return bytesOf(text);
    },
  },
};

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
}
