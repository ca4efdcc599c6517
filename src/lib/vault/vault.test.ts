import { describe, expect, it } from 'vitest';
import { FaultyStorage, type FaultPlan } from '../../../tests/helpers/faulty-storage.ts';
import { describeVault } from '../../../tests/helpers/vault-acceptance.ts';
import { item, logicalState, readingOf } from '../../../tests/helpers/vault-items.ts';
import { MemoryStorage } from './storage/memory-storage.ts';
import { StoredVault } from './stored-vault.ts';
import type { Vault, VaultChange } from './vault.ts';

const ONLY_THIS = {
  reopen: (vault: Vault) => Promise.resolve(vault),
  remove: () => Promise.resolve(),
};

describeVault('memory', {
  ...ONLY_THIS,
  open: async () => new StoredVault(await MemoryStorage.opened()),
});

describeVault('a storage that could fail', {
  ...ONLY_THIS,
  open: async () => new StoredVault(new FaultyStorage(await MemoryStorage.opened())),
});

describe('a vault whose storage fails', () => {
  const KINDS = ['transient', 'lasting'] as const;
  const NAMES: readonly FaultPlan['name'][] = ['QuotaExceededError', 'UnknownError', 'InvalidStateError'];

  /** A workspace with something of everything, and changes of every kind to it. */
  async function scene() {
    const storage = new FaultyStorage(await MemoryStorage.opened());
    const vault = new StoredVault(storage);
    const { ids } = await vault.change({ add: [await item('a.xlsx'), await item('b.xlsx')] });
    const { point } = await vault.change({ before: 'remove', remove: [ids[0]!], settings: { year: 2025 } });
    await vault.change({ batch: 'open', add: [await item('c.xlsx')] });
    return { storage, vault, ids, point: point! };
  }

  type Scene = Awaited<ReturnType<typeof scene>>;

  const CHANGES: Record<string, (at: Scene) => Promise<VaultChange>> = {
    'a kept file': async () => ({ add: [await item('d.xlsx')] }),
    'a file of a batch': async () => ({ batch: 'open', add: [await item('d.xlsx')] }),
    'a finished batch': () => Promise.resolve({ before: 'import', finish: 'open' }),
    'a discarded batch': () => Promise.resolve({ discard: ['open'] }),
    'an undo': ({ ids }) => Promise.resolve({ before: 'undo', restore: [ids[0]!], remove: [ids[1]!] }),
    'an opened workspace file': async ({ ids }) => ({
      ...{ before: 'open-file', remove: ids, add: [await item('e.xlsx')] },
      ...{ settings: { province: 'Thành phố Huế' }, decisions: [{ at: '', kind: 'set-year', year: 1 }] },
    }),
    'readings made anew': ({ ids }) =>
      Promise.resolve({ readings: new Map([[ids[1]!, readingOf('b.xlsx', 'newer')]]) }),
    'going back': ({ point }) => Promise.resolve({ before: 'go-back', goBack: point }),
  };

  it.each(Object.keys(CHANGES))('stands before or after: %s', async (name) => {
    let tried = 0;
    for (const kind of KINDS) {
      for (const fault of NAMES) {
        for (let at = 1; ; at++) {
          const { storage, vault, ...rest } = await scene();
          const change = await CHANGES[name]!({ storage, vault, ...rest });
          const before = await logicalState(vault);
          storage.plan({ at, lasting: kind === 'lasting', name: fault });
          const failed = await vault.change(change).then(
            () => false,
            () => true,
          );
          const met = storage.failed > 0;
          storage.plan();
          expect(failed).toBe(met);
          if (!met) break;
          tried += 1;
          expect(await logicalState(vault)).toEqual(before);
          await vault.change(change);
          expect(await logicalState(vault)).not.toEqual(before);
        }
      }
    }
    expect(tried).toBeGreaterThan(10);
  });
});
