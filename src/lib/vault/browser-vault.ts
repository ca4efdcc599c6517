import { openBrowserStorage, type StorageEvents } from './storage/browser-storage.ts';
import { StoredVault } from './stored-vault.ts';
import type { Vault } from './vault.ts';

/** The vault of this browser. Throws an AppError of the storage. */
export async function openVault(events: StorageEvents, name?: string): Promise<Vault> {
  return new StoredVault(await openBrowserStorage(events, name));
}
