/** Characters of windows-1252 that do not stand at their own code, by code from 0x80. */
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * UTF-8 that was taken for windows-1252 and encoded again ("XÃ£" for "Xã"), undone; text that cannot be
 * that comes back as it is.
 */
export function decodeUtf8Twice(text: string): string {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    const high = HIGH.indexOf(character);
    if (code > 0xff && high < 0) return text;
    bytes.push(high < 0 ? code : 0x80 + high);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
      .decode(Uint8Array.from(bytes))
      .normalize('NFC');
  } catch {
    return text;
  }
}
