import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { sumsOf } from '../../src/cli/list-files.js';

/** What a build is made of, and what it needs to be made. */
const SOURCES = [
  ...['src', 'static', 'package.json', 'package-lock.json'],
  ...['svelte.config.js', 'vite.config.ts', 'tsconfig.json', 'tests/chromium.js'],
];

test('a second build of the same sources, elsewhere and in another time zone, is the same to the byte', ({
  browserName: _,
}, info) => {
  // Below the project, where the same packages are found.
  const elsewhere = info.outputPath('elsewhere');
  for (const path of SOURCES) cpSync(path, join(elsewhere, path), { recursive: true });
  const vite = join(process.cwd(), 'node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build'], {
    cwd: elsewhere,
    env: { ...process.env, TZ: 'Pacific/Auckland', LC_ALL: 'C' },
    stdio: 'pipe',
  });
  const built = sumsOf('build');
  expect(Object.keys(built).length).toBeGreaterThan(100);
  expect(sumsOf(join(elsewhere, 'build'))).toEqual(built);
});
