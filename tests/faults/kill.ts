import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, Page } from '@playwright/test';
import type { Random } from '../fuzz/random.ts';
import { placeAmong, type Action } from './actions.ts';
import { crash, FaultBrowser } from './browser.ts';
import { pageOf } from './fixture.ts';
import { describeHeld, heldAfterRestart, NOTHING, saveByDownload, type Held } from './held.ts';
import { arm, armNext, disarm, meddleWithStorage, type StorageFault } from './storage-fault.ts';

/** An action, once gone through undisturbed. */
export interface Rehearsed {
  readonly action: Action;
  /** A profile with the workspace that the action begins with. */
  readonly template: FaultBrowser;
  /** For files of the action. */
  readonly folder: string;
  readonly states: readonly Held[];
  /** How long it took, and how many storage operations. */
  readonly ms: number;
  readonly operations: number;
}

export interface Kill {
  /** Only the page's process, or all of the browser. */
  readonly of: 'renderer' | 'browser';
  /** After this many storage operations, or this many ms. */
  readonly at: { readonly operation: number } | { readonly ms: number };
}

/** Where the workspace stood after a kill, as the place among the states that may be. */
export interface Survival {
  readonly place: number;
  /** The place that the page had told the user of before it died. */
  readonly promised: number;
  readonly found: string;
  /** The kill came before the action had ended. */
  readonly inTime: boolean;
}

/** Goes through an action from beginning to end, to know the states before and after it. */
export async function rehearse(action: Action, url: string): Promise<Rehearsed> {
  const folder = mkdtempSync(join(tmpdir(), 'fault-files-'));
  const template = new FaultBrowser();
  await action.prepare(await newPage(await template.start(), url), folder);
  await template.quit();

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

export async function forget({ template, folder }: Rehearsed): Promise<void> {
  await template.remove();
  rmSync(folder, { recursive: true, force: true });
}

/** A point of an action at random: half by its storage operations, half by the clock. */
export function randomKill({ ms, operations }: Rehearsed, random: Random): Kill {
  return {
    of: random.pick(['renderer', 'browser'] as const),
    at:
      random.below(2) === 0
        ? { operation: 1 + random.below(operations) }
        : { ms: random.below(Math.ceil(ms)) },
  };
}

/** Kills in the middle of an action, starts again, and looks what is there. */
export async function killDuring(rehearsed: Rehearsed, kill: Kill, url: string): Promise<Survival> {
  const { action, template, folder, states } = rehearsed;
  const browser = new FaultBrowser({}, template.profile);
  try {
    let reached = () => {};
    const frozen = new Promise<void>((resolve) => (reached = resolve));
    let context = await browser.start();
    await meddleWithStorage(context, () => reached());
    let promised = 0;
    await listenFor(context, action.promise.text, () => (promised = action.promise.place));
    const page = await newPage(context, url);
    await action.open(page);
    if ('operation' in kill.at) await armFor(action, page, { at: kill.at.operation, how: 'freeze' });
    let ended = false;
    const acted = (async () => {
      await action.begin(page, folder);
      await action.done(page);
      ended = true;
    })().catch(() => undefined);
    await Promise.race([acted, 'ms' in kill.at ? pause(kill.at.ms) : frozen]);
    const inTime = !ended;
    const promisedThen = promised;
    if (kill.of === 'renderer') {
      await crash(page);
    } else {
      await browser.kill();
      context = await browser.start();
    }
    const held = await heldAfterRestart(await newPage(context, url));
    return { place: placeAmong(states, held), promised: promisedThen, found: describeHeld(held), inTime };
  } finally {
    await browser.remove();
  }
}

async function newPage(context: BrowserContext, url: string): Promise<Page> {
  await context.addInitScript(saveByDownload);
  return pageOf(context, url);
}

/** An action that is the opening of a page is struck in that page. */
function armFor({ byOpening }: Action, page: Page, fault: StorageFault): Promise<void> {
  return byOpening ? armNext(page, fault) : arm(page, fault);
}

/** Calls when the page tells the user this. */
async function listenFor(context: BrowserContext, pattern: RegExp, ontold: () => void): Promise<void> {
  await context.exposeBinding('toldTheUser', () => ontold());
  await context.addInitScript((source) => {
    const told = new RegExp(source);
    const tell = Reflect.get(globalThis, 'toldTheUser') as () => void;
    addEventListener('DOMContentLoaded', () => {
      new MutationObserver(() => {
        if (told.test(document.body.innerText)) tell();
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
  }, pattern.source);
}
