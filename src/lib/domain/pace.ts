import type { Steps } from './steps.ts';

/** So many milliseconds may work take before others go first: of a frame of 16 there must be left what the browser needs. */
const SLICE = 8;

/** What a platform may have to let others go first; a timer is everywhere. */
interface Platform {
  readonly scheduler?: { readonly yield?: () => Promise<void> };
  readonly setTimeout: (work: () => void) => unknown;
}

const platform = globalThis as unknown as Platform;

/** Long work on a thread on which somebody waits: it stops for others again and again. */
export class Pace {
  #until = Date.now() + SLICE;

  /** Whether it is time for others. */
  get isDue(): boolean {
    return Date.now() >= this.#until;
  }

  /** Lets others go first. */
  async rest(): Promise<void> {
    await rested();
    this.#until = Date.now() + SLICE;
  }
}

/** Lets others go first. */
export async function rested(): Promise<void> {
  if (platform.scheduler?.yield) await platform.scheduler.yield();
  else await new Promise<void>((resolve) => platform.setTimeout(resolve));
}

/** Does work step by step, with pauses where it takes long. */
export async function paced<T>(steps: Steps<T>, pace = new Pace()): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (pace.isDue) await pace.rest();
  }
}
