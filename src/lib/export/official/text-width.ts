/**
 * How wide letters of Times New Roman are, in digits, which are half as wide as the type is high (from the font's own table of
 * widths, rounded; marks above and below a letter do not widen it).
 */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/^[\s.,;:'|!()[\]\-/ijltfrI]$/u, 0.6],
  [/^[mw%]$/u, 1.6],
  [/^[MW@]$/u, 1.8],
  [/^\p{Lu}$/u, 1.4],
  [/^[≥≤~+−=<>]$/u, 1.15],
  [/^[acesz]$/u, 0.87],
];

const widthOfLetter = new Map<string, number>();

/** How wide a text is in one line, in digits of its kind. */
export function textWidth(text: string): number {
  let width = 0;
  for (const sign of text.normalize('NFD').replace(/\p{M}+/gu, '')) {
    const known = widthOfLetter.get(sign) ?? WIDTHS.find(([letters]) => letters.test(sign))?.[1] ?? 1;
    widthOfLetter.set(sign, known);
    width += known;
  }
  return width;
}

const NO_BREAK_SPACE = '\u00A0';

/** A mark of a bound on one line with its number: "≥ 285" is not broken. */
export function heldTogether(text: string): string {
  return text.replace(/(?<=[≥≤~]) /g, NO_BREAK_SPACE);
}

/** The parts between which a line may be broken. */
export function unbrokenParts(text: string): string[] {
  return heldTogether(text).split(/[^\S\u00A0]+/u);
}
