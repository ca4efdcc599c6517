import { AppError } from '#lib/domain/app-error.ts';
import type { RegistryFile } from '#lib/domain/registry-file.ts';
import { readingTime } from '#lib/workbook/limits.ts';
import { Gathering } from './portions.ts';
import type {
  PopulationAnswer,
  PopulationRequest,
  ReadAnswer,
  ReadingTerms,
  ReadRequest,
  ShowAnswer,
  ShowRequest,
  WorkerAnswer,
  WorkerRequest,
} from './reading-protocol.ts';

/** The part of a Worker that the importer uses; tests put their own in its place. */
export interface ReadingWorker {
  postMessage(message: WorkerRequest): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<WorkerAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

type Asked = Extract<WorkerRequest, { kind: 'read' | 'show' | 'population' }>;
type Answered = ReadAnswer | ShowAnswer | PopulationAnswer;

interface Pending {
  readonly name: string;
  readonly gathering: Gathering;
  readonly resolve: (answer: Answered) => void;
  readonly reject: (error: AppError) => void;
}

/**
 * Reads files in a worker, one at a time. Whatever a file does to the worker (kill it, keep it for ever)
 * hurts that file alone: the worker is thrown away and the next file gets a fresh one.
 */
export class Importer {
  readonly #makeWorker: () => ReadingWorker;
  #worker: ReadingWorker | null = null;
  #registry: RegistryFile | null = null;
  #terms: ReadingTerms | null = null;
  #pending: Pending | null = null;

  constructor(makeWorker: () => ReadingWorker) {
    this.#makeWorker = makeWorker;
  }

  /** Sets what files are read with from now on. */
  configure(registry: RegistryFile, terms: ReadingTerms): void {
    const isOther = registry !== this.#registry;
    this.#registry = registry;
    this.#terms = terms;
    if (isOther) this.#worker?.postMessage({ kind: 'registry', registry });
    this.#worker?.postMessage({ kind: 'terms', terms });
  }

  /**
   * Reads one file; call it again only after it has answered. Throws an AppError `cancelled`,
   * `reader-timeout`, `reader-died` or `file-changed`.
   */
  async read(request: ReadRequest, signal?: AbortSignal): Promise<ReadAnswer> {
    return (await this.#ask({ kind: 'read', ...request }, signal)) as ReadAnswer;
  }

  /** The sheets of one file as they are read; the same rules hold as for `read`. */
  async show(request: ShowRequest, signal?: AbortSignal): Promise<ShowAnswer> {
    return (await this.#ask({ kind: 'show', ...request }, signal)) as ShowAnswer;
  }

  /** What a table of people says; the same rules hold as for `read`. */
  async population(request: PopulationRequest, signal?: AbortSignal): Promise<PopulationAnswer> {
    return (await this.#ask({ kind: 'population', ...request }, signal)) as PopulationAnswer;
  }

  /** Lets the worker go; the next file starts another. */
  stop(): void {
    this.#giveUp(new AppError('cancelled'));
  }

  async #ask(request: Asked, signal?: AbortSignal): Promise<Answered> {
    if (signal?.aborted) throw new AppError('cancelled');
    const timer = setTimeout(
      () => this.#giveUp(new AppError('reader-timeout', { name: request.name })),
      readingTime(request.content.size),
    );
    const onabort = () => this.#giveUp(new AppError('cancelled'));
    signal?.addEventListener('abort', onabort, { once: true });
    try {
      return await new Promise<Answered>((resolve, reject) => {
        this.#pending = { name: request.name, gathering: new Gathering(), resolve, reject };
        this.#ready().postMessage(request);
      });
    } finally {
      this.#pending = null;
      clearTimeout(timer);
      signal?.removeEventListener('abort', onabort);
    }
  }

  #ready(): ReadingWorker {
    if (this.#worker) return this.#worker;
    const worker = this.#makeWorker();
    worker.onmessage = ({ data }) => {
      if (worker === this.#worker) this.#answer(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      if (worker !== this.#worker) return;
      const name = this.#pending?.name ?? '';
      this.#giveUp(new AppError('reader-died', { name }, event.error ?? event.message));
    };
    if (this.#registry) worker.postMessage({ kind: 'registry', registry: this.#registry });
    if (this.#terms) worker.postMessage({ kind: 'terms', terms: this.#terms });
    this.#worker = worker;
    return worker;
  }

  #answer(answer: WorkerAnswer): void {
    const pending = this.#pending;
    if (!pending) return;
    const { name, gathering } = pending;
    if (answer.kind === 'figures' || answer.kind === 'part') gathering.take(answer);
    else if (answer.kind === 'read') pending.resolve(gathering.whole(answer));
    else if (answer.kind !== 'failure') pending.resolve(answer);
    else if (answer.reason === 'file-changed') pending.reject(new AppError('file-changed', { name }));
    else pending.reject(new AppError('reader-died', { name }, new Error(answer.message)));
  }

  #giveUp(error: AppError): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#pending?.reject(error);
  }
}
