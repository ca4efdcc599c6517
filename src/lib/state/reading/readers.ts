import type { RegistryFile } from '#lib/domain/registry-file.ts';
import { Importer, type ReadingWorker } from './importer.ts';
import type { ReadAnswer, ReadingTerms, ReadRequest } from './reading-protocol.ts';

const MOST = 4;
/** Starting a reader takes as long as reading some files: each further one must have so many to read. */
const WORTH = 4;

/** How many readers this machine has room for: one processor is the page's, and each reader holds the registry. */
export function readersFor(processors: number): number {
  return processors > 2 ? Math.min(processors - 1, MOST) : 1;
}

/**
 * Reads several files at once, each in a worker of its own, which is started when it is first needed. Whatever a file
 * does to its reader hurts that file alone. What no reader is free for waits in line.
 */
export class Readers {
  readonly #makeWorker: () => ReadingWorker;
  readonly #processors: () => number;
  readonly #all = new Set<Importer>();
  /** The one used last comes first: others may never be needed. */
  readonly #idle: Importer[] = [];
  readonly #line: ((reader: Importer) => void)[] = [];
  #settings: { readonly registry: RegistryFile; readonly terms: ReadingTerms } | null = null;

  /** `processors`: how many the machine has, asked when files are to be read. */
  constructor(makeWorker: () => ReadingWorker, processors: () => number) {
    this.#makeWorker = makeWorker;
    this.#processors = processors;
  }

  /** How many of so many files are best read at once. */
  atOnce(files: number): number {
    return Math.max(1, Math.min(readersFor(this.#processors()), Math.ceil(files / WORTH)));
  }

  /** Sets what files are read with from now on. */
  configure(registry: RegistryFile, terms: ReadingTerms): void {
    this.#settings = { registry, terms };
    for (const reader of this.#all) reader.configure(registry, terms);
  }

  /** Reads one file, when a reader is free. Throws what `Importer.read` throws. */
  async read(request: ReadRequest, signal?: AbortSignal): Promise<ReadAnswer> {
    const reader = await this.#free();
    try {
      return await reader.read(request, signal);
    } finally {
      this.#release(reader);
    }
  }

  /** Lets idle readers go but for one: what they hold is worth more to the page when little is to be read. */
  rest(): void {
    for (const reader of this.#idle.splice(1)) {
      reader.stop();
      this.#all.delete(reader);
    }
  }

  #free(): Importer | Promise<Importer> {
    const idle = this.#idle.shift();
    if (idle) return idle;
    if (this.#all.size >= readersFor(this.#processors()))
      return new Promise((resolve) => this.#line.push(resolve));
    const reader = new Importer(this.#makeWorker);
    if (this.#settings) reader.configure(this.#settings.registry, this.#settings.terms);
    this.#all.add(reader);
    return reader;
  }

  #release(reader: Importer): void {
    const next = this.#line.shift();
    if (next) next(reader);
    else this.#idle.unshift(reader);
  }
}
