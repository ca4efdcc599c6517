import type { Decision } from '#lib/domain/decision.ts';
import type { KeptSubmission, VaultChange, WorkspaceSettings } from '#lib/vault/vault.ts';
import { findKnown } from '../reading/known.ts';
import type { Shelf } from '../shelf.ts';

/** The change that adds to what is on the shelf all of these that it has not. Null where it has everything. */
export function writingBack(
  held: readonly KeptSubmission[],
  decisions: readonly Decision[],
  settings: WorkspaceSettings,
  shelf: Shelf,
): VaultChange | null {
  const known = shelf.known();
  const add = held.filter(({ submission: { file, sha256 } }) => !findKnown(known, file, sha256));
  const there = new Set(shelf.log.decisions.map((decision) => JSON.stringify(decision)));
  if (known.length + there.size === 0) return { add, settings, decisions };
  const decide = decisions.filter((decision) => !there.has(JSON.stringify(decision)));
  return add.length + decide.length === 0 ? null : { add, decide };
}
