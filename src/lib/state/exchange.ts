import type { Decision } from '#lib/domain/decision.ts';
import { withEntering } from '#lib/domain/entered.ts';
import { opposite } from '#lib/domain/undo.ts';
import type { VaultChange } from '#lib/vault/vault.ts';
import type { Persistence } from './persistence.svelte.ts';
import type { Shelf } from './shelf.ts';

export interface Exchanged {
  /** Ids of what was added. */
  readonly added: readonly number[];
  /** The change that takes this one back, settings apart. */
  readonly back: VaultChange;
}

/** Makes a change in the vault and then on the shelf. */
export async function exchange(
  change: VaultChange,
  persistence: Pick<Persistence, 'read' | 'write'>,
  shelf: Shelf,
): Promise<Exchanged> {
  const { add = [], remove = [], restore = [], decide = [] } = change;
  const at = new Date().toISOString();
  const decisions = change.decisions && (await persistence.read((vault) => vault.decisions()));
  const first = decisions ? [] : enteringBefore(change, shelf, at);
  const { ids, decided } = await persistence.write((vault) =>
    vault.change({ ...change, decide: [...first, ...decide] }),
  );
  for (const [index, { submission, reading }] of add.entries()) {
    shelf.put({ ...submission, id: ids[index]! }, reading);
  }
  if (decisions) shelf.decided(decided);
  else shelf.decide(decided);
  shelf.setAside(remove);
  shelf.bringBack(restore);
  const undone = decide.flatMap((decision) => opposite(decision, at) ?? []);
  const back = { remove: [...ids, ...restore], restore: remove, decide: undone.reverse() };
  return { added: ids, back: decisions ? { ...back, decisions } : back };
}

/** Where the log does not tell yet what is in the figures, it must before that is no longer all. */
function enteringBefore({ add = [], decide = [] }: VaultChange, shelf: Shelf, at: string): Decision[] {
  const speaks = decide.some(({ kind }) => kind === 'enter' || kind === 'leave');
  if (shelf.log.entered !== null || (add.length === 0 && !speaks)) return [];
  const here = shelf.kept().map(({ stored }) => stored);
  return withEntering(shelf.log.decisions, here, at).slice(shelf.log.decisions.length);
}
