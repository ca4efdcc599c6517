import wasmAsset from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerAsset from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { AppError } from '#lib/domain/app-error.ts';
import { fetchWasm, type Loading } from './wasm.ts';
import { WorkerConnection } from './worker-connection.ts';
import { spawn, type MakeWorker } from './worker.ts';

/** An old, busy machine takes half a minute to make the engine of a file of 34 MB; longer than this, it is dead. */
const START_LIMIT = 40_000;

/** How the engine is started; what is left out is as the site has it. */
export interface StartOptions {
  /** Addresses of the engine's wasm file and of its worker's script. */
  readonly wasmUrl?: string;
  readonly workerUrl?: string;
  /** Makes the worker from the address of a script. */
  readonly makeWorker?: MakeWorker;
  /** False: do without Web Locks, as a page on plain http must. */
  readonly locks?: boolean;
  /** In ms: waiting for the next piece of the wasm file, for the start after it has come, for one answer. */
  readonly stallLimit?: number;
  readonly startLimit?: number;
  readonly busyLimit?: number;
  /** Told while the wasm file comes. */
  readonly onprogress?: (loading: Loading) => void;
}

/** Starts an empty engine each time it is called; the wasm file is fetched once. */
export type Starter = () => Promise<WorkerConnection>;

/** The starter throws an AppError `engine-not-supported`, `engine-not-loaded` or `engine-timeout`. */
export function starterOf(options: StartOptions): Starter {
  const absolute = (url: string) => new URL(url, document.baseURI).href;
  const wasmUrl = absolute(options.wasmUrl ?? wasmAsset);
  const workerUrl = absolute(options.workerUrl ?? workerAsset);
  let wasm: Promise<Blob> | null = null;
  return async () => {
    // A policy of the organisation, or a browser's own strict mode, may take it away.
    if (typeof WebAssembly === 'undefined') throw new AppError('engine-not-supported');
    wasm ??= fetchWasm(wasmUrl, options.stallLimit ?? 10_000, options.onprogress);
    const file = await wasm.catch((error: unknown) => {
      wasm = null;
      throw error;
    });
    return startWith(file, workerUrl, options);
  };
}

async function startWith(wasm: Blob, workerUrl: string, options: StartOptions): Promise<WorkerConnection> {
  const { makeWorker = (script) => new Worker(script), locks = true, startLimit = START_LIMIT } = options;
  const wasmUrl = URL.createObjectURL(wasm);
  const lock = locks && 'locks' in navigator ? `engine ${randomName()}` : null;
  const spawned = spawn(workerUrl, lock, makeWorker);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new AppError('engine-timeout', { ms: startLimit })), startLimit);
  });
  let connection: WorkerConnection | null = null;
  try {
    const held = await Promise.race([spawned.ready, timeout]);
    connection = new WorkerConnection(spawned, held, options.busyLimit ?? (held ? 60_000 : 20_000));
    await Promise.race([connection.open(wasmUrl), timeout]);
    return connection;
  } catch (error) {
    connection?.close();
    spawned.worker.terminate();
    throw error instanceof AppError ? error : new AppError('engine-not-loaded', {}, error);
  } finally {
    clearTimeout(timer);
    URL.revokeObjectURL(wasmUrl);
  }
}

/** Unlike `crypto.randomUUID`, also there on plain http. */
function randomName(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((word) => word.toString(16)).join('-');
}
