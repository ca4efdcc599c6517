import { version } from '$app/environment';
import { browserKeepsake } from '#lib/vault/keepsake.ts';
import { Attic } from './keeping/attic.ts';
import { Deciding } from './deciding.svelte.ts';
import { Engine, type EngineWork } from './engine.ts';
import { Harm } from './keeping/harm.svelte.ts';
import { Holdings } from './holdings.svelte.ts';
import { Importing } from './reading/importing.svelte.ts';
import { Intake } from './reading/intake.svelte.ts';
import { Opening } from './opening.svelte.ts';
import { Persistence } from './keeping/persistence.svelte.ts';
import { Recollecting } from './recollection/recollecting.ts';
import { Recollection } from './recollection/recollection.svelte.ts';
import { Recovery } from './keeping/recovery.svelte.ts';
import { Shelf } from './shelf.ts';
import { Tabs } from './keeping/tabs.ts';
import { Unfinished } from './keeping/unfinished.svelte.ts';

/** What a workspace is made of, put together: each part is given only those that it needs. */
export class Parts {
  readonly engine: Engine;
  readonly persistence = new Persistence();
  readonly shelf = new Shelf();
  readonly harm = new Harm((id) => this.shelf.digestOf(id));
  readonly unfinished = new Unfinished(() => this.#tabs());
  readonly intake = new Intake(this.persistence, this.shelf, {
    known: () => [...this.shelf.known((id) => !this.harm.isDamaged(id)), ...this.unfinished.pending],
    harm: this.harm,
    batchName: () => this.unfinished.nextName(),
  });
  readonly recollection = new Recollection(browserKeepsake(), version);
  readonly attic = new Attic(this.persistence);
  readonly opening = new Opening(
    () => this.#open(),
    () => this.#opened(),
  );
  readonly holdings: Holdings;
  readonly deciding: Deciding;
  readonly importing: Importing;
  readonly recovery: Recovery;
  readonly #recollecting: Recollecting;
  #neighbours: Tabs | null = null;

  /** `onwork` is told what the engine does that takes its time. */
  constructor(onwork: (work: EngineWork | null) => void) {
    this.engine = new Engine(onwork);
    this.holdings = new Holdings({
      persistence: this.persistence,
      shelf: this.shelf,
      intake: this.intake,
      engine: this.engine,
      harm: this.harm,
      unfinished: this.unfinished,
      recollection: this.recollection,
      onpublished: () => this.#look(),
    });
    this.deciding = new Deciding(this.holdings);
    this.importing = new Importing(this);
    this.recovery = new Recovery(this);
    this.#recollecting = new Recollecting(this);
    this.persistence.onfull = () => void this.recollection.forget();
    this.engine.onanswered = () => this.#recollecting.later();
  }

  async #open(): Promise<void> {
    this.#tabs();
    await this.holdings.open();
  }

  #opened(): void {
    void this.holdings.refresh();
    this.#look();
    this.importing.resume();
  }

  /** Takes a second copy of the original bytes, and notes those that are damaged. */
  #look(): void {
    if (this.opening.phase !== 'ready') return;
    const kept = this.shelf.kept().map(({ stored }) => stored);
    void this.attic.look(kept, ({ id, file }) => this.harm.altered(id, file));
  }

  /** The tabs of this site; met only in the browser. */
  #tabs(): Tabs {
    if (this.#neighbours) return this.#neighbours;
    const tabs = new Tabs();
    tabs.onchanged = (revision) => void this.persistence.catchUp(revision).catch(() => {});
    this.persistence.onchanged = (revision) => tabs.changed(revision);
    return (this.#neighbours = tabs);
  }
}
