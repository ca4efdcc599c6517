/** A decoder is not worth its call for less. */
const SHORT = 12;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of some UTF-8 bytes; what is no UTF-8 comes out as U+FFFD. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > SHORT) return decoder.decode(bytes.subarray(start, end));
  let text = '';
  for (let at = start; at < end; at++) {
    const code = bytes[at]!;
    if (code > 0x7f) return decoder.decode(bytes.subarray(start, end));
    text += String.fromCharCode(code);
  }
  return text;
}
