/** Behind these words a text says the parts of the figure before them. */
const PARTS = /(?:trong đó|bao gồm|gồm(?: có)?|cụ thể|chia ra)(?!\p{L})/u;

/** Where in folded text the parts of its figures begin; Infinity if it says none. */
export function partsStart(text: string): number {
  return PARTS.exec(text)?.index ?? Infinity;
}

/** Blanks a sum before its result, clause by clause: "3 x 4 = 12 tin" says 12, "tin = 5; bài = 7" stays. */
export function blankSums(text: string): string {
  return text.replace(/[^;\n]+/g, (clause) => {
    const at = clause.lastIndexOf('=');
    const isResult = at > 0 && !/[<>]/.test(clause[at - 1]!) && /^\s?\d/.test(clause.slice(at + 1, at + 3));
    return isResult && /\d/.test(clause.slice(0, at)) ? ' '.repeat(at + 1) + clause.slice(at + 1) : clause;
  });
}

/** The text with everything in brackets blanked: what stands there explains a figure or says its parts. */
export function blankBrackets(text: string): string {
  return text.replace(/\([^()]*\)?|\[[^[\]]*\]?/g, (found) => ' '.repeat(found.length));
}

/** Blanks only the brackets that say a number again or its parts: "02 (hai) hội nghị", "02 (01 tin, 01 bài)". */
export function blankBracketsOfNumbers(text: string): string {
  return text.replace(/(?<=\d ?)\([^()]*\)?/g, (found) => ' '.repeat(found.length));
}
