import type { WorkspaceSettings } from '#lib/vault/vault.ts';
import type { Attic } from './attic.ts';
import { exchange } from './exchange.ts';
import type { Harm } from './harm.svelte.ts';
import type { Persistence } from './persistence.svelte.ts';
import type { Shelf } from '../shelf.ts';
import { writingBack } from './writing-back.ts';

export interface SaveBackParts {
  readonly persistence: Pick<Persistence, 'open' | 'write' | 'reload'>;
  readonly shelf: Shelf;
  readonly harm: Pick<Harm, 'clear'>;
}

/**
 * Writes what is on the shelf into a vault that was cleared under it. What another tab has written back by then stays,
 * and is not written twice. Where it fails, the shelf is as it was.
 */
export async function saveBack(
  { persistence, shelf, harm }: SaveBackParts,
  settings: WorkspaceSettings,
  originals: Pick<Attic, 'original'>,
): Promise<void> {
  const { decisions } = shelf.log;
  const kept = shelf.kept();
  const held = await Promise.all(
    kept.map(async ({ stored: { id, ...submission }, reading }) => ({
      ...{ submission, reading, original: await originals.original(id) },
    })),
  );
  try {
    const there = await persistence.open();
    shelf.clear();
    shelf.take(there);
    await exchange(() => writingBack(held, decisions, settings, shelf), persistence, shelf);
    harm.clear();
    await persistence.reload();
  } catch (error) {
    shelf.clear();
    for (const { stored, reading } of kept) shelf.put(stored, reading);
    shelf.decided(decisions);
    throw error;
  }
}
