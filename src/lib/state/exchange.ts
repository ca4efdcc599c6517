import type { VaultChange } from '#lib/vault/vault.ts';
import type { Persistence } from './persistence.svelte.ts';
import type { Shelf } from './shelf.ts';

/** Makes a change in the vault and then on the shelf; answers the change that takes it back, settings apart. */
export async function exchange(
  change: VaultChange,
  persistence: Pick<Persistence, 'read' | 'write'>,
  shelf: Shelf,
): Promise<VaultChange> {
  const { add = [], remove = [], restore = [] } = change;
  const decisions = change.decisions && (await persistence.read((vault) => vault.decisions()));
  const ids = await persistence.write((vault) => vault.change(change));
  for (const [index, { submission, reading }] of add.entries()) {
    shelf.put({ ...submission, id: ids[index]! }, reading);
  }
  shelf.setAside(remove);
  shelf.bringBack(restore);
  const back = { remove: [...ids, ...restore], restore: remove };
  return decisions ? { ...back, decisions } : back;
}
