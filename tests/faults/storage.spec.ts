import { ImportPage } from '../e2e/import-page.ts';
import { SEEDS } from '../e2e/sample-files.ts';
import { expect, pageOf, test } from './fixture.ts';
import { heldAfterRestart, heldIn, heldNow, openSettled } from './held.ts';
import { arm, disarm, meddleWithStorage } from './storage-fault.ts';
import { count } from './tally.ts';
import type { Page } from '@playwright/test';

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

test('an import whose end cannot be saved is not said to be, and is saved by a press', async ({
  onDisk,
  server,
}) => {
  await meddleWithStorage(onDisk);
  const page = await pageOf(onDisk, server.url);
  const importing = new ImportPage(page);
  await importing.open();
  await importing.chooseProvince('Quảng Trị');
  await arm(page, { at: 1, how: 'throw', lasting: true, store: 'batches' });
  await importing.choose([A, B]);
  await expect(importing.summary).toContainText('Chưa lưu được lần nạp này: 2 tệp đã đọc nhưng chưa lưu');
  await expect(page.getByText('Chưa lưu được', { exact: true })).toBeVisible();
  expect((await disarm(page)).failed).toBeGreaterThan(0);
  count('storage');

  await page.getByRole('button', { name: 'Lưu lại' }).click();
  await importing.read(2);
  expect((await heldAfterRestart(page)).files).toHaveLength(2);
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
