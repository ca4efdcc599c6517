import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

/** Bytes: what an office's slow line brings in the time that a person waits for a page. */
const MOST = 150_000;

/** The scripts that a page names, and those that they import before they run. */
function scriptsOf(page: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = (name: string) => {
    if (found.has(name)) return;
    const script = readFileSync(join('build', name), 'utf8');
    found.set(name, script);
    for (const [, path] of script.matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g))
      add(join(dirname(name), path!));
  };
  for (const [name] of readFileSync(join('build', page), 'utf8').matchAll(/_app\/immutable\/[^"']+\.js/g))
    add(name);
  return found;
}

test('the first screen needs little script, and neither the charts nor the engine', () => {
  const scripts = [...scriptsOf('index.html').values()];
  expect(scripts.length).toBeGreaterThan(10);
  const gzipped = scripts.reduce((sum, script) => sum + gzipSync(script).length, 0);
  console.log(`scripts of the first screen: ${Math.round(gzipped / 1000)} kB gzipped`);
  expect(gzipped).toBeLessThan(MOST);
});
