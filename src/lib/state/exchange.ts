import { opposite } from '#lib/domain/undo.ts';
import type { VaultChange } from '#lib/vault/vault.ts';
import type { Persistence } from './persistence.svelte.ts';
import type { Shelf } from './shelf.ts';

/** Makes a change in the vault and then on the shelf; answers the change that takes it back, settings apart. */
export async function exchange(
  change: VaultChange,
  persistence: Pick<Persistence, 'read' | 'write'>,
  shelf: Shelf,
): Promise<VaultChange> {
  const { add = [], remove = [], restore = [], decide = [] } = change;
  const decisions = change.decisions && (await persistence.read((vault) => vault.decisions()));
  const ids = await persistence.write((vault) => vault.change(change));
  for (const [index, { submission, reading }] of add.entries()) {
    shelf.put({ ...submission, id: ids[index]! }, reading);
  }
  if (change.decisions) shelf.decided(change.decisions);
  shelf.decide(decide);
  shelf.setAside(remove);
  shelf.bringBack(restore);
  const at = new Date().toISOString();
  const undone = decide.flatMap((decision) => opposite(decision, at) ?? []);
  const back = { remove: [...ids, ...restore], restore: remove, decide: undone.reverse() };
  return decisions ? { ...back, decisions } : back;
}
