/** What a workspace file may ask of whoever opens it. The writer stays within them, so that what it writes opens. */
const MEGABYTE = 1024 * 1024;

/** Bytes of the file. */
export const MAX_FILE_BYTES = 500 * MEGABYTE;

/** Bytes of all parts together, unpacked. */
export const MAX_UNPACKED_BYTES = 1024 * MEGABYTE;

/** How many times its size the file may unpack to; the writer packs no part tighter than half of that. */
export const MAX_RATIO = 200;

/** Parts: two for each submission. */
export const MAX_PARTS = 50_000;

/** Bytes of a registry of units; the site's own has 2 MB. */
export const MAX_REGISTRY_BYTES = 20 * MEGABYTE;

/** Bytes of a part that is read as text. */
export const MAX_TEXT_BYTES = 256 * MEGABYTE;
