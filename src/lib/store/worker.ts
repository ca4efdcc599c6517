/** A worker on its way. */
export interface Spawned {
  readonly worker: Worker;
  /**
   * Resolves when the worker has read its script, with the name of the Web Lock that it holds as long as it
   * lives, or null where the browser has no locks (plain http). Rejects if the script does not load.
   */
  readonly ready: Promise<string | null>;
  /** Rejects if something goes wrong in the worker that is no answer to a request; else never settles. */
  readonly failed: Promise<never>;
}

export type MakeWorker = (script: string) => Worker;

/** What a worker begins with. */
export interface Beginning {
  /** Address of its script. */
  readonly script: string;
  /** Unique to this worker; null for none. */
  readonly lock: string | null;
  /** Address of the wasm file that it compiles at once, before anybody asks it to; null for none. */
  readonly wasm: string | null;
}

/**
 * Starts a worker that runs a script, and can load no other. It begins in a `blob:` of the page, which inherits the page's
 * content policy.
 */
export function spawn(beginning: Beginning, makeWorker: MakeWorker): Spawned {
  const script = URL.createObjectURL(new Blob([bootstrap(beginning)], { type: 'text/javascript' }));
  const worker = makeWorker(script);
  const failed = failureOf(worker);
  const ready = Promise.race([failed, readiness(worker)])
    .finally(() => URL.revokeObjectURL(script))
    .then((held) => (held ? beginning.lock : null));
  return { worker, ready, failed };
}

type BootstrapMessage =
  | { readonly type: 'bootstrap-ready'; readonly held: boolean }
  | { readonly type: 'bootstrap-failed'; readonly message: string };

function bootstrap({ script, lock, wasm }: Beginning): string {
  return `
    ${wasm === null ? '' : compiling(wasm)}
    const script = ${JSON.stringify(script)};
    self.trustedTypes?.createPolicy('default', {
      createScriptURL: (url) => (url === script ? url : null),
    });
    addEventListener('unhandledrejection', (event) => {
      postMessage({ type: 'bootstrap-failed', requestId: -1, message: String(event.reason) });
    });
    importScripts(script);
    const ready = (held) => postMessage({ type: 'bootstrap-ready', requestId: -1, held });
    const lock = ${JSON.stringify(lock)};
    if (lock === null || !navigator.locks) ready(false);
    else navigator.locks.request(lock, () => (ready(true), new Promise(() => {}))).catch(() => ready(false));
  `;
}

/**
 * DuckDB asks for its file when the page tells it to, which may be busy by then, and has each piece of it go through a
 * script, so that the browser neither compiles it as it comes nor finds what it compiled before. It gets an empty answer
 * instead, and the module that is being compiled.
 */
function compiling(wasm: string): string {
  return `
    const compiled = WebAssembly.compileStreaming(fetch(${JSON.stringify(wasm)}));
    compiled.catch(() => {});
    self.fetch = async () => new Response();
    WebAssembly.instantiateStreaming = async (_, imports) => {
      const module = await compiled;
      return { module, instance: await WebAssembly.instantiate(module, imports) };
    };
  `;
}

function readiness(worker: Worker): Promise<boolean> {
  return new Promise((resolve) => {
    const listen = ({ data }: MessageEvent<BootstrapMessage>) => {
      if (data.type !== 'bootstrap-ready') return;
      worker.removeEventListener('message', listen);
      resolve(data.held);
    };
    worker.addEventListener('message', listen);
  });
}

function failureOf(worker: Worker): Promise<never> {
  return new Promise((_, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<BootstrapMessage>) => {
      if (data.type === 'bootstrap-failed') reject(new Error(data.message));
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      reject(new Error(event.message || 'the script of the worker did not load'));
    });
  });
}
