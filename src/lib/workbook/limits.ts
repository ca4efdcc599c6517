/** What a file may ask of the reader (contract.md, "Limits and refusals"; quality.md 3.6). */
const MEGABYTE = 1024 * 1024;

/** Bytes of one file. */
export const MAX_FILE_BYTES = 100 * MEGABYTE;

/** Bytes of everything in one archive together. */
export const MAX_UNPACKED_BYTES = 1024 * MEGABYTE;

/** How many times its size an archive may unpack to. */
export const MAX_UNPACKED_RATIO = 100;

/** Entries of one archive. */
export const MAX_ARCHIVE_ENTRIES = 10_000;

/** Rows and columns that Excel knows: cells and merges beyond are not there. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLS = 16_384;

/** Characters that Excel lets a cell hold. */
export const MAX_CELL_TEXT = 32_767;

/** Characters of a number format that is obeyed; a longer one shows the bare number. */
export const MAX_FORMAT_TEXT = 255;

/** Milliseconds that a file of so many bytes may take from its bytes to its figures before the reader is stopped. */
export function readingTime(bytes: number): number {
  return 30_000 + (bytes / 1_000_000) * 500;
}
