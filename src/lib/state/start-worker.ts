import { watchLock } from '#lib/store/lifeline.ts';

/** The addresses from which workers begin, by those of their programs. */
const begins = new Map<string, string>();

/**
 * Starts a worker of this site. It begins in a `blob:` of the page, which inherits the page's content policy: a worker
 * loaded from the site itself would have the policy of its own response, and a folder of static files has none.
 *
 * A worker that dies (killed by the browser for want of memory) says nothing. Where the browser has Web Locks, it holds
 * one under its own name as long as it lives, and its death is an `error` event of the worker.
 */
export function startWorker(address: string, name: string): Worker {
  const program = new URL(address, document.baseURI).href;
  const begin = begins.get(program) ?? beginOf(program);
  begins.set(program, begin);
  const lock = `${name} ${crypto.getRandomValues(new Uint32Array(4)).join('-')}`;
  const worker = new Worker(begin, { type: 'module', name: lock });
  if (navigator.locks) void tellDeath(worker, lock);
  return worker;
}

function beginOf(program: string): string {
  const script = `
    navigator.locks?.request(self.name, () => new Promise(() => {}));
    import ${JSON.stringify(program)};
  `;
  return URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
}

/** ms between two looks whether the worker has its lock yet, and how many of them. */
const LOOK_EVERY = 50;
const LOOKS = 200;

async function tellDeath(worker: Worker, lock: string): Promise<void> {
  let over = false;
  const terminate = worker.terminate.bind(worker);
  let stop = () => {};
  worker.terminate = () => {
    over = true;
    stop();
    terminate();
  };
  for (let look = 0; look < LOOKS && !over; look += 1) {
    const { held = [] } = await navigator.locks.query();
    if (held.some(({ name }) => name === lock)) {
      if (!over)
        stop = watchLock(lock, (message) => worker.dispatchEvent(new ErrorEvent('error', { message })));
      return;
    }
    await new Promise((later) => setTimeout(later, LOOK_EVERY));
  }
}
