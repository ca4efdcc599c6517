import type { Page } from '@playwright/test';
import { ComparePage, type RankLine } from '../e2e/compare-page.ts';
import { ImportPage } from '../e2e/import-page.ts';
import { SAMPLE, SEEDS } from '../e2e/sample-files.ts';
import { tableRows } from '../e2e/table.ts';
import { expect, pageOf, test } from './fixture.ts';
import { count } from './tally.ts';

const FIRST = `${SAMPLE}/2026/quy-1/tong-hop-quy-1-2026-du-lieu-mau.xlsx`;
const SECOND = `${SAMPLE}/2025/quy-3/tong-hop-quy-3-2025-du-lieu-mau.xlsx`;
const WASM = /duckdb-eh\.[^/]*wasm$/;
/** Far longer than a page takes to draw what it remembers. */
const LATE = 8000;

/** The text that is kept of answers, or null; `other` is put in its place. */
function keptText(page: Page, other: string | null = null): Promise<string | null> {
  return page.evaluate(async (put) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error!);
      });
    const database = await done(indexedDB.open('bang-cchc-keepsake'));
    const store = database.transaction('kept', 'readwrite').objectStore('kept');
    const text = await done(store.get('text') as IDBRequest<string | undefined>);
    if (put !== null) await done(store.put(put, 'text'));
    database.close();
    return text ?? null;
  }, other);
}

async function keptAgain(page: Page, than: string | null): Promise<string> {
  await expect.poll(async () => (await keptText(page)) !== than && (await keptText(page))).toBeTruthy();
  return (await keptText(page))!;
}

/** The same answers with other values, under a digest of their own. */
async function falsified(page: Page, text: string): Promise<string> {
  const wrong = text.slice(65).replaceAll(/"value":\d+/g, '"value":777');
  const digest = await page.evaluate(async (of) => {
    const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(of)));
    return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }, wrong);
  return `${digest} ${wrong}`;
}

test('answers of the last time: shown before the engine is there, never instead of right ones', async ({
  sitePage,
  server,
  browserOnDisk,
}) => {
  const importing = new ImportPage(sitePage);
  await importing.open();
  await importing.chooseProvince('Quảng Trị');
  await importing.choose([FIRST]);
  await importing.read(1);
  let compare = new ComparePage(sitePage);
  await compare.go();
  const lines: RankLine[] = await compare.lines();
  const opened = (page: Page) => expect(page.getByText('Đang mở')).toHaveCount(0);
  const kept = await keptAgain(sitePage, null);

  await test.step('they are there while the engine is still coming', async () => {
    server.base = '/late/';
    server.rules = [{ match: WASM, delay: LATE }];
    const began = Date.now();
    await sitePage.goto(`${server.url}so-sanh/`);
    expect(await compare.lines()).toEqual(lines);
    expect(Date.now() - began).toBeLessThan(LATE);
    server.rules = [];
  });

  await test.step('wrong, they give way to the right ones', async () => {
    const wrong = await falsified(sitePage, kept);
    expect(wrong).toContain('"value":777');
    await keptText(sitePage, wrong);
    await sitePage.reload();
    await expect(async () => expect(await compare.lines()).toEqual(lines)).toPass();
    await opened(sitePage);
    expect(await keptAgain(sitePage, wrong)).not.toContain('"value":777');
    count('storage');
  });

  await test.step('the browser killed while they are kept: the next start shows what there is', async () => {
    server.base = '/';
    await importing.open();
    await importing.choose([SECOND]);
    await importing.read(1);
    await compare.go();
    await expect.poll(async () => (await compare.lines()).length).toBeGreaterThan(0);
    const now = await compare.lines();
    await sitePage.waitForTimeout(2000);
    await browserOnDisk.kill();
    const page = await pageOf(await browserOnDisk.start(), server.url);
    await page.goto(`${server.url}so-sanh/`);
    compare = new ComparePage(page);
    await compare.showTable();
    await expect(async () => expect(await compare.lines()).toEqual(now)).toPass();
    await opened(page);
    expect(await compare.lines()).toEqual(now);
    count('kills');
  });
});

test('tasks of the last time: shown before the engine is there, and as they were', async ({
  sitePage,
  server,
}) => {
  const importing = new ImportPage(sitePage);
  await importing.open();
  await importing.chooseProvince('Quảng Trị');
  await importing.choose([`${SEEDS}/bao-cao-huyen-vinh-linh-2024.xlsx`]);
  await importing.read(1);
  await sitePage.getByRole('link', { name: 'Nhiệm vụ' }).click();
  const rates = async () => {
    const figure = sitePage.getByRole('region', { name: /nhiệm vụ đã hoàn thành/ });
    await figure.getByText('Xem bảng').click();
    const rows = await tableRows(sitePage.getByRole('table', { name: 'Tỷ lệ hoàn thành nhiệm vụ' }));
    return rows.map((row) => [row.get('Đơn vị'), row.get('Hoàn thành')]);
  };
  const shown = await rates();
  expect(shown).toEqual([['Huyện Vĩnh Linh', '8/8 (100%)']]);
  await keptAgain(sitePage, null);

  server.base = '/late/';
  server.rules = [{ match: WASM, delay: LATE }];
  const began = Date.now();
  await sitePage.goto(`${server.url}nhiem-vu/`);
  expect(await rates()).toEqual(shown);
  expect(Date.now() - began).toBeLessThan(LATE);
  await expect(sitePage.getByText('Đang mở')).toHaveCount(0);
  await expect(sitePage.getByRole('table', { name: 'Tỷ lệ hoàn thành nhiệm vụ' })).toContainText('8/8');
});
