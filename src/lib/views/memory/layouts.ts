import type { Answer } from '#lib/domain/answer.ts';
import type { Submission } from '#lib/state/submission.ts';

/** A layout (mẫu biểu) that the workspace knows: by files with such a table, by answers for it, or both. */
export interface KnownLayout {
  readonly signature: string;
  /** Files in the figures with such a table. */
  readonly files: readonly string[];
  /** ISO time at which the last of them was received; empty where there is none. */
  readonly lastUsed: string;
  /** The answers that hold for it, the oldest first. */
  readonly answers: readonly Answer[];
}

/** The layouts of submissions that are in the figures and of answers, those that were used last first. */
export function layoutsOf(
  submissions: readonly Pick<Submission, 'file' | 'receivedAt' | 'entered' | 'interpretation'>[],
  answers: readonly Answer[],
): readonly KnownLayout[] {
  const layouts = new Map<string, { files: string[]; lastUsed: string; answers: Answer[] }>();
  const layout = (signature: string) => {
    const known = layouts.get(signature) ?? { files: [], lastUsed: '', answers: [] };
    layouts.set(signature, known);
    return known;
  };
  for (const { file, receivedAt, entered, interpretation } of submissions) {
    if (!entered) continue;
    for (const signature of new Set(interpretation.signatures)) {
      const known = layout(signature);
      known.files.push(file);
      if (receivedAt > known.lastUsed) known.lastUsed = receivedAt;
    }
  }
  for (const answer of answers) {
    if (answer.reach.kind === 'layout') layout(answer.reach.signature).answers.push(answer);
  }
  return [...layouts]
    .map(([signature, known]) => ({ signature, ...known }))
    .sort((a, b) => (a.lastUsed < b.lastUsed ? 1 : a.lastUsed > b.lastUsed ? -1 : 0));
}
