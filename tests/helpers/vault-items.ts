import { sha256 } from '#lib/vault/sha256.ts';
import type { NewSubmission, StoredReading, Vault } from '#lib/vault/vault.ts';
import { nothingIn } from './facts.ts';

export const readingOf = (file: string, madeWith = 'test'): StoredReading => ({
  ...{ interpretation: nothingIn(file), madeWith, earlier: [] },
});

/** A submission with bytes and a reading of its own. */
export async function item(file: string): Promise<NewSubmission> {
  const original = new TextEncoder().encode(`nội dung của ${file}`);
  const submission = {
    ...{ file, sha256: await sha256(original), size: original.length },
    ...{ receivedAt: '2026-01-02T03:04:05Z', sample: false },
  };
  return { submission, original, reading: readingOf(file) };
}

/** All that a vault says of itself, but for the times of what it decided: two of these are compared. */
export async function logicalState(vault: Vault): Promise<unknown> {
  const { submissions, settings, decisions, damaged, unfinished } = await vault.load();
  const originals = await Promise.all(submissions.map(({ submission }) => vault.original(submission.id)));
  const points = await vault.points();
  return {
    ...{ submissions, settings, damaged, unfinished, originals },
    decisions: decisions.map(({ at: _, ...decision }) => decision),
    points: points.map(({ at: _, ...point }) => point),
  };
}

export const filesOf = async (vault: Vault): Promise<readonly string[]> =>
  (await vault.load()).submissions.map(({ submission }) => submission.file);
