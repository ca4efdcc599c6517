/** Characters of windows-1252 that do not stand at their own code, by code from 0x80. */
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** A character that no byte shows as; or one that leads others in UTF-8, or that UTF-8 has not, without them. */
const NOT_TWICE = new RegExp(
  `[^\\0-\\xff${HIGH}]|[\\xc0\\xc1\\xf5-\\xff]|[\\xc2-\\xf4](?![\\x80-\\xbf${HIGH}])`,
);

/**
 * UTF-8 that was taken for windows-1252 and encoded again ("XÃ£" for "Xã"), undone; text that cannot be
 * that comes back as it is.
 */
export function decodeUtf8Twice(text: string): string {
  if (NOT_TWICE.test(text)) return text;
  const bytes = Array.from(text, (character) => {
    const high = HIGH.indexOf(character);
    return high < 0 ? character.charCodeAt(0) : 0x80 + high;
  });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
      .decode(Uint8Array.from(bytes))
      .normalize('NFC');
  } catch {
    return text;
  }
}
