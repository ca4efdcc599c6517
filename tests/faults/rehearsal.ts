import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { Action } from './actions.ts';
import { FaultBrowser } from './browser.ts';
import { FaultServer } from './fault-server.ts';
import { pageOf } from './fixture.ts';
import { heldAfterRestart, NOTHING, saveByDownload, type Held } from './held.ts';
import { arm, armNext, disarm, meddleWithStorage, type StorageFault } from './storage-fault.ts';

/** An action, once gone through undisturbed. */
export interface Rehearsed extends Prepared {
  readonly action: Action;
  readonly states: readonly Held[];
  /** How long it took, and how many storage operations. */
  readonly ms: number;
  readonly operations: number;
}

interface Prepared {
  /** A profile with the workspace that the action begins with. */
  readonly template: FaultBrowser;
  /** For files of the action. */
  readonly folder: string;
}

/** Rehearses each action once for all who disturb it, and makes a workspace that several begin with once. */
export class Rehearsals {
  readonly #server = new FaultServer('build');
  readonly #prepared = new Map<Action['prepare'], Promise<Prepared>>();
  readonly #rehearsed = new Map<Action, Promise<Rehearsed>>();

  /** The address of the site in which the actions take place. */
  get url(): string {
    return this.#server.url;
  }

  async start(): Promise<void> {
    // The engine holds nothing that is not made anew, and costs most of a start.
    this.#server.rules = [{ match: /\.wasm$/, status: 404 }];
    await this.#server.start();
  }

  async stop(): Promise<void> {
    for (const { template, folder } of await Promise.all(this.#prepared.values())) {
      await template.remove();
      rmSync(folder, { recursive: true, force: true });
    }
    await this.#server.stop();
  }

  of(action: Action): Promise<Rehearsed> {
    return kept(this.#rehearsed, action, async () => {
      const prepared = await kept(this.#prepared, action.prepare, () => prepare(action, this.url));
      const rehearsed = await rehearse(action, prepared, this.url);
      const { ms, operations, states } = rehearsed;
      const told = `${Math.round(ms)} ms, ${operations} storage operations, ${states.length} states`;
      console.log(`${action.name}: ${told}`);
      return rehearsed;
    });
  }
}

function kept<K, V>(map: Map<K, Promise<V>>, key: K, make: () => Promise<V>): Promise<V> {
  const made = map.get(key) ?? make();
  map.set(key, made);
  return made;
}

async function prepare(action: Action, url: string): Promise<Prepared> {
  const folder = mkdtempSync(join(tmpdir(), 'fault-files-'));
  const template = new FaultBrowser();
  await action.prepare(await newPage(await template.start(), url), folder);
  await template.quit();
  return { template, folder };
}

/** Goes through an action from beginning to end, to know the states before and after it. */
async function rehearse(action: Action, { template, folder }: Prepared, url: string): Promise<Rehearsed> {
  const browser = new FaultBrowser({}, template.profile);
  try {
    const context = await browser.start();
    await meddleWithStorage(context);
    const page = await newPage(context, url);
    const before = action.byOpening ? NOTHING : await heldAfterRestart(page);
    await action.open(page);
    await armFor(action, page, { at: Number.MAX_SAFE_INTEGER, how: 'throw' });
    const began = performance.now();
    await action.begin(page, folder);
    await action.done(page);
    const ms = performance.now() - began;
    const { operations } = await disarm(page);
    const after = await heldAfterRestart(page);
    return { action, template, folder, states: action.states(before, after), ms, operations };
  } finally {
    await browser.remove();
  }
}

export async function newPage(context: BrowserContext, url: string): Promise<Page> {
  await context.addInitScript(saveByDownload);
  return pageOf(context, url);
}

/** An action that is the opening of a page is struck in that page. */
export function armFor({ byOpening }: Action, page: Page, fault: StorageFault): Promise<void> {
  return byOpening ? armNext(page, fault) : arm(page, fault);
}
