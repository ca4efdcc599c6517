import { createContext } from 'svelte';
import { abilitiesOf, type Abilities } from './site-abilities.ts';

/**
 * The site itself, as it runs in this browser: what it can do here, whether it will open without its server, and
 * whether a newer version waits. A newer one never takes over by itself.
 */
export class Site {
  #offline = $state<'unknown' | 'preparing' | 'ready' | 'failed'>('unknown');
  #waiting = $state.raw<ServiceWorker | null>(null);
  readonly abilities: Abilities = abilitiesOf(globalThis);

  /** Whether the site is kept on this machine; `unknown` where the browser cannot, or nothing was tried yet. */
  get offline(): 'unknown' | 'preparing' | 'ready' | 'failed' {
    return this.#offline;
  }

  get hasNewVersion(): boolean {
    return this.#waiting !== null;
  }

  /** Has the browser keep the site. `address` is that of the service worker's program. It does not reject. */
  async keep(address: string): Promise<void> {
    if (!this.abilities.offline) return;
    this.#offline = 'preparing';
    try {
      const registration = await navigator.serviceWorker.register(address);
      registration.addEventListener('updatefound', () => this.#follow(registration.installing));
      this.#notice(registration.waiting);
      this.#follow(registration.installing);
      await navigator.serviceWorker.ready;
      this.#offline = 'ready';
    } catch {
      // The server is away or the disk full: everything else works, and the next start tries again.
      this.#offline = 'failed';
    }
  }

  /** Lets the newer version take over, and starts the page again with it. */
  takeOver(): void {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    this.#waiting?.postMessage('take-over');
  }

  #follow(worker: ServiceWorker | null): void {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed') this.#notice(worker);
      // What came was not the whole site; a version kept before goes on, and the next start tries again.
      if (worker.state === 'redundant' && this.#offline === 'preparing') this.#offline = 'failed';
    });
  }

  /** The very first version waits for nobody. */
  #notice(worker: ServiceWorker | null): void {
    if (worker && navigator.serviceWorker.controller) this.#waiting = worker;
  }
}

export const [getSite, setSite] = createContext<Site>();
