/** A piece of running text that says one thing, and where it begins in the whole. */
export interface Clause {
  readonly text: string;
  readonly start: number;
}

/**
 * Sentences, list items and lines with a label of their own ("Họp thôn: 2 cuộc"); a line break inside a sentence
 * ("băng / rôn 55 tấm") parts nothing (domain.md 3.2).
 */
const BORDER = /[.;](?=\s|$)|\n(?=\s*(?:[-+•·*]|\p{Lu}[^:;.\n\d]{1,60}:))/gu;

export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (const { index, 0: border } of text.matchAll(BORDER)) {
    clauses.push({ text: text.slice(start, index), start });
    start = index + border.length;
  }
  clauses.push({ text: text.slice(start), start });
  return clauses.filter((clause) => clause.text.trim() !== '');
}
