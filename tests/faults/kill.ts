import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext } from '@playwright/test';
import type { Random } from '../fuzz/random.ts';
import { placeAmong } from './actions.ts';
import { crash, FaultBrowser } from './browser.ts';
import { describeHeld, heldAfterRestart } from './held.ts';
import { armFor, newPage, type Rehearsed } from './rehearsal.ts';
import { meddleWithStorage } from './storage-fault.ts';

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
