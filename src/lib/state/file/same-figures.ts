import type { Interpretation } from '#lib/domain/interpretation.ts';
import { factsCsvPieces } from '#lib/export/facts-csv.ts';

/** Whether these files say, figure by figure, what a facts.csv says. Lets the page breathe between files. */
export async function sameFigures(csv: string, interpretations: readonly Interpretation[]): Promise<boolean> {
  let at = 0;
  for (const piece of factsCsvPieces(interpretations)) {
    if (!csv.startsWith(piece, at)) return false;
    at += piece.length;
    await new Promise((resolve) => setTimeout(resolve));
  }
  return at === csv.length;
}
