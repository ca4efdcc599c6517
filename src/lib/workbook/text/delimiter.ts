export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const SAMPLE_LINES = 300;
const SAMPLE_CHARS = 200_000;

/**
 * The delimiter of a text: the one that cuts the most lines into the same number (more than one) of fields.
 * Preamble lines do not count against it: only the commonest number of fields does, weighted by how many
 * fields it has. Text that none of them cuts is one column, as if by commas that are not there.
 */
export function findDelimiter(text: string): Delimiter {
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const score = scoreOf(fieldCounts(text, delimiter));
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

function scoreOf(counts: readonly number[]): number {
  const lines = new Map<number, number>();
  for (const count of counts) lines.set(count, (lines.get(count) ?? 0) + 1);
  let best = 0;
  for (const [fields, times] of lines) {
    if (fields > 1) best = Math.max(best, (times / counts.length) * (times / counts.length) * (fields - 1));
  }
  return best;
}

/** The number of fields of each non-blank line; delimiters and line ends inside quotes do not count. */
function fieldCounts(text: string, delimiter: Delimiter): number[] {
  const counts: number[] = [];
  let quoted = false;
  let atFieldStart = true;
  let fields = 1;
  let blank = true;
  const end = Math.min(text.length, SAMPLE_CHARS);
  for (let i = 0; i < end && counts.length < SAMPLE_LINES; i++) {
    const character = text[i]!;
    if (quoted && character === '"' && text[i + 1] === '"') {
      i++;
    } else if (character === '"' && (quoted || atFieldStart)) {
      quoted = !quoted;
      atFieldStart = false;
    } else if (quoted) {
      blank = false;
    } else if (character === delimiter) {
      fields++;
      atFieldStart = true;
    } else if (character === '\n' || character === '\r') {
      if (!blank) counts.push(fields);
      [fields, blank, atFieldStart] = [1, true, true];
    } else {
      if (character !== ' ') blank = false;
      atFieldStart = false;
    }
  }
  if (!blank) counts.push(fields);
  return counts;
}
