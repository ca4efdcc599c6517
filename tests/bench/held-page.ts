import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';

/** Gzipped bytes of the scripts that had come, by the page's own clock, when a button of this name could be pressed. */
export async function scriptsUntil(page: Page, url: string, button: string): Promise<number> {
  const bodies = new Map<string, Promise<Buffer>>();
  const collect = (response: { url(): string; body(): Promise<Buffer> }) => {
    if (new URL(response.url()).pathname.endsWith('.js')) bodies.set(response.url(), response.body());
  };
  page.on('response', collect);
  await page.goto(url);
  const shown = await page.waitForFunction((name) => {
    const buttons = [...document.querySelectorAll('button')];
    if (!buttons.some(({ textContent }) => textContent.includes(name))) return null;
    const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const now = performance.now();
    return resources
      .filter(({ responseEnd }) => responseEnd > 0 && responseEnd <= now)
      .map(({ name }) => name);
  }, button);
  const come = new Set(await shown.jsonValue());
  page.off('response', collect);
  const scripts = await Promise.all([...bodies].filter(([name]) => come.has(name)).map(([, body]) => body));
  return scripts.reduce((sum, body) => sum + gzipSync(body).length, 0);
}

/** Has the page note every task of its main thread over 50 ms from now on. */
export async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const lengths: number[] = [];
    Object.assign(window, { benchTasks: lengths });
    new PerformanceObserver((list) => {
      lengths.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
  });
}

/** The longest of them and how many there were. */
export function longTasks(page: Page): Promise<{ longest: number; count: number }> {
  return page.evaluate(() => {
    const { benchTasks } = window as unknown as { benchTasks: number[] };
    return { longest: Math.max(0, ...benchTasks), count: benchTasks.length };
  });
}

/** Megabytes that the page's own heap holds once all is thrown away that nobody holds. */
export async function heapOf(session: CDPSession): Promise<number> {
  for (let i = 0; i < 3; i += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

/** Megabytes that the largest of the browser's processes of pages ever had, its workers and the engine's memory included. */
export async function mostMemory(context: BrowserContext): Promise<number> {
  const session = await context.browser()!.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const pages = processInfo.filter(({ type }) => type === 'renderer');
  return Math.max(...pages.map(({ id }) => peakOf(id)));
}

function peakOf(process: number): number {
  const status = readFileSync(`/proc/${process}/status`, 'utf8');
  return Number(/VmHWM:\s*(\d+) kB/.exec(status)?.[1] ?? 0) / 1e3;
}
