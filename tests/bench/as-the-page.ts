import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ReadingWorker } from '#lib/state/reading/importer.ts';
import { EMPTY_DICTIONARY } from '#lib/domain/dictionary.ts';
import { eachAtOnce } from '#lib/state/reading/each-at-once.ts';
import type { WorkerAnswer, WorkerRequest } from '#lib/state/reading/reading-protocol.ts';
import { Readers, readersFor } from '#lib/state/reading/readers.ts';
import type { SourceFile } from '#lib/workbook/read.ts';
import { registryFile } from '../helpers/registry.ts';

const TERMS = {
  province: 'Quảng Trị',
  year: null,
  dictionary: EMPTY_DICTIONARY,
  answers: [],
  circumstances: 'bench',
} as const;

/** Beside the built benchmark. */
const READER = join(import.meta.dirname, 'reader.worker.js');

/** How many readers the page would start on this machine. */
export const READERS = readersFor(availableParallelism());

/** Reads files as the page does: in its readers, each handed the bytes and handing back the figures. */
export class PageReading {
  readonly #threads: Worker[] = [];
  readonly #readers = new Readers(() => this.#start(), availableParallelism);

  constructor() {
    this.#readers.configure(registryFile, TERMS);
  }

  async read(files: readonly SourceFile[]): Promise<void> {
    await eachAtOnce(files, this.#readers.atOnce(files.length), async ({ name, bytes }) => {
      const content = new Blob([bytes as Uint8Array<ArrayBuffer>]);
      const answer = await this.#readers.read({ name, content, known: [] });
      if (answer.kind !== 'read' || answer.reading.interpretation.refused)
        throw new Error(`${name} was refused`);
    });
  }

  /** Ends its threads, which would keep the process. */
  async end(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.terminate()));
  }

  #start(): ReadingWorker {
    const thread = new Worker(READER);
    this.#threads.push(thread);
    const worker: ReadingWorker = {
      onmessage: null,
      onerror: null,
      postMessage: (message: WorkerRequest) => thread.postMessage(message),
      terminate: () => void thread.terminate(),
    };
    thread.on('message', (data: WorkerAnswer) => worker.onmessage?.({ data } as MessageEvent<WorkerAnswer>));
    thread.on('error', (error) => {
      throw error;
    });
    return worker;
  }
}
