import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Name of the list, in the built folder. */
export const FILE_LIST = 'files.json';

/**
 * An adapter that also writes, beside the site, which files it is made of, each with the SHA-256 of its bytes: by it the
 * service worker knows a login page or half a file from what it asked for. `folder` is where the adapter builds.
 */
export function withFileList(adapter, version, folder = 'build') {
  return {
    ...adapter,
    async adapt(builder) {
      await adapter.adapt(builder);
      const list = { version, files: sumsOf(folder) };
      writeFileSync(join(folder, FILE_LIST), JSON.stringify(list, null, 1) + '\n');
    },
  };
}

/** Of every file below a folder its SHA-256, in the order of their names; without the list itself. */
export function sumsOf(folder) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => name !== FILE_LIST)
    .sort();
  const sumOf = (name) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
  return Object.fromEntries(names.map((name) => [name, sumOf(name)]));
}
