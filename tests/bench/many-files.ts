/**
 * How an import grows with the number of its files: monthly reports of communes, ten figures each, in Chromium on the
 * built site, each size in a new profile of the browser.
 *
 *     npm run build
 *     npm run -s bench:files [-- --files 10,100,1000,5000]
 *
 * Prints, of each size: seconds until all count, beside SheetJS merely opening the same bytes in Node; the longest task of
 * the page; its heap afterwards; the most memory that the page's process had; and seconds until an import that is stopped
 * after a tenth of its files says so. Nothing is asserted.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserContext, Page } from '@playwright/test';
import * as XLSX from 'xlsx';
import { stopAfter } from '../e2e/stop-after.ts';
import { FaultBrowser } from '../faults/browser.ts';
import { heapOf, longTasks, mostMemory, watchTasks } from './held-page.ts';
import { lineOf, timed, type Measured } from './measure.ts';
import { serveBoth, type Site } from './site.ts';
import { PROVINCE, smallForms } from './small-forms.ts';
import { chooseProvince, go } from './workspace-page.ts';

const LONG = 1_800_000;

const { values } = parseArgs({ options: { files: { type: 'string', default: '10,100,1000,5000' } } });

const site = await serveBoth();
try {
  for (const count of values.files.split(',').map(Number)) await measure(count, site);
} finally {
  await site.stop();
}

async function measure(count: number, site: Site): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-files-'));
  const size = `${count} files`;
  const say = (
    what: string,
    ours: number,
    unit: Measured['unit'],
    beside: string,
    peer: number | null = null,
  ) => console.log(lineOf({ what, size, ours, peer, beside, unit }));
  try {
    const paths = write(folder, count);
    const opening = await timed(() =>
      paths.forEach((path) =>
        XLSX.read(readFileSync(path), { dense: true, cellText: false, cellHTML: false }),
      ),
    );
    await inBrowser(site, async (page, context) => {
      await watchTasks(page);
      const seconds = (await timed(() => given(page, paths, 'Đã nạp xong'))) / 1000;
      say('import: until all count', seconds, 's', 'SheetJS opens', opening / 1000);
      const { longest, count: tasks } = await longTasks(page);
      say('import: longest task', longest, 'ms', `of ${tasks} over 50 ms`);
      say('import: heap afterwards', await heapOf(await context.newCDPSession(page)), 'MB', '');
      say("import: most of the page's process", await mostMemory(context), 'MB', '');
    });
    await inBrowser(site, async (page) => {
      const stopped = stopAfter(page, Math.ceil(count / 10));
      void page.getByTestId('files').setInputFiles(paths);
      await stopped;
      say('import: stopped after a tenth', (await timed(() => told(page, 'Đã dừng nạp'))) / 1000, 's', '');
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function write(folder: string, count: number): string[] {
  return [...smallForms(count)].map(({ name, bytes }) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    return path;
  });
}

/** A new browser with the page on which files are given. */
async function inBrowser(site: Site, work: (page: Page, context: BrowserContext) => Promise<void>) {
  const browser = new FaultBrowser();
  try {
    const context = await browser.start();
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(site.url);
    await go(page, 'Nhập liệu');
    await chooseProvince(page, PROVINCE);
    await work(page, context);
  } finally {
    await browser.remove();
  }
}

async function given(page: Page, paths: readonly string[], end: string): Promise<void> {
  await page.getByTestId('files').setInputFiles([...paths]);
  await told(page, end);
}

async function told(page: Page, text: string): Promise<void> {
  await page.getByText(text).first().waitFor({ timeout: LONG });
}
