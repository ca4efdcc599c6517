import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Everything that a build is made of. */
const SOURCES = ['src', 'static', 'package.json', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];
const TESTS = /\.test\.ts$/;

/**
 * The version of what stands in a folder of the project: that of its package and a hash of all sources. Two builds of
 * the same sources have the same, on any machine and at any time; the smallest change has another.
 */
export function sourceVersion(folder) {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const hash = createHash('sha256');
  for (const name of sourceFiles(folder)) {
    const content = readFileSync(join(folder, name));
    hash.update(`${name}\n${content.length}\n`).update(content);
  }
  return `${version}+${hash.digest('hex').slice(0, 12)}`;
}

function sourceFiles(folder) {
  const below = SOURCES.flatMap((source) =>
    readdirOrFile(join(folder, source)).map((path) => relative(folder, path).split(sep).join('/')),
  );
  return below.filter((name) => !TESTS.test(name)).sort();
}

function readdirOrFile(path) {
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    if (error.code !== 'ENOTDIR') throw error;
    return [path];
  }
}
