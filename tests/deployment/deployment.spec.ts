import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { FaultBrowser } from '../faults/browser.ts';
import { printed } from './printed.ts';
import { run, SERVERS, type Running, type ServerKind } from './servers.ts';

const immutable = (folder: string, ending: string) =>
  `_app/immutable/${folder}/${readdirSync(`build/_app/immutable/${folder}`).find((name) => name.endsWith(ending))}`;
const WASM = immutable('assets', '.wasm');
const SCRIPT = immutable('chunks', '.js');

for (const kind of SERVERS) {
  for (const base of ['', 'so/cchc/']) {
    test(`${kind.name} ${base === '' ? 'at the root' : 'below a path'}`, async () => {
      test.skip(kind.program === null, `NOT RUN: ${kind.name} is not installed on this machine`);
      const running = await run(kind, base);
      try {
        await files(running, kind);
        await offline(running);
      } finally {
        await running.stop();
      }
    });
  }
}

/** What the server sends. */
async function files({ url }: Running, { configured }: ServerKind): Promise<void> {
  const get = (path: string) => fetch(url + path, { redirect: 'manual' });
  const type = async (path: string) => (await get(path)).headers.get('content-type')?.split(';')[0];
  expect(await type('')).toBe('text/html');
  expect(await type('so-sanh/')).toBe('text/html');
  expect((await get('so-sanh')).status).toBe(301);
  expect(new URL((await get('so-sanh')).headers.get('location')!, `${url}so-sanh`).href).toBe(
    `${url}so-sanh/`,
  );
  expect((await get('khong-co-trang-nay')).status).toBe(404);
  expect(await type(WASM)).toBe('application/wasm');
  expect(await type(SCRIPT)).toMatch(/^(text|application)\/javascript$/);
  if (!configured) return;

  expect(await type(SCRIPT)).toBe('text/javascript');
  expect((await get('')).headers.get('content-type')).toMatch(/charset=utf-8/i);
  for (const path of ['', WASM, SCRIPT, 'service-worker.js']) {
    const { headers } = await get(path);
    expect(Object.fromEntries(headers), path || 'the first page').toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-security-policy': "frame-ancestors 'none'",
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': path.includes('immutable') ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
  }
  for (const path of [WASM, SCRIPT])
    expect((await get(path)).headers.get('content-encoding'), path).toBe('gzip');
}

/** The site works from it, is kept by the browser, and then works without it. */
async function offline({ url, stop }: Running): Promise<void> {
  const browser = new FaultBrowser({ serviceWorkers: true });
  try {
    const page = await (await browser.start()).newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(`${url}cai-dat/`);
    await expect(page.getByText('Có. Trang đã nằm trên máy này.')).toBeVisible();
    expect(said, 'console').toEqual([]);
    await stop();
    await page.goto(`${url}so-sanh`);
    await expect(page.getByRole('heading', { level: 1, name: 'So sánh' })).toBeVisible();
  } finally {
    await browser.remove();
  }
}

test('the configuration for IIS is well-formed (IIS itself: NOT RUN, it is not for this system)', async ({
  page,
}) => {
  const problem = await page.evaluate((text) => {
    const { documentElement } = new DOMParser().parseFromString(text, 'application/xml');
    return documentElement.querySelector('parsererror')?.textContent ?? documentElement.tagName;
  }, printed('xml'));
  expect(problem).toBe('configuration');
});
