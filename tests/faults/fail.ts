import type { Page } from '@playwright/test';
import { placeAmong } from './actions.ts';
import { FaultBrowser } from './browser.ts';
import { describeHeld, heldAfterRestart } from './held.ts';
import { newPage, type Rehearsed } from './rehearsal.ts';
import { arm, disarm, meddleWithStorage, type StorageFault } from './storage-fault.ts';

/** Where a workspace stands after one of its storage operations failed in the middle of an action. */
export interface Failure {
  /** At one of the states that may be, and nowhere before what the page told the user. */
  readonly stands: boolean;
  readonly found: string;
  /** How many operations failed. */
  readonly failed: number;
  /** The page says that something went wrong. */
  readonly said: boolean;
  /** Errors that nobody handled. */
  readonly unhandled: readonly string[];
}

/** What the page says where storage failed. */
const TROUBLE = /Hết chỗ lưu|kho lưu trữ của trình duyệt|Chưa lưu được|chưa nạp được/;

/** Makes an operation fail in the middle of an action; answers where the workspace stands then. */
export async function failDuring(rehearsed: Rehearsed, fault: StorageFault, url: string): Promise<Failure> {
  const { action, folder, template, states, operations } = rehearsed;
  const browser = new FaultBrowser({}, template.profile);
  const unhandled: string[] = [];
  try {
    const context = await browser.start();
    context.on('weberror', (error) => unhandled.push(error.error().message));
    await meddleWithStorage(context);
    const page = await newPage(context, url);
    await action.open(page);
    await arm(page, fault);
    await action.begin(page, folder);
    await calm(page, operations);
    const { failed } = await disarm(page);
    const text = await page.locator('body').innerText();
    const said = TROUBLE.test(text);
    const held = await heldAfterRestart(page);
    const place = placeAmong(states, held);
    const promised = action.promise.text.test(text) ? action.promise.place : 0;
    const partly = said && promised === 0 && action.partly?.(states[0]!, states.at(-1)!, held);
    return {
      stands: place >= promised || partly === true,
      found: describeHeld(held),
      failed,
      said,
      unhandled,
    };
  } finally {
    await browser.remove();
  }
}

/** Waits until the page has done what it can: it says that something failed, or asks the storage for nothing more. */
async function calm(page: Page, operations: number): Promise<void> {
  await page.waitForFunction(
    (expected) => {
      const scope = globalThis as typeof globalThis & {
        storageFault: { operations: number };
        lastSeen?: { operations: number; since: number };
      };
      const { operations: now } = scope.storageFault;
      if (scope.lastSeen?.operations !== now) scope.lastSeen = { operations: now, since: performance.now() };
      const quiet = performance.now() - scope.lastSeen!.since;
      const busy = /Đang lưu|Đang mở|Đang ghi/.test(document.body.innerText);
      return !busy && quiet > (now >= expected ? 500 : 3000);
    },
    operations,
    { polling: 100, timeout: 60_000 },
  );
}
