import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { ImportPage } from '../e2e/import-page.ts';
import { SAMPLE } from '../e2e/sample-files.ts';
import { LONG } from './campaign.ts';
import type { Rule } from './fault-server.ts';
import { expect, test } from './fixture.ts';
import { count } from './tally.ts';

const FILE = `${SAMPLE}/2026/quy-1/tong-hop-quy-1-2026-du-lieu-mau.xlsx`;
const WASM = /duckdb-eh\.[^/]*wasm$/;
const WORKER = /duckdb-browser-eh\.worker\.[^/]*js$/;

async function importOne(page: Page): Promise<void> {
  const importing = new ImportPage(page);
  await importing.open();
  await importing.chooseProvince('Quảng Trị');
  await importing.choose([FILE]);
  await importing.read(1);
}

async function compare(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'So sánh', exact: true }).click();
}

/** What shows the other of table and chart; of many units the table comes first. */
const chart = (page: Page) => page.getByRole('button', { name: /^Xem (bảng|biểu đồ)$/ }).first();

async function tableText(page: Page): Promise<string> {
  await expect(chart(page)).toBeVisible();
  const toTable = page.getByRole('button', { name: 'Xem bảng' }).first();
  if (await toTable.isVisible()) await toTable.click();
  return page.getByRole('table', { name: 'Xếp hạng đơn vị' }).innerText();
}
const trouble = (page: Page) => page.getByRole('alert');

/** Presses, and once more where a busy machine took longer to start the engine than it is given. */
async function tryAgain(page: Page): Promise<void> {
  const again = trouble(page).getByRole('button', { name: 'Thử lại' });
  await expect(async () => {
    if (await again.isVisible()) await again.click();
    await expect(chart(page)).toBeVisible({ timeout: 20_000 });
  }).toPass({ timeout: 90_000 });
}

const BROKEN: readonly { readonly name: string; readonly rule: Rule }[] = [
  { name: 'the wasm file is missing', rule: { match: WASM, status: 404 } },
  { name: 'the server fails', rule: { match: WASM, status: 500 } },
  { name: 'a login page stands in its place', rule: { match: WASM, html: true } },
  { name: 'half of it comes as though it were all', rule: { match: WASM, truncate: 0.5 } },
  { name: 'the connection breaks in the middle', rule: { match: WASM, breakOff: 0.5 } },
  { name: 'some bits are wrong', rule: { match: WASM, corrupt: true } },
  { name: 'the script of its worker is missing', rule: { match: WORKER, status: 404 } },
  { name: 'a login page stands in place of the script', rule: { match: WORKER, html: true } },
];

const RETRIED = ['some bits are wrong', 'the script of its worker is missing'];

test('the engine: whatever comes in place of its files is said, and tried again by a press', async ({
  sitePage,
  server,
}) => {
  await importOne(sitePage);
  for (const [number, { name, rule }] of BROKEN.entries()) {
    await test.step(name, async () => {
      // The same site and data under another path: nothing of it is in the browser's cache.
      server.base = `/${number}/`;
      server.rules = [rule];
      await sitePage.goto(`${server.url}so-sanh/`);
      await expect(trouble(sitePage)).toContainText('Không tải được bộ máy tính toán');
      count('network');

      // The same way for every fault of a file, and costly: a short run goes it once for each file.
      if (!LONG && !RETRIED.includes(name)) return;
      server.rules = [];
      await tryAgain(sitePage);
      await expect(trouble(sitePage)).toBeHidden();
    });
  }
});

test('the engine: a wrong MIME type does no harm', async ({ sitePage, server }) => {
  server.rules = [{ match: WASM, mime: 'text/plain' }];
  await importOne(sitePage);
  await compare(sitePage);
  await expect(chart(sitePage)).toBeVisible();
  count('network');
});

test('the engine: a slow network is shown in megabytes, and works once all has come', async ({
  sitePage,
  server,
}) => {
  await sitePage.goto('so-sanh/');
  await importOne(sitePage);
  server.rules = [{ match: WASM, pieces: 16, delay: 400 }];
  await sitePage.goto('so-sanh/');
  await expect(sitePage.getByText(/^\d+(,\d)?\/34,2 MB$/)).toBeVisible();
  await expect(sitePage.getByRole('progressbar', { name: 'Đang tải bộ máy tính toán' })).toBeVisible();
  await expect(chart(sitePage)).toBeVisible();
  count('network');
});

test('the engine: a browser without WebAssembly says so, and still hands the figures out', async ({
  sitePage,
}) => {
  await sitePage.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  await importOne(sitePage);
  await compare(sitePage);
  await expect(trouble(sitePage)).toContainText('không cho chạy bộ máy tính toán (WebAssembly)');
  const [download] = await Promise.all([
    sitePage.waitForEvent('download'),
    sitePage.getByRole('button', { name: 'Tải toàn bộ số liệu' }).click(),
  ]);
  const lines = (await readFile(await download.path(), 'utf8')).split('\r\n');
  expect(lines[0]).toMatch(/^\uFEFFfile,sheet,cell,/);
  expect(lines.length).toBeGreaterThan(10);
  count('network');
});

for (const locks of [true, false]) {
  test(`the engine: its worker dies, ${locks ? 'with' : 'without'} Web Locks, and is back with the data`, async ({
    sitePage,
  }) => {
    if (!locks) await sitePage.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'locks'));
    await importOne(sitePage);
    await compare(sitePage);
    const before = await tableText(sitePage);

    const engine = await workerThat(sitePage, 'importScripts');
    const isBack = sitePage.waitForEvent('worker');
    await engine.evaluate(() => self.close());
    await isBack;
    await sitePage.reload();
    expect(await tableText(sitePage)).toBe(before);
    await expect(trouble(sitePage)).toBeHidden();
    count('network');
  });
}

/** The worker of a classic script (the engine) or of a module (the readers). */
async function workerThat(page: Page, kind: 'importScripts' | 'module') {
  for (const worker of page.workers()) {
    const classic = await worker.evaluate(() => 'DuckDB' in self || !self.name.startsWith('reader'));
    if (classic === (kind === 'importScripts')) return worker;
  }
  throw new Error('no such worker');
}
