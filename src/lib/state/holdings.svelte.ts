import { rested } from '#lib/domain/pace.ts';
import {
  NO_SETTINGS,
  type VaultChange,
  type VaultContents,
  type WorkspaceSettings,
} from '#lib/vault/vault.ts';
import type { Attic } from './keeping/attic.ts';
import { circumstances, readingTerms } from './circumstances.ts';
import type { Engine } from './engine.ts';
import { exchange } from './keeping/exchange.ts';
import type { Harm } from './keeping/harm.svelte.ts';
import type { Intake } from './reading/intake.svelte.ts';
import type { Recollection } from './recollection/recollection.svelte.ts';
import type { Persistence } from './keeping/persistence.svelte.ts';
import { loadRegistry, type LoadedRegistry } from './registry.ts';
import { RegistryInUse } from './registry-in-use.ts';
import { saveBack } from './keeping/save-back.ts';
import type { Shelf } from './shelf.ts';
import { Inventory } from './inventory.svelte.ts';
import type { Unfinished } from './keeping/unfinished.svelte.ts';

export interface HoldingsParts {
  readonly persistence: Persistence;
  readonly shelf: Shelf;
  readonly intake: Intake;
  readonly engine: Engine;
  readonly harm: Harm;
  readonly unfinished: Unfinished;
  readonly recollection: Pick<Recollection, 'look' | 'begin' | 'opened' | 'drop' | 'forget'>;
  /** Fetches the site's registry of units. */
  readonly fetchRegistry?: () => Promise<LoadedRegistry>;
  /** Told whenever what is shown has changed. */
  readonly onpublished: () => void;
}

/** What is in the workspace: how it is taken from the vault, changed, and read anew, and so what pages show of it. */
export class Holdings {
  readonly #inventory = new Inventory();
  #registries: RegistryInUse | null = null;
  #refreshed: Promise<void> = Promise.resolve();
  /** The revision of the vault that is shown. */
  #revision: number | null = null;
  readonly #parts: HoldingsParts;

  constructor(parts: HoldingsParts) {
    this.#parts = parts;
    parts.persistence.follow = (contents) => this.#follow(contents);
  }

  /** What of it pages show; it is worked out anew from the shelf whenever something has changed. */
  get inventory(): Readonly<Inventory> {
    return this.#inventory;
  }

  /** The registry that the site ships, whichever is in use. */
  get siteRegistry(): LoadedRegistry | null {
    return this.#registries?.site ?? null;
  }

  /** The revision of the vault that is shown; null while it is being changed, or where what is shown is not all kept. */
  get revision(): number | null {
    return this.#revision === this.#parts.persistence.revision ? this.#revision : null;
  }

  /** Takes in what is stored. Throws an AppError of the registry or the storage. */
  async open(): Promise<void> {
    const { persistence, shelf, engine, harm, unfinished, recollection } = this.#parts;
    recollection.look();
    const fetched = (this.#parts.fetchRegistry ?? loadRegistry)();
    const opened = persistence.open(
      () => engine.prepare(),
      (vault) => recollection.begin(vault, fetched),
    );
    const [site, contents] = await Promise.all([fetched, opened]);
    recollection.opened(contents.revision);
    this.#registries = new RegistryInUse(site);
    this.#inventory.settings = contents.settings;
    shelf.clear();
    shelf.take(contents);
    const { log } = shelf;
    shelf.dropForeign(circumstances(this.#registries.by(log), this.#inventory.settings, log.dictionary));
    harm.clear();
    harm.found(contents.damaged);
    await unfinished.found(contents.unfinished);
    await this.#prepare();
    this.#publish();
  }

  /**
   * Makes a change, and begins to read anew what it touches; answers the change that takes this one back. What was kept
   * of an import that still goes on is in the workspace with it: what a person did may be about it.
   */
  async make(change: VaultChange): Promise<VaultChange> {
    const { persistence, shelf } = this.#parts;
    let settings = this.#inventory.settings;
    const made = await exchange(
      () => {
        settings = this.#inventory.settings;
        return this.#withImport(change);
      },
      persistence,
      shelf,
    );
    if (change.settings) this.#inventory.settings = { ...this.#inventory.settings, ...change.settings };
    await this.show();
    this.#refreshed = this.refresh();
    const back = made?.back ?? {};
    return change.settings ? { ...back, settings } : back;
  }

  /** Reads everything anew from the vault. */
  async reload(): Promise<void> {
    await this.#parts.persistence.reload();
    await this.show();
  }

  /** Resolves when all that changes touch, those made meanwhile too, has been read anew, and is shown. */
  async settled(): Promise<void> {
    for (let last = null; last !== this.#refreshed;) await (last = this.#refreshed);
  }

  /** Takes other settings, and reads anew what they touch. */
  async set(patch: Partial<WorkspaceSettings>): Promise<void> {
    const { persistence, shelf } = this.#parts;
    await persistence.write(
      () => ({ settings: patch }),
      ({ decided }) => shelf.decide(decided),
    );
    this.#inventory.log = shelf.log;
    this.#inventory.settings = { ...this.#inventory.settings, ...patch };
    this.#configure();
    await this.refresh();
  }

  /** Forgets everything, in the vault too. */
  async clear(): Promise<void> {
    const { persistence, shelf, harm, unfinished, recollection } = this.#parts;
    await persistence.clear(() => {
      shelf.clear();
      harm.clear();
      unfinished.clear();
      this.#inventory.settings = NO_SETTINGS;
      this.publish();
    });
    await recollection.forget();
  }

  /**
   * Writes what the tab still shows into a vault that was cleared under it. What another tab has written back by then
   * stays, and is not written twice. Where it fails, the tab shows what it did.
   */
  async saveBack(originals: Pick<Attic, 'original'>): Promise<void> {
    try {
      await saveBack(this.#parts, this.#inventory.settings, originals);
    } finally {
      this.publish();
    }
  }

  /** The same as `publish`, with pauses: of many figures it takes long to work out what they say together. */
  async show(): Promise<void> {
    await this.#prepare();
    // What is asked about it has a task of its own, and so has what is drawn of it.
    await rested();
    const loaded = this.#registries?.by(this.#parts.shelf.log);
    if (loaded) this.#inventory.askAhead(this.#parts.shelf, loaded);
    await rested();
    this.publish();
  }

  /** Shows what is on the shelf, and lets the readers and the engine take it in. */
  publish(): void {
    this.#parts.recollection.drop();
    this.#publish();
  }

  async #prepare(): Promise<void> {
    const { shelf } = this.#parts;
    await shelf.prepare(this.#registries?.by(shelf.log).registry ?? null);
  }

  #publish(): void {
    const { shelf, engine, persistence } = this.#parts;
    this.#revision = persistence.revision;
    this.#inventory.take(shelf, this.#registries?.by(shelf.log) ?? null);
    this.#configure();
    this.#parts.onpublished();
    const { loaded, counting } = this.#inventory;
    if (loaded) engine.fill({ registry: loaded.registry, submissions: counting });
  }

  /** Reads anew what would now be read with something else than it was. */
  async refresh(): Promise<void> {
    const { shelf, intake } = this.#parts;
    const registries = this.#registries;
    if (!registries) return;
    const now = () => circumstances(registries.by(shelf.log), this.#inventory.settings, shelf.log.dictionary);
    if (await intake.reread(now)) await this.show();
  }

  #withImport(change: VaultChange): VaultChange {
    const { persistence, shelf } = this.#parts;
    const { mine } = persistence;
    // What a recovery point held is told by itself; the import goes on from there.
    const alone = mine === null || shelf.open().length === 0 || change.goBack !== undefined;
    return alone ? change : { finish: mine, ...change };
  }

  /** Takes in what another tab has changed. */
  #follow({ settings, damaged, unfinished, ...contents }: VaultContents): void {
    const { persistence, shelf, harm, unfinished: known } = this.#parts;
    harm.found(damaged);
    void known.found(unfinished);
    const changed = shelf.take(contents);
    const isSet = JSON.stringify(settings) !== JSON.stringify(this.#inventory.settings);
    this.#inventory.settings = settings;
    if (changed === null) void persistence.reload();
    if (changed !== true && !isSet) return;
    this.publish();
    this.#refreshed = this.refresh();
  }

  #configure(): void {
    const { intake, shelf } = this.#parts;
    if (this.#inventory.loaded)
      intake.configure(
        this.#inventory.loaded.file,
        readingTerms(this.#inventory.loaded, this.#inventory.settings, shelf.log),
      );
  }
}
