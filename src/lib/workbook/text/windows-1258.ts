/**
 * Text in windows-1258, the Vietnamese code page of Windows, composed: it writes a letter with its hat or
 * horn as one byte and the tone as a combining one. The decoder is made on first use.
 */
export function decodeVietnamese1258(bytes: Uint8Array): string {
  return new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
}
