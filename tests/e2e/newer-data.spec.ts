import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { ImportPage } from './import-page.ts';
import { SAMPLE } from './sample-files.ts';

const FILE = `${SAMPLE}/2026/quy-1/tong-hop-quy-1-2026-du-lieu-mau.xlsx`;

/** Makes the stored data that of a newer program, which says from which version on it can be looked at. */
async function makeNewer(page: Page, readableFrom: number): Promise<void> {
  await page.evaluate(
    (oldest) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('bang-cchc', 999);
        request.onupgradeneeded = () =>
          request.transaction!.objectStore('counters').put(oldest, 'readableFrom');
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error!);
      }),
    readableFrom,
  );
  // The open tab has let go of it at once, and says so.
  await expect(page.getByText('Một bản mới hơn của chương trình đã mở ở thẻ khác')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Chọn tệp…' })).toBeDisabled();
}

/** A name for all that is stored, byte by byte. */
async function fingerprint(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error!);
      });
    const database = await done(indexedDB.open('bang-cchc'));
    const names = [...database.objectStoreNames];
    const transaction = database.transaction(names);
    const stores = await Promise.all(names.map((name) => done(transaction.objectStore(name).getAll())));
    const text = JSON.stringify([database.version, names, stores], (_, value: unknown) =>
      value instanceof Uint8Array ? [...value] : value,
    );
    database.close();
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return [...new Uint8Array(digest)].join(' ');
  });
}

test('data of a newer program is only looked at', async ({ page }) => {
  const importing = new ImportPage(page);
  await importing.open();
  await importing.choose([FILE]);
  await importing.read(1);
  await makeNewer(page, 3);
  const before = await fingerprint(page);

  await importing.open();
  await importing.holds(1);
  await expect(page.getByText('do một bản mới hơn của chương trình ghi')).toBeVisible();
  await expect(page.getByText('Chỉ xem', { exact: true })).toBeVisible();
  await expect(importing.chooseFiles).toBeDisabled();
  await expect(page.getByRole('combobox', { name: 'Tỉnh, thành phố' })).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Nạp dữ liệu mẫu' })).toBeHidden();
  await importing.row('tong-hop-quy-1-2026').getByRole('button', { name: /^Bỏ/ }).click();
  await expect(page.getByText('Chương trình chỉ xem, không ghi gì').last()).toBeVisible();
  expect(await fingerprint(page)).toBe(before);
});

test('data that this program cannot understand is not touched', async ({ page }) => {
  const importing = new ImportPage(page);
  await importing.open();
  await importing.choose([FILE]);
  await importing.read(1);
  await makeNewer(page, 999);
  const before = await fingerprint(page);
  for (const route of ['', 'so-sanh/', 'cai-dat/']) {
    await page.goto(route);
    await expect(page.getByText('Bản đang mở không hiểu được dữ liệu ấy')).toHaveCount(1);
    await expect(page.getByText('Không mở được', { exact: true })).toBeVisible();
    await expect(page.getByText('Dùng dữ liệu mẫu')).toBeHidden();
  }
  expect(await fingerprint(page)).toBe(before);
});
