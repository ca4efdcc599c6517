import type { BrowserContext, Page } from '@playwright/test';

/** What happens at the k-th storage operation after `arm`. */
export interface StorageFault {
  /** Counted from 1. */
  readonly at: number;
  /**
   * `throw`: the operation fails; `abort`: its whole transaction does; `quota`: it fails for want of room;
   * `freeze`: the page stops there, so that it can be killed; `slow`: all from there on take 100 ms of the page's time.
   */
  readonly how: 'throw' | 'abort' | 'quota' | 'freeze' | 'slow';
  /** All later operations fail too. */
  readonly lasting?: boolean;
  /** Only records that are written to this store are counted. */
  readonly store?: string;
}

interface Meddled {
  /** Operations since it was armed. */
  operations: number;
  fault: StorageFault | null;
  /** How many operations were made to fail. */
  failed: number;
}

type MeddledWindow = typeof globalThis & { storageFault: Meddled; storageFrozen?: (at: number) => void };

/** Lets the storage operations of all later pages be made to fail: IndexedDB's own methods, so whatever uses them. */
export async function meddleWithStorage(
  context: BrowserContext,
  onfrozen?: (at: number) => void,
): Promise<void> {
  await context.exposeBinding('storageFrozen', (_, at: number) => onfrozen?.(at));
  await context.addInitScript(() => {
    const scope = globalThis as MeddledWindow;
    const armed = /^fault:(.*)$/.exec(window.name)?.[1];
    const fault = armed === undefined ? null : (JSON.parse(armed) as StorageFault);
    const state: Meddled = { operations: 0, fault, failed: 0 };
    scope.storageFault = state;
    const wait = (ms: number) => {
      for (const end = performance.now() + ms; performance.now() < end;);
    };
    const strike = (owner: object, method: string): void => {
      const { fault } = state;
      if (!fault) return;
      const isMeant = owner instanceof IDBObjectStore && owner.name === fault.store && method === 'put';
      if (fault.store !== undefined && !isMeant) return;
      state.operations += 1;
      if (state.operations < fault.at || (state.operations > fault.at && !fault.lasting)) return;
      if (fault.how === 'slow') return wait(100);
      state.failed += 1;
      if (fault.how === 'freeze') {
        scope.storageFrozen?.(state.operations);
        return wait(30_000);
      }
      if (fault.how === 'abort' && owner instanceof IDBObjectStore) owner.transaction.abort();
      const name = fault.how === 'quota' ? 'QuotaExceededError' : 'UnknownError';
      throw new DOMException('made to fail by a test', name);
    };
    const wrap = (prototype: object, names: readonly string[]) => {
      for (const name of names) {
        const original = Reflect.get(prototype, name) as (...args: unknown[]) => unknown;
        Reflect.set(prototype, name, function (this: object, ...args: unknown[]) {
          strike(this, name);
          return original.apply(this, args);
        });
      }
    };
    wrap(IDBDatabase.prototype, ['transaction']);
    wrap(IDBObjectStore.prototype, ['add', 'put', 'delete', 'clear', 'get', 'getAll', 'getAllKeys', 'count']);
    wrap(IDBFactory.prototype, ['open']);
  });
}

/** Counts the page's storage operations from now on, and strikes at the k-th. */
export function arm(page: Page, fault: StorageFault): Promise<void> {
  return page.evaluate((given) => {
    Object.assign((globalThis as MeddledWindow).storageFault, { operations: 0, failed: 0, fault: given });
  }, fault);
}

/** Arms the pages that this tab opens after the one it shows. */
export function armNext(page: Page, fault: StorageFault): Promise<void> {
  return page.evaluate((given) => void (window.name = `fault:${JSON.stringify(given)}`), fault);
}

/** Ends the fault; answers how many operations there were, and how many failed. */
export function disarm(page: Page): Promise<{ operations: number; failed: number }> {
  return page.evaluate(() => {
    const state = (globalThis as MeddledWindow).storageFault;
    state.fault = null;
    window.name = '';
    return { operations: state.operations, failed: state.failed };
  });
}
