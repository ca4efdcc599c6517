import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { exchangeFiles } from '#lib/export/exchange.ts';
import { FaultBrowser } from '../faults/browser.ts';
import { registry } from '../helpers/registry.ts';
import { clickToPaint, otherValues, type Approach } from './click.ts';
import { figures } from './figures.ts';
import { heapOf, longTasks, scriptsUntil, watchTasks } from './held-page.ts';
import { median, quantile, type Measured } from './measure.ts';
import { serveBoth, type Site } from './site.ts';
import {
  chartShown,
  chooseProvince,
  go,
  importFile,
  importText,
  takeOut,
  undoImport,
} from './workspace-page.ts';

export interface ChromiumSizes {
  /** Figures of the workspace. */
  readonly figures: number;
  /** Starts of the browser that are measured. */
  readonly rounds: number;
  /** Choices in the filter bar. */
  readonly choices: number;
  /** Imports that are filtered and taken back. */
  readonly cycles: number;
}

const CONTROLS = ['Kỳ báo cáo', 'Kênh'] as const;

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
    const { ours, peer, grouped } = await page.evaluate((count) => window.bare.filling(count), sizes.figures);
    const fill = { what: 'store: fill', size, ours, unit: 'ms' } as const;
    yield { ...fill, peer, beside: 'Arrow insert of the facts' };
    yield { ...fill, peer: peer + grouped, beside: 'that, and grouping them' };
    await page.goto(site.url);
    yield* importing(page, listIn(folder, sizes.figures), size);
    for (const round of await starts(browser, site, sizes.rounds))
      yield { ...round, size, beside: 'DuckDB-wasm alone', unit: 'ms' };
    const context = await browser.start();
    page = await freshPage(context, site, 'so-sanh/');
    await chartShown(page);
    await pause(OPENED_AFTER);
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

/** The file of a list of so many figures. */
function listIn(folder: string, count: number): string {
  const path = join(folder, 'danh-sach.csv');
  writeFileSync(path, listOf(count));
  return path;
}

/** A list of so many figures in the exchange format. */
function listOf(count: number): string {
  return exchangeFiles([figures(count, registry).interpretation])['facts.csv']!;
}

async function scripts(page: Page, site: Site): Promise<Measured> {
  const bytes = await scriptsUntil(page, async () => {
    await page.goto(site.url);
    await page.getByRole('button', { name: 'Dùng dữ liệu mẫu' }).waitFor();
  });
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

/** Longer than the engine takes to hold all of a workspace whose chart is already shown, in ms. */
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
  const periods = await otherValues(page, CONTROLS[0]);
  await clickToPaint(page, { label: CONTROLS[0], value: periods[round % periods.length]! }, 'at once');
  return page.evaluate(() => performance.now());
}

/** A second page of the same browser: ECharts alone, with as many bars as the chart of the first one. */
async function chartAlone(context: BrowserContext, site: Site, beside: Page): Promise<Page> {
  const bars = await beside.locator('[role=application] svg path[fill]:not([fill=none])').count();
  const page = await context.newPage();
  await page.goto(`${site.url}bare/`);
  await page.evaluate((count) => window.bare.chart(count), bars);
  return page;
}

/** Choices, beside as many in a page that has nothing to do but to hand ready options to ECharts. */
async function* interactions(
  page: Page,
  context: BrowserContext,
  site: Site,
  choices: number,
  size: string,
): AsyncGenerator<Measured> {
  const first = await choose(page, 0, 'pointer first');
  const times: [Approach, number[]][] = [];
  for (const approach of ['pointer first', 'at once'] as const) {
    const taken: number[] = [];
    for (let i = 1; i <= choices; i += 1) taken.push(await choose(page, i, approach));
    times.push([approach, taken]);
  }
  const alone = await chartAlone(context, site, page);
  const floor: number[] = [];
  for (let i = 0; i <= choices; i += 1)
    floor.push(await clickToPaint(alone, { label: 'Kênh', value: String((i + 1) % 8) }, 'at once'));
  await alone.close();
  const beside = 'ECharts alone, option ready';
  const told = (what: string, ours: number, peer: number) =>
    ({ what: `click to paint: ${what}`, size, ours, peer, beside, unit: 'ms' }) as const;
  yield told('the first', first, floor.shift()!);
  for (const [approach, taken] of times)
    for (const [name, share] of Object.entries({ median: 0.5, p95: 0.95 }))
      yield told(`${approach}, ${name}`, quantile(taken, share), quantile(floor, share));
}

/** The i-th choice: periods and channels take turns, each another than before. */
async function choose(page: Page, i: number, approach: Approach): Promise<number> {
  const label = CONTROLS[i % CONTROLS.length]!;
  const values = await otherValues(page, label);
  return clickToPaint(page, { label, value: values[(i * 7) % values.length]! }, approach);
}

/** What the page holds after so many imports that were looked at, taken back and taken out, beside what it held after the first. */
async function* cycles(page: Page, count: number): AsyncGenerator<Measured> {
  if (count === 0) return;
  const session = await page.context().newCDPSession(page);
  let first = 0;
  for (let i = 0; i <= count; i += 1) {
    await go(page, 'Nhập liệu');
    await importText(page, `them-${i}.csv`, listOf(100 + i));
    await go(page, 'So sánh');
    await chartShown(page);
    await choose(page, i, 'at once');
    await go(page, 'Cài đặt');
    await undoImport(page);
    await go(page, 'Nhập liệu');
    await takeOut(page, `them-${i}.csv`);
    if (i === 0) first = await heapOf(session);
  }
  const [what, beside] = ['heap: import, filter, undo', 'after the first of them'];
  yield { what, size: `${count} times`, ours: await heapOf(session), peer: first, beside, unit: 'MB' };
}
