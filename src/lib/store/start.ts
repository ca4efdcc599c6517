import wasmAsset from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerAsset from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { AppError } from '#lib/domain/app-error.ts';
import { isAtHand, mistrust, wasSound } from './engine-at-hand.ts';
import { fetchWasm, type Loading } from './wasm.ts';
import { WorkerConnection } from './worker-connection.ts';
import { spawn, type MakeWorker, type Spawned } from './worker.ts';

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

/**
 * The starter throws an AppError `engine-not-supported`, `engine-not-loaded` or `engine-timeout`. The worker gets ready while
 * the wasm file comes. A file that is at hand is not fetched for its bytes to be looked at; where it does not start, it is.
 */
export function starterOf(options: StartOptions): Starter {
  const absolute = (url: string) => new URL(url, document.baseURI).href;
  const wasmUrl = absolute(options.wasmUrl ?? wasmAsset);
  const script = absolute(options.workerUrl ?? workerAsset);
  const begin = (wasm: string | null) => spawned(script, wasm, options);
  let wasm: Promise<Blob> | null = null;
  const fetched = () =>
    (wasm ??= fetchWasm(wasmUrl, options.stallLimit ?? 10_000, options.onprogress).then(
      (file) => {
        wasSound(wasmUrl);
        return file;
      },
      (error: unknown) => {
        wasm = null;
        throw error;
      },
    ));
  return async () => {
    // A policy of the organisation, or a browser's own strict mode, may take it away.
    if (typeof WebAssembly === 'undefined') throw new AppError('engine-not-supported');
    if (!wasm && (await isAtHand(wasmUrl))) {
      try {
        return await startWith(begin(wasmUrl), () => Promise.resolve(wasmUrl), options);
      } catch {
        mistrust();
      }
    }
    return startWith(begin(null), fetched, options);
  };
}

function spawned(script: string, wasm: string | null, { makeWorker, locks = true }: StartOptions): Spawned {
  const lock = locks && 'locks' in navigator ? `engine ${randomName()}` : null;
  const worker = spawn({ script, lock, wasm }, makeWorker ?? ((url) => new Worker(url)));
  // Told when it is waited for.
  worker.ready.catch(() => {});
  return worker;
}

/** Starts the engine in its worker from a wasm file, or from an address of one. */
async function startWith(
  spawned: Spawned,
  source: () => Promise<Blob | string>,
  { startLimit = START_LIMIT, busyLimit }: StartOptions,
): Promise<WorkerConnection> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wasmUrl: string | undefined;
  let connection: WorkerConnection | null = null;
  try {
    const file = await source();
    wasmUrl = file instanceof Blob ? URL.createObjectURL(file) : file;
    const timeout = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new AppError('engine-timeout', { ms: startLimit })), startLimit);
    });
    const held = await Promise.race([spawned.ready, timeout]);
    connection = new WorkerConnection(spawned, held, busyLimit ?? (held ? 60_000 : 20_000));
    await Promise.race([connection.open(wasmUrl), timeout]);
    return connection;
  } catch (error) {
    connection?.close();
    spawned.worker.terminate();
    throw error instanceof AppError ? error : new AppError('engine-not-loaded', {}, error);
  } finally {
    clearTimeout(timer);
    if (wasmUrl?.startsWith('blob:')) URL.revokeObjectURL(wasmUrl);
  }
}

/** Unlike `crypto.randomUUID`, also there on plain http. */
function randomName(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((word) => word.toString(16)).join('-');
}
