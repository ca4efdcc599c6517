import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { chromiumLaunch } from '../chromium.js';

export interface BrowserOptions {
  /** False: requests reach the server, whatever the site has kept. */
  readonly serviceWorkers?: boolean;
  readonly args?: readonly string[];
}

/** A browser with a profile on the disk, which outlives it however it ends. */
export class FaultBrowser {
  readonly profile: string;
  #context: BrowserContext | null = null;
  readonly #options: BrowserOptions;

  /** `template`: a profile to begin with a copy of. */
  constructor(options: BrowserOptions = {}, template?: string) {
    this.profile = mkdtempSync(join(tmpdir(), 'fault-profile-'));
    this.#options = options;
    if (template) cpSync(template, this.profile, { recursive: true });
  }

  /** Starts the browser on its profile. */
  async start(): Promise<BrowserContext> {
    const { executablePath, args = [] } = chromiumLaunch();
    this.#context = await chromium.launchPersistentContext(this.profile, {
      ...(executablePath && { executablePath }),
      args: [...args, ...(this.#options.args ?? [])],
      viewport: { width: 1366, height: 768 },
      locale: 'vi-VN',
      serviceWorkers: this.#options.serviceWorkers ? 'allow' : 'block',
      acceptDownloads: true,
    });
    return this.#context;
  }

  /** Ends it as a user does. */
  async quit(): Promise<void> {
    await this.#context?.close().catch(() => undefined);
    this.#context = null;
  }

  /** Ends all its processes at once, without a word to any of them. */
  async kill(): Promise<void> {
    const context = this.#context;
    this.#context = null;
    for (const pid of this.#processes()) endNow(pid);
    while (this.#processes().length > 0) {
      for (const pid of this.#processes()) endNow(pid);
      await pause(10);
    }
    await context?.close().catch(() => undefined);
    // What only a running browser may hold.
    for (const name of ['SingletonLock', 'SingletonCookie', 'SingletonSocket']) {
      rmSync(join(this.profile, name), { force: true });
    }
  }

  async remove(): Promise<void> {
    await this.quit();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Its processes, told by the profile that stands in their command lines. */
  #processes(): number[] {
    return commandLines()
      .filter(({ command }) => command.includes(this.profile))
      .map(({ pid }) => pid);
  }
}

/** Lets the page's process die as after a crash; resolves when it is gone. */
export async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const gone = new Promise<void>((resolve) => page.once('crash', () => resolve()));
  // It never answers.
  void session.send('Page.crash').catch(() => undefined);
  await gone;
  await page.close();
}

function endNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended.
  }
}

function commandLines(): { pid: number; command: string }[] {
  if (!existsSync('/proc/self/cmdline')) return commandLinesOfPs();
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name) || Number(name) === process.pid) return [];
    try {
      return [{ pid: Number(name), command: readFileSync(`/proc/${name}/cmdline`, 'utf8') }];
    } catch {
      return [];
    }
  });
}

function commandLinesOfPs(): { pid: number; command: string }[] {
  const lines = execFileSync('ps', ['-axww', '-o', 'pid=,command='], { encoding: 'utf8' }).split('\n');
  return lines.flatMap((line) => {
    const [, pid, command] = /^\s*(\d+)\s+(.*)$/.exec(line) ?? [];
    return pid && command && Number(pid) !== process.pid ? [{ pid: Number(pid), command }] : [];
  });
}
