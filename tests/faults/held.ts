import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';

/**
 * All that a workspace holds, as the program itself hands it out in a workspace file: the submissions with bytes and
 * readings, the log of decisions, the settings, the figures. Times are left out: they differ from run to run.
 */
export interface Held {
  readonly files: readonly string[];
  /** Of each file: its bytes and its reading. */
  readonly contents: readonly string[];
  readonly decisions: readonly string[];
  readonly settings: string;
  readonly facts: string;
}

export const NOTHING: Held = { files: [], contents: [], decisions: [], settings: '', facts: '' };

/** What tells two states apart. */
export function checksum(held: Held): string {
  return digest(JSON.stringify(held)).slice(0, 16);
}

/** For a message: what is in it. */
export function describeHeld(held: Held): string {
  return `${checksum(held)}: ${held.files.length} files, ${held.decisions.length} decisions, facts ${held.facts.slice(0, 8)}`;
}

/** What a workspace file holds. */
export function heldIn(bytes: Uint8Array): Held {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  const text = (name: string) => new TextDecoder().decode(parts.get(name) ?? new Uint8Array());
  const { submissions } = JSON.parse(text('submissions.json')) as { submissions: Listed[] };
  return {
    files: submissions.map(({ file }) => file),
    contents: submissions.map(({ original, reading, sha256, sample }) =>
      digest([sha256, sample, digest(parts.get(original)!), reading && untimed(text(reading))].join('\n')),
    ),
    decisions: untimed(text('decisions.jsonl')).split('\n').filter(Boolean),
    settings: text('settings.json'),
    facts: digest(text('facts.csv')),
  };
}

interface Listed {
  readonly file: string;
  readonly sha256: string;
  readonly sample: boolean;
  readonly original: string;
  readonly reading: string | null;
}

/** Opens the settings anew and waits until nothing is being read or saved; there a workspace can be told to be empty. */
export async function openSettled(page: Page): Promise<void> {
  await page.goto('cai-dat/');
  await expect(page.getByRole('button', { name: 'Xoá toàn bộ dữ liệu…' })).toBeEnabled();
  await settled(page);
}

/** Waits until the badge has said for a while that all is saved. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const scope = globalThis as typeof globalThis & { calmSince?: number };
      const text = document.querySelector('header [role="status"]')?.textContent.trim() ?? '…';
      const calm = text === '' || text.startsWith('Đã lưu');
      scope.calmSince = calm ? (scope.calmSince ?? performance.now()) : undefined!;
      return calm && performance.now() - scope.calmSince > 250;
    },
    undefined,
    { timeout: 60_000, polling: 50 },
  );
}

/** What the workspace holds, by way of a file saved on the settings page, which must be open and settled. */
export async function heldNow(page: Page): Promise<Held> {
  const save = page.getByRole('button', { name: 'Lưu ra tệp…' });
  if (await save.isDisabled()) return NOTHING;
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  return heldIn(await readFile(await download.path()));
}

/** As `heldNow`, on a page opened for it. */
export async function heldAfterRestart(page: Page): Promise<Held> {
  await openSettled(page);
  return heldNow(page);
}

/** Without the File System Access API saving is a download, which a test can take. */
export function saveByDownload(): void {
  Reflect.deleteProperty(globalThis, 'showSaveFilePicker');
}

function untimed(text: string): string {
  return text.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '…');
}

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
