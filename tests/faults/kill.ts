import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, Page } from '@playwright/test';
import type { Random } from '../fuzz/random.ts';
import { placeAmong, type Action } from './actions.ts';
import { crash, FaultBrowser } from './browser.ts';
import { pageOf } from './fixture.ts';
import { describeHeld, heldAfterRestart, saveByDownload, type Held } from './held.ts';
import { arm, disarm, meddleWithStorage } from './storage-fault.ts';

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
    const before = await heldAfterRestart(page);
    await action.open(page);
    await arm(page, { at: Infinity, how: 'throw' });
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
    let promised = 0;
    let context = await browser.start();
    await meddleWithStorage(context, () => reached());
    await listenFor(context, action.promise, (told) => {
      promised = Math.max(promised, told ?? states.length - 1);
    });
    const page = await newPage(context, url);
    await action.open(page);
    if ('operation' in kill.at) await arm(page, { at: kill.at.operation, how: 'freeze' });
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

/** Calls with what the page has told the user of: the first group of the pattern, null where it has none. */
async function listenFor(
  context: BrowserContext,
  pattern: RegExp,
  ontold: (count: number | null) => void,
): Promise<void> {
  await context.exposeBinding('toldTheUser', (_, told: number | null) => ontold(told));
  await context.addInitScript((source) => {
    const told = new RegExp(source);
    const tell = Reflect.get(globalThis, 'toldTheUser') as (count: number | null) => void;
    addEventListener('DOMContentLoaded', () => {
      new MutationObserver(() => {
        const found = told.exec(document.body.innerText);
        if (found) tell(found[1] === undefined ? null : Number(found[1]));
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
  }, pattern.source);
}
