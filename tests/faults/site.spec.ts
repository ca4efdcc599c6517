import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ImportPage } from '../e2e/import-page.ts';
import { SEEDS } from '../e2e/sample-files.ts';
import { sumsOf } from '../../src/cli/list-files.js';
import type { Rule } from './fault-server.ts';
import { expect, pageOf, test as base } from './fixture.ts';
import { heldAfterRestart } from './held.ts';
import { count } from './tally.ts';

const A = `${SEEDS}/bao-cao-xa-thuong-long-2023.xlsx`;
const B = `${SEEDS}/bao-cao-xa-thanh-an-2024.xlsx`;
const NEW = 'Có bản mới của Bảng CCHC.';

const test = base.extend<{ next: string }>({
  keepsSite: true,
  /** A folder with a version after the one that is served. */
  next: async ({ browserName: _ }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'next-version-'));
    cpSync('build', folder, { recursive: true });
    publishAs(folder, 'abcdefabcdef');
    await use(folder);
    rmSync(folder, { recursive: true });
  },
});

/** Another version of the same site: other names of what its pages are made of, as a change of the sources gives. */
function publishAs(folder: string, hash: string): void {
  const worker = readFileSync(join(folder, 'service-worker.js'), 'utf8');
  const version = /\d+\.\d+\.\d+\+[0-9a-f]{12}/.exec(worker)![0];
  const other = version.replace(/[0-9a-f]{12}$/, hash);
  const names = new Map([[version, other]]);
  for (const part of ['entry', 'nodes']) {
    const place = join(folder, '_app/immutable', part);
    for (const name of readdirSync(place).filter((each) => each.endsWith('.js'))) {
      const renamed = name.replace(/\.[^.]+\.js$/, `.${hash}.js`);
      renameSync(join(place, name), join(place, renamed));
      names.set(`${part}/${name}`, `${part}/${renamed}`);
    }
  }
  for (const file of textFilesBelow(folder)) {
    const text = readFileSync(file, 'utf8');
    const changed = [...names].reduce((so, [from, to]) => so.replaceAll(from, to), text);
    if (changed !== text) writeFileSync(file, withOwnHashes(text, changed));
  }
  writeFileSync(join(folder, 'files.json'), JSON.stringify({ version: other, files: sumsOf(folder) }));
}

/** A page whose content policy names the scripts that now stand in it. */
function withOwnHashes(before: string, after: string): string {
  const hashes = (text: string) =>
    [...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) =>
      createHash('sha256').update(script).digest('base64'),
    );
  const now = hashes(after);
  return hashes(before).reduce((text, hash, index) => text.replaceAll(hash, now[index]!), after);
}

function textFilesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(html|js)$|^version\.json$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Waits until the browser holds the whole site. */
async function kept(page: Page): Promise<void> {
  await page.goto('cai-dat/');
  await expect(page.getByText('Có. Trang đã nằm trên máy này.')).toBeVisible({ timeout: 60_000 });
}

async function keptVersions(page: Page): Promise<string[]> {
  return page.evaluate(() => caches.keys());
}

/**
 * Has the browser look for a new version and waits until it has made up its mind about it. A look that the browser began
 * by itself, after a reload, may answer for this one and be over already: then it is made to look again.
 */
async function lookForNewVersion(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    let worker: ServiceWorker | null = null;
    registration.addEventListener('updatefound', () => (worker = registration.installing ?? worker));
    const look = async (): Promise<ServiceWorker> => {
      await registration.update().catch(() => undefined);
      return registration.installing ?? worker ?? look();
    };
    const found = await look();
    while (found.state === 'installing') {
      await new Promise((changed) => found.addEventListener('statechange', changed, { once: true }));
    }
    return found.state;
  });
}

async function importOne(page: Page): Promise<void> {
  const importing = new ImportPage(page);
  await importing.open();
  await importing.chooseProvince('Quảng Trị');
  await importing.choose([A]);
  await importing.read(1);
}

const BROKEN: readonly { readonly name: string; readonly rule: Rule }[] = [
  { name: 'a login page answers to everything', rule: { match: /^(?!.*service-worker)/, html: true } },
  { name: 'the engine comes cut', rule: { match: /\.wasm$/, truncate: 0.4 } },
  { name: 'a bit of one file is wrong', rule: { match: /entry\/app\./, corrupt: true } },
  { name: 'the server fails for one file', rule: { match: /theme\.js$/, status: 500 } },
];

// Each with a browser of its own: a look that a reload began would take some files under one rule and some under the next.
for (const { name, rule } of BROKEN) {
  test(`a new version that does not come whole is not taken, and the one before stays: ${name}`, async ({
    sitePage,
    server,
    next,
  }) => {
    await kept(sitePage);
    const before = await keptVersions(sitePage);
    server.folder = next;
    server.rules = [rule];
    expect(await lookForNewVersion(sitePage)).toBe('redundant');
    expect(await keptVersions(sitePage)).toEqual(before);
    await sitePage.reload();
    await expect(sitePage.getByRole('heading', { name: 'Chế độ hoạt động' })).toBeVisible();
    await expect(sitePage.getByText(NEW)).toBeHidden();
    count('network');
  });
}

test('a new version waits while files come in; then one press changes to it, and all is there', async ({
  sitePage,
  server,
  next,
}) => {
  await kept(sitePage);
  const importing = new ImportPage(sitePage);
  await importing.open();
  await importing.chooseProvince('Quảng Trị');
  await sitePage.evaluate(() => {
    const scope = globalThis as typeof globalThis & { goOn?: () => void };
    const post = Reflect.get(Worker.prototype, 'postMessage') as (message: unknown) => void;
    Worker.prototype.postMessage = function (this: Worker, message: { readonly kind?: string }) {
      if (message.kind !== 'read' || scope.goOn) return post.call(this, message);
      scope.goOn = () => post.call(this, message);
    };
  });
  await importing.choose([A, B]);
  await sitePage.waitForFunction(() => Reflect.get(globalThis, 'goOn') !== undefined);
  server.folder = next;
  expect(await lookForNewVersion(sitePage)).toBe('installed');
  await expect(sitePage.getByText('Tải lại được khi việc đang làm xong')).toBeVisible();
  await expect(sitePage.getByRole('button', { name: 'Tải lại' })).toBeDisabled();

  await sitePage.evaluate(() => (Reflect.get(globalThis, 'goOn') as () => void)());
  await importing.read(2);
  const again = sitePage.waitForEvent('load');
  await sitePage.getByRole('button', { name: 'Tải lại' }).click();
  await again;
  await expect.poll(() => keptVersions(sitePage)).toEqual([expect.stringMatching(/abcdefabcdef$/)]);
  await importing.opened();
  await importing.holds(2);
  count('network');
});

test('from the second start the browser, started anew, opens everything without the server', async ({
  sitePage,
  server,
  browserOnDisk,
}) => {
  await kept(sitePage);
  await importOne(sitePage);
  const before = await heldAfterRestart(sitePage);
  await server.stop();
  await browserOnDisk.quit();
  const context = await browserOnDisk.start();
  await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
  const page = await pageOf(context, server.url);
  expect(await heldAfterRestart(page)).toEqual(before);
  await page.getByRole('link', { name: 'So sánh', exact: true }).click();
  await expect(page.getByRole('button', { name: /^Xem (bảng|biểu đồ)$/ }).first()).toBeVisible();
  count('network');
});

test.describe('without a service worker, as on plain http', () => {
  test.use({ keepsSite: false });

  test('a page that a new version took away from an open tab opens in the new one, nothing is lost', async ({
    sitePage,
    server,
    next,
  }) => {
    await importOne(sitePage);
    const before = await heldAfterRestart(sitePage);
    await sitePage.goto('nhap-lieu/?ky=2026-Q1');
    server.folder = next;
    const anew = sitePage.waitForEvent('load');
    await sitePage.getByRole('link', { name: 'Nhiệm vụ', exact: true }).click();
    await anew;
    await expect(sitePage.getByRole('heading', { level: 1, name: 'Nhiệm vụ' })).toBeVisible();
    expect(sitePage.url()).toContain('/nhiem-vu/?ky=2026-Q1');
    expect(await heldAfterRestart(sitePage)).toEqual(before);
    count('network');
  });
});
