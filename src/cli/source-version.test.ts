import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { sourceVersion } from './source-version.js';

const folders: string[] = [];

/** A project with one more file of this name and content. */
function project(name: string, content: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'version-'));
  folders.push(folder);
  for (const each of ['src/lib', 'static']) mkdirSync(join(folder, each), { recursive: true });
  for (const each of ['package-lock.json', 'svelte.config.js', 'vite.config.ts'])
    writeFileSync(join(folder, each), '');
  writeFileSync(join(folder, 'package.json'), '{"version":"1.2.3"}');
  writeFileSync(join(folder, name), content);
  return folder;
}

afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

describe('the version of sources', () => {
  it('is the same wherever they stand', () => {
    const version = sourceVersion(project('src/lib/a.ts', 'a'));
    expect(version).toMatch(/^1\.2\.3\+[0-9a-f]{12}$/);
    expect(sourceVersion(project('src/lib/a.ts', 'a'))).toBe(version);
  });

  it('is another after any change of a name or a content, but not of a test', () => {
    const version = sourceVersion(project('src/lib/a.ts', 'a'));
    expect(sourceVersion(project('src/lib/a.ts', 'b'))).not.toBe(version);
    expect(sourceVersion(project('src/lib/b.ts', 'a'))).not.toBe(version);
    expect(sourceVersion(project('src/lib/b.test.ts', 'a'))).toBe(
      sourceVersion(project('src/lib/b.test.ts', 'b')),
    );
  });
});
