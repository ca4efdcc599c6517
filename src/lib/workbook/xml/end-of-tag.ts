import { Refusal } from '../container/refusal.ts';

const GREATER = 0x3e;
const DOUBLE_QUOTE = 0x22;
const QUOTE = 0x27;

/** Where a tag ends: the next ">" outside of quotes. Throws a Refusal where there is none. */
export function endOfTag(bytes: Uint8Array, start: number): number {
  let quote = 0;
  for (let i = start; i < bytes.length; i++) {
    const code = bytes[i]!;
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === GREATER) return i;
    else if (code === DOUBLE_QUOTE || code === QUOTE) quote = code;
  }
  throw new Refusal('file-corrupt');
}
