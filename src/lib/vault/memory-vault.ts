import { MemoryStorage } from './storage/memory-storage.ts';
import { StoredVault } from './stored-vault.ts';
import type { Vault } from './vault.ts';

/** A vault that lives as long as the tab: where the browser keeps nothing. */
export function memoryVault(): Vault {
  return new StoredVault(new MemoryStorage());
}
