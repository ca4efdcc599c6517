import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { FaultBrowser } from '../faults/browser.ts';
import { clickToPaint, otherValues, PERIOD } from './click.ts';
import { cycles } from './cycles.ts';
import type { Filling } from './page/bare.ts';
import { interactions } from './interactions.ts';
import { longTasks, scriptsUntil, watchTasks } from './held-page.ts';
import { listIn } from './lists.ts';
import { median, type Measured } from './measure.ts';
import { serveBoth, type Site } from './site.ts';
import { chartShown, chooseProvince, go, importFile } from './workspace-page.ts';

export interface ChromiumSizes {
  /** Figures of the workspace. */
  readonly figures: number;
  /** Starts of the browser that are measured. */
  readonly rounds: number;
  /** Warm choices in the filter bar of each kind. */
  readonly choices: number;
  /** Imports that are filtered and taken back. */
  readonly cycles: number;
}

/** What a person waits for, in Chromium with the built site. Each size in a new profile of the browser. */
export async function* inChromium(sizes: ChromiumSizes): AsyncGenerator<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-files-'));
  const site = await serveBoth();
  const browser = new FaultBrowser({ serviceWorkers: true });
  const size = `${sizes.figures} figures`;
  try {
    let page = await freshPage(await browser.start(), site, 'bare/');
    yield await scripts(page, site);
    await page.goto(`${site.url}bare/`);
    yield* filling(page, sizes, size);
    await page.goto(site.url);
    yield* importing(page, listIn(folder, sizes.figures), size);
    for (const round of await starts(browser, site, sizes.rounds))
      yield { ...round, size, beside: 'DuckDB-wasm alone', unit: 'ms' };
    const context = await browser.start();
    page = await freshPage(context, site, 'so-sanh/');
    await chartShown(page);
    await pause(OPENED_AFTER * Math.max(1, sizes.figures / 100_000));
    yield* interactions(page, context, site, sizes.choices, size);
    yield* cycles(page, sizes.cycles);
  } finally {
    await browser.remove();
    await site.stop();
    rmSync(folder, { recursive: true });
  }
}

async function freshPage(context: BrowserContext, site: Site, path: string): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(site.url + path);
  return page;
}

async function scripts(page: Page, site: Site): Promise<Measured> {
  const bytes = await scriptsUntil(page, site.url, 'Dùng dữ liệu mẫu');
  const beside = 'gzipped scripts before / can be used';
  return {
    what: 'first screen: scripts',
    size: 'no figures',
    ours: bytes / 1e3,
    peer: null,
    beside,
    unit: 'kB',
  };
}

/** Putting the figures in, each round in engines of its own. */
async function* filling(page: Page, sizes: ChromiumSizes, size: string): AsyncGenerator<Measured> {
  const times: Filling[] = [];
  for (let round = 0; round < sizes.rounds; round += 1)
    times.push(await page.evaluate((count) => window.bare.filling(count), sizes.figures));
  const taken = (part: keyof Filling) => median(times.map((time) => time[part]));
  const [insert, grouping] = [taken('insert'), taken('grouping')];
  const told = { size, unit: 'ms', peer: insert, beside: 'their Arrow insert' } as const;
  yield { ...told, what: 'store: figures', ours: taken('facts') };
  yield { ...told, what: 'store: fill', ours: taken('all') };
  const floor = { peer: insert + grouping, beside: 'that, and grouping them' };
  yield { ...told, what: 'store: fill', ours: taken('all'), ...floor };
}

async function* importing(page: Page, path: string, size: string): AsyncGenerator<Measured> {
  await go(page, 'Nhập liệu');
  await chooseProvince(page, 'Quảng Trị');
  await watchTasks(page);
  const ours = await importFile(page, path);
  yield { what: 'import: one list', size, ours, peer: null, beside: 'until it counts', unit: 'ms' };
  await go(page, 'So sánh');
  await chartShown(page);
  const { longest, count } = await longTasks(page);
  const beside = `of ${count} tasks of the page over 50 ms`;
  yield { what: 'import: longest task', size, ours: longest, peer: null, beside, unit: 'ms' };
}

/** Longer than the engine takes to hold all of a workspace whose chart is already shown, in ms: of up to 100,000 figures. */
const OPENED_AFTER = 12_000;

/** What is kept of the answers for the next start is kept when nothing was asked for so long, in ms. */
const KEPT_AFTER = 4000;

/** From the start of the browser with the workspace kept in its profile to the first chart, beside the engine's bare start. */
async function starts(
  browser: FaultBrowser,
  site: Site,
  rounds: number,
): Promise<Pick<Measured, 'what' | 'ours' | 'peer'>[]> {
  const [charts, bare]: [number[], number[]] = [[], []];
  await pause(KEPT_AFTER);
  const [again, answered]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    await browser.quit();
    let page = await freshPage(await browser.start(), site, 'bare/');
    bare.push(await page.evaluate(() => window.bare.start()));
    await browser.quit();
    page = await freshPage(await browser.start(), site, 'so-sanh/');
    charts.push(await untilChart(page));
    answered.push(await untilAnswered(page, round));
    await page.goto(`${site.url}so-sanh/`);
    again.push(await untilChart(page));
  }
  await browser.quit();
  const peer = median(bare);
  return [
    { what: 'start: browser to chart', ours: median(charts), peer },
    { what: 'start: browser to a new answer', ours: median(answered), peer },
    { what: 'start: reload to chart', ours: median(again), peer },
  ];
}

/** Milliseconds from the beginning of the page to its first chart or table of units. */
async function untilChart(page: Page): Promise<number> {
  const shown = page.locator('[role=application] svg').or(page.getByRole('button', { name: 'Xem biểu đồ' }));
  await shown.first().waitFor({ timeout: 120_000 });
  return page.evaluate(() => performance.now());
}

/** Milliseconds from the beginning of the page until a choice that was not made before is drawn: the engine has everything. */
async function untilAnswered(page: Page, round: number): Promise<number> {
  await chartShown(page);
  const periods = await otherValues(page, PERIOD);
  await clickToPaint(page, { label: PERIOD, value: periods[round % periods.length]! }, 'at once');
  return page.evaluate(() => performance.now());
}
