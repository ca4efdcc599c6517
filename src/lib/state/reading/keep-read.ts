import type { VaultChange } from '#lib/vault/vault.ts';
import { exchange } from '../keeping/exchange.ts';
import type { Harm } from '../keeping/harm.svelte.ts';
import type { ReadFile } from './import-queue.svelte.ts';
import { findKnown } from './known.ts';
import type { Persistence } from '../keeping/persistence.svelte.ts';
import type { Known } from './reading-protocol.ts';
import type { Shelf } from '../shelf.ts';

/** `known`: another tab has kept the same file meanwhile. `taken`: or another of this name; it must be read under a free one. */
export type Kept = { readonly kind: 'kept'; readonly id: number } | { readonly kind: 'known' | 'taken' };

export interface KeepParts {
  readonly persistence: Pick<Persistence, 'write' | 'reload'>;
  readonly shelf: Shelf;
  readonly harm: Harm;
  /** What a file is compared with: files of the workspace, and those that other tabs are taking in. */
  readonly known: () => readonly Known[];
}

/** Keeps a file that was read, in a batch. A file whose kept bytes are damaged is mended by it. */
export async function keepRead(
  { reading, packed: entry, sha256, bytes }: ReadFile,
  sample: boolean,
  batch: string,
  { persistence, shelf, harm, known }: KeepParts,
): Promise<Kept> {
  const { file } = reading.interpretation;
  const receivedAt = new Date().toISOString();
  const packed = new Map([[reading, entry]]);
  let outcome: Kept = { kind: 'known' };
  const plan = (): VaultChange | null => {
    const damaged = harm.originalLike(file, sha256);
    if (damaged !== null) {
      outcome = { kind: 'kept', id: damaged };
      return { mend: new Map([[damaged, bytes]]), readings: new Map([[damaged, reading]]), packed };
    }
    const others = known();
    outcome = { kind: findKnown(others, file, sha256) ? 'known' : 'taken' };
    if (outcome.kind === 'known' || others.some((each) => each.file === file)) return null;
    const submission = { file, sha256, size: bytes.length, receivedAt, sample };
    const lost = harm.lostUnder(file);
    const add = [{ submission, original: bytes, reading }];
    return { batch, add, packed, ...(lost.length > 0 && { drop: lost }) };
  };
  const made = await exchange(plan, persistence, shelf);
  if (!made) return outcome;
  harm.mended(file);
  return made.added[0] === undefined ? outcome : { kind: 'kept', id: made.added[0] };
}
