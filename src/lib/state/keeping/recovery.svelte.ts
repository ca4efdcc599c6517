import type { Damage } from '#lib/vault/damage.ts';
import type { RecoveryPoint } from '#lib/vault/recovery-point.ts';
import type { Loss } from '#lib/vault/storage/browser-storage.ts';
import type { UnfinishedBatch } from '#lib/vault/vault.ts';
import type { Attic } from './attic.ts';
import type { Deciding } from '../deciding.svelte.ts';
import type { Harm } from './harm.svelte.ts';
import type { Holdings } from '../holdings.svelte.ts';
import type { Importing } from '../reading/importing.svelte.ts';
import type { Opening } from '../opening.svelte.ts';
import type { Persistence } from './persistence.svelte.ts';
import type { Shelf } from '../shelf.ts';
import { stillNew, type Unfinished } from './unfinished.svelte.ts';

export interface RecoveryParts {
  readonly opening: Opening;
  readonly persistence: Persistence;
  readonly shelf: Shelf;
  readonly harm: Harm;
  readonly unfinished: Unfinished;
  readonly holdings: Holdings;
  readonly deciding: Deciding;
  readonly importing: Importing;
  readonly attic: Attic;
}

/** What befell the stored data, and every way back: of damaged parts, imports that broke off, earlier moments, lost storage. */
export class Recovery {
  readonly #parts: RecoveryParts;

  constructor(parts: RecoveryParts) {
    this.#parts = parts;
  }

  /** What of the stored data is damaged; all else is here. */
  get damaged(): readonly Damage[] {
    return this.#parts.harm.damaged;
  }

  /** A damaged part as it lies there. Throws an AppError of the storage. */
  salvage(damage: Damage): Promise<Uint8Array> {
    return this.#parts.persistence.read((vault) => vault.salvage(damage));
  }

  /** Lets go of all damaged parts. Files of which only the original bytes are lost stay, with their figures. */
  async dropDamaged(): Promise<void> {
    const { opening, harm, holdings } = this.#parts;
    await opening.ready();
    const drop = harm.damaged.filter(({ part }) => part !== 'original');
    await holdings.make({ drop });
    harm.dropped(drop);
  }

  /** Imports that broke off, with those of their files that the workspace does not have. */
  get unfinished(): readonly UnfinishedBatch[] {
    const known = this.#parts.shelf.known();
    return this.#parts.unfinished.dead
      .map((each) => ({ ...each, submissions: stillNew(each, known) }))
      .filter(({ submissions }) => submissions.length > 0);
  }

  /** Takes the files of an import that broke off, as if it had gone on. */
  async resume({ batch }: UnfinishedBatch): Promise<void> {
    const { opening, unfinished, shelf, deciding } = this.#parts;
    await opening.ready();
    const found = unfinished.dead.find((each) => each.batch === batch);
    if (!found) return;
    const fresh = stillNew(found, shelf.known());
    const known = found.submissions.filter((each) => !fresh.includes(each)).map(({ id }) => id);
    await deciding.resume(batch, fresh, known);
  }

  /** Forgets the files of an import that broke off. */
  async discard({ batch }: UnfinishedBatch): Promise<void> {
    const { opening, holdings } = this.#parts;
    await opening.ready();
    await holdings.make({ discard: [batch] });
    await holdings.reload();
  }

  /** The moments to which the workspace can go back, the newest first. */
  async points(): Promise<readonly RecoveryPoint[]> {
    const { opening, persistence } = this.#parts;
    await opening.ready();
    return persistence.read((vault) => vault.points());
  }

  /** Goes back to a recovery point; the workspace's `undo` takes that back. */
  async goBack(point: number): Promise<void> {
    const { opening, deciding } = this.#parts;
    await opening.ready();
    await deciding.goBack(point);
  }

  /** What took the stored data from under this tab; what it shows is in memory only. */
  get loss(): Loss | null {
    return this.#parts.persistence.loss;
  }

  /** A tab with an older program must be closed before the data can be opened. */
  get waiting(): boolean {
    return this.#parts.persistence.waiting;
  }

  /** Writes what this tab still shows back into the browser, whose data was cleared. Throws an AppError of the storage. */
  async saveBack(): Promise<void> {
    const { importing, holdings, attic, deciding } = this.#parts;
    await importing.settled();
    await holdings.saveBack(attic);
    deciding.clear();
  }
}
