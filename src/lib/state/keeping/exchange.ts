import type { Decision } from '#lib/domain/decision.ts';
import { withEntering } from '#lib/domain/entered.ts';
import { opposite } from '#lib/domain/undo.ts';
import type { Changed, VaultChange } from '#lib/vault/vault.ts';
import type { Persistence } from './persistence.svelte.ts';
import type { Shelf } from '../shelf.ts';

export interface Exchanged {
  /** Ids of what was added. */
  readonly added: readonly number[];
  /** The change that takes this one back, settings apart. */
  readonly back: VaultChange;
}

/**
 * Makes a change in the vault and then on the shelf. `plan` works it out from what is on the shelf, and again where
 * another tab was faster; null for none.
 */
export async function exchange(
  plan: () => VaultChange | null,
  persistence: Pick<Persistence, 'write' | 'reload'>,
  shelf: Shelf,
): Promise<Exchanged | null> {
  const at = new Date().toISOString();
  let change: VaultChange = {};
  let earlier: readonly Decision[] = [];
  const made = await persistence.write(
    () => {
      const planned = plan();
      if (!planned) return null;
      change = planned;
      earlier = shelf.log.decisions;
      const first = change.decisions ? [] : enteringBefore(change, shelf, at);
      return { ...change, decide: [...first, ...(change.decide ?? [])] };
    },
    (changed) => {
      takeIn(change, changed, shelf);
      return changed;
    },
  );
  if (!made) return null;
  if (change.goBack !== undefined || !shelf.hasAll(change.restore ?? [])) await persistence.reload();
  return { added: made.ids, back: backOf(change, made, earlier, at) };
}

function takeIn(change: VaultChange, { ids, decided }: Changed, shelf: Shelf): void {
  const { add = [], remove = [], restore = [], readings = [] } = change;
  if (change.finish !== undefined) shelf.close(change.finish);
  for (const [index, { submission, reading }] of add.entries()) {
    shelf.put({ ...submission, id: ids[index]! }, reading, change.batch ?? null);
  }
  for (const [id, reading] of readings) shelf.reread(id, reading);
  if (change.decisions || change.goBack !== undefined) shelf.decided(decided);
  else shelf.decide(decided);
  shelf.setAside(remove);
  shelf.bringBack(restore);
}

function backOf(
  { goBack, decisions, decide = [], remove = [], restore = [] }: VaultChange,
  { ids, point }: Changed,
  earlier: readonly Decision[],
  at: string,
): VaultChange {
  if (goBack !== undefined && point !== null) return { before: 'go-back', goBack: point };
  const undone = decide.flatMap((decision) => opposite(decision, at) ?? []);
  const back = { remove: [...ids, ...restore], restore: remove, decide: undone.reverse() };
  return decisions ? { ...back, decisions: earlier } : back;
}

/** Where the log does not tell yet what is in the figures, it must before that is no longer all. */
function enteringBefore(change: VaultChange, shelf: Shelf, at: string): Decision[] {
  const { add = [], decide = [], batch, finish } = change;
  const comes = finish !== undefined || (add.length > 0 && batch === undefined);
  const speaks = decide.some(({ kind }) => kind === 'enter' || kind === 'leave');
  if (shelf.log.entered !== null || !(comes || speaks)) return [];
  const open = new Set(shelf.open());
  const here = shelf.kept().filter(({ stored }) => !open.has(stored.id));
  return withEntering(
    shelf.log.decisions,
    here.map(({ stored }) => stored),
    at,
  ).slice(shelf.log.decisions.length);
}
