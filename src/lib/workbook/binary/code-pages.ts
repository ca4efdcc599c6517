/** Windows' numbers of encodings beside its own code pages 1250–1258. */
const LABELS: ReadonlyMap<number, string> = new Map([
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [1200, 'utf-16le'],
  [1201, 'utf-16be'],
  [65_001, 'utf-8'],
]);

/**
 * The code pages that files name by number, for SheetJS: decoded by the platform, where SheetJS would bring
 * tables of its own. Unknown ones are read as windows-1252.
 */
export const codePages = {
  utils: {
    hascp: (page: number) => labelOf(page) !== undefined,
    decode(page: number, data: Uint8Array | readonly number[] | string): string {
      const bytes = typeof data === 'string' ? bytesOf(data) : Uint8Array.from(data);
      return new TextDecoder(labelOf(page) ?? 'windows-1252').decode(bytes).normalize('NFC');
    },
    encode(_page: number, text: string): Uint8Array {
      return bytesOf(text);
    },
  },
};

function labelOf(page: number): string | undefined {
  return page >= 1250 && page <= 1258 ? `windows-${page}` : LABELS.get(page);
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
}
