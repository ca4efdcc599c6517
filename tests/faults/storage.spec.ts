import type { Page } from '@playwright/test';
import { Random } from '../fuzz/random.ts';
import { ImportPage } from '../e2e/import-page.ts';
import { SEEDS } from '../e2e/sample-files.ts';
import { ACTIONS, placeAmong, type Action } from './actions.ts';
import { FaultBrowser } from './browser.ts';
import { LONG, SEED } from './campaign.ts';
import { FaultServer } from './fault-server.ts';
import { expect, pageOf, test } from './fixture.ts';
import { describeHeld, heldAfterRestart, heldIn, heldNow, openSettled, saveByDownload } from './held.ts';
import { forget, rehearse, type Rehearsed } from './kill.ts';
import { arm, disarm, meddleWithStorage, type StorageFault } from './storage-fault.ts';
import { count } from './tally.ts';

const HOWS = ['throw', 'abort', 'quota'] as const;

/** Every operation of an action, failing in every way once and for good; a short run tries a few at random. */
function faultsFor({ operations, action }: Rehearsed): readonly StorageFault[] {
  const all = Array.from({ length: operations }, (_, index) =>
    HOWS.flatMap((how) => [false, true].map((lasting) => ({ at: index + 1, how, lasting }))),
  ).flat();
  if (LONG) return all;
  const random = new Random('storage', SEED, action.name);
  return [
    random.pick(all.filter(({ lasting }) => lasting)),
    random.pick(all.filter(({ lasting }) => !lasting)),
  ];
}

/** What the page says where storage failed. */
const TROUBLE = /Hết chỗ lưu|kho lưu trữ của trình duyệt|Chưa lưu được|chưa nạp được/;

/** Makes an operation fail in the middle of an action; answers where the workspace stands then, in the tab and anew. */
async function failDuring(rehearsed: Rehearsed, fault: StorageFault, url: string) {
  const { action, folder, template, states, operations } = rehearsed;
  const browser = new FaultBrowser({}, template.profile);
  const unhandled: string[] = [];
  try {
    const context = await browser.start();
    context.on('weberror', (error) => unhandled.push(error.error().message));
    await meddleWithStorage(context);
    await context.addInitScript(saveByDownload);
    const page = await pageOf(context, url);
    await action.open(page);
    await arm(page, fault);
    await action.begin(page, folder);
    await calm(page, operations);
    const { failed } = await disarm(page);
    const said = TROUBLE.test(await page.locator('body').innerText());
    const held = await heldAfterRestart(page);
    const place = placeAmong(states, held);
    const partly = said && action.partly?.(states[0]!, states.at(-1)!, held);
    return { stands: place >= 0 || partly === true, found: describeHeld(held), failed, said, unhandled };
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

/** What fails while a page opens is a failure to open it. */
const FALLIBLE: readonly Action[] = ACTIONS.filter(({ byOpening }) => !byOpening);

for (const action of FALLIBLE) {
  test(`storage fails in the middle of: ${action.name}`, async () => {
    const server = new FaultServer('build');
    // The engine holds nothing that is not made anew, and costs most of a start.
    server.rules = [{ match: /\.wasm$/, status: 404 }];
    await server.start();
    const rehearsed = await rehearse(action, server.url);
    const wrong: string[] = [];
    for (const fault of faultsFor(rehearsed)) {
      const { stands, found, failed, said, unhandled } = await failDuring(rehearsed, fault, server.url);
      const told = `${JSON.stringify(fault)} (${failed} failed, ${said ? 'said' : 'not said'}): ${found}`;
      if (!stands) wrong.push(told);
      if (unhandled.length > 0) wrong.push(`${told}; unhandled: ${unhandled.join(', ')}`);
      count('storage', failed);
    }
    await forget(rehearsed);
    await server.stop();
    expect(wrong, rehearsed.states.map(describeHeld).join('; ')).toEqual([]);
  });
}

const A = `${SEEDS}/bao-cao-xa-thuong-long-2023.xlsx`;
const B = `${SEEDS}/bao-cao-xa-thanh-an-2024.xlsx`;

/** How a write ends that is nobody's: the browser goes by the room that it saw last for up to half a minute. */
function smallWrite(): Promise<string> {
  return new Promise((answer) => {
    const opening = indexedDB.open('thu-cho-trong', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('bytes');
    opening.onerror = () => answer(opening.error?.name ?? 'unknown');
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction('bytes', 'readwrite');
      transaction.objectStore('bytes').put(crypto.getRandomValues(new Uint8Array(60_000)), 1);
      const end = (name: string) => {
        database.close();
        answer(name);
      };
      transaction.oncomplete = () => end('written');
      transaction.onabort = () => end(transaction.error?.name ?? 'unknown');
    };
  });
}

test('no room left: the import is taken back whole, and the workspace can still be saved to a file', async ({
  sitePage,
  onDisk,
}) => {
  const importing = new ImportPage(sitePage);
  await importing.open();
  await importing.chooseProvince('Quảng Trị');
  await importing.choose([A]);
  await importing.read(1);
  const before = await heldAfterRestart(sitePage);

  await importing.open();
  const session = await onDisk.newCDPSession(sitePage);
  const origin = new URL(sitePage.url()).origin;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await expect.poll(() => sitePage.evaluate(smallWrite), { timeout: 60_000 }).toBe('QuotaExceededError');
  await importing.choose([B]);
  await expect(sitePage.getByText('Hết chỗ lưu trên máy này').first()).toBeVisible();
  await expect(sitePage.getByText('Chưa lưu được')).toBeVisible();
  count('storage');

  await sitePage.getByRole('link', { name: 'Cài đặt', exact: true }).click();
  expect(await heldNow(sitePage)).toEqual(before);
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  expect(await heldAfterRestart(sitePage)).toEqual(before);
});

test('a disk that fills up while a workspace file is saved in place leaves the old file', async ({
  browserOnDisk,
  server,
}) => {
  const context = await browserOnDisk.start();
  const page = await pageOf(context, server.url);
  await page.addInitScript(() => {
    const picker = async () =>
      (await navigator.storage.getDirectory()).getFileHandle('bo.cchc', { create: true });
    Reflect.set(globalThis, 'showSaveFilePicker', picker);
  });
  const importing = new ImportPage(page);
  await importing.open();
  await importing.chooseProvince('Quảng Trị');
  await importing.choose([A]);
  await importing.read(1);
  await page.getByRole('link', { name: 'Cài đặt', exact: true }).click();
  await page.getByRole('button', { name: 'Lưu ra tệp…' }).click();
  await expect(page.getByText('Đã lưu ra tệp bo.cchc').first()).toBeVisible();
  const before = await fileInPlace(page);

  await importing.go();
  await importing.choose([B]);
  await importing.read(1);
  await page.getByRole('link', { name: 'Cài đặt', exact: true }).click();
  const session = await context.newCDPSession(page);
  const origin = new URL(page.url()).origin;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.getByText('Không ghi được tệp bộ dữ liệu')).toBeVisible();
  count('storage');
  expect(heldIn(await fileInPlace(page))).toEqual(heldIn(before));
});

async function fileInPlace(page: Page): Promise<Uint8Array> {
  const bytes = await page.evaluate(async () => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle('bo.cchc');
    return [...new Uint8Array(await (await handle.getFile()).arrayBuffer())];
  });
  return Uint8Array.from(bytes);
}

test('site data cleared while the browser is closed: the first screen, and no error', async ({
  sitePage,
  onDisk,
}) => {
  const importing = new ImportPage(sitePage);
  await importing.open();
  await importing.choose([A]);
  await importing.read(1);
  const session = await onDisk.newCDPSession(sitePage);
  const origin = new URL(sitePage.url()).origin;
  await sitePage.goto('about:blank');
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await sitePage.goto('./');
  await expect(sitePage.getByRole('heading', { name: 'Bắt đầu' })).toBeAttached();
  await expect(sitePage.getByRole('alert')).toBeHidden();
  count('storage');
});

test('a slow disk: everything takes its time and comes to the same', async ({ onDisk, server }) => {
  await meddleWithStorage(onDisk);
  const page = await pageOf(onDisk, server.url);
  const importing = new ImportPage(page);
  await importing.open();
  await importing.chooseProvince('Quảng Trị');
  await arm(page, { at: 1, how: 'slow', lasting: true });
  await importing.choose([A, B]);
  await importing.read(2);
  await disarm(page);
  expect((await heldAfterRestart(page)).files).toHaveLength(2);
  count('storage');
});

test('a clock set back a year changes no order and no figure', async ({ sitePage }) => {
  await sitePage.clock.install({ time: new Date('2026-11-21T08:00:00') });
  await sitePage.clock.resume();
  const importing = new ImportPage(sitePage);
  await importing.open();
  await importing.chooseProvince('Quảng Trị');
  await importing.choose([A]);
  await importing.read(1);
  await sitePage.clock.setSystemTime(new Date('2025-11-21T08:00:00'));
  await importing.choose([B]);
  await importing.read(1);
  await openSettled(sitePage);
  const held = await heldNow(sitePage);
  expect(held.files.map((file) => file.split('/').at(-1))).toEqual(
    [A, B].map((file) => file.split('/').at(-1)),
  );
  const kinds = held.decisions.map((line) => (JSON.parse(line) as { kind: string }).kind);
  expect(kinds.filter((kind) => kind === 'enter').length).toBeGreaterThanOrEqual(2);
});
