import type { RegistryFile } from '#lib/domain/registry-file.ts';
import type { ShownSheet } from '#lib/domain/shown-sheet.ts';
import type { Importer } from './importer.ts';
import type { Persistence } from '../keeping/persistence.svelte.ts';
import type { ReadingTerms } from './reading-protocol.ts';
import type { Shelf } from '../shelf.ts';

/** So many submissions are kept at hand: going back to one needs no reading. */
const KEPT = 4;

/** Sheets of submissions for people to look at, read from the original bytes when someone does. */
export class Showing {
  readonly #reader: Importer;
  readonly #persistence: Pick<Persistence, 'read'>;
  readonly #shelf: Pick<Shelf, 'kept'>;
  readonly #shown = new Map<number, Promise<readonly ShownSheet[]>>();
  #turn: Promise<unknown> = Promise.resolve();

  constructor(reader: Importer, persistence: Pick<Persistence, 'read'>, shelf: Pick<Shelf, 'kept'>) {
    this.#reader = reader;
    this.#persistence = persistence;
    this.#shelf = shelf;
  }

  /** Sets what files are read with; what was shown before may now be read otherwise. */
  configure(registry: RegistryFile, terms: ReadingTerms): void {
    this.#reader.configure(registry, terms);
    this.#shown.clear();
  }

  /** Throws an AppError of the reader or the storage; asked again, it tries again. */
  sheetsOf(id: number): Promise<readonly ShownSheet[]> {
    const known = this.#shown.get(id);
    if (known) return known;
    const shown = this.#turn.then(() => this.#read(id));
    this.#turn = shown.catch(() => {});
    this.#shown.set(id, shown);
    shown.catch(() => this.#shown.delete(id));
    const [oldest] = this.#shown.keys();
    if (oldest !== undefined && this.#shown.size > KEPT) this.#shown.delete(oldest);
    return shown;
  }

  async #read(id: number): Promise<readonly ShownSheet[]> {
    const original = await this.#persistence.read((vault) => vault.original(id));
    const name = this.#shelf.kept().find(({ stored }) => stored.id === id)?.stored.file ?? '';
    const content = new Blob([original as Uint8Array<ArrayBuffer>]);
    const { sheets } = await this.#reader.show({ name, content });
    return sheets;
  }
}
