import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { besideLists } from '#lib/workbook/beside-lists.ts';
import { isPassedOver } from '#lib/workbook/is-passed-over.ts';
import type { SourceFile } from '#lib/workbook/read.ts';

export interface Gathered {
  readonly files: readonly SourceFile[];
  /** Lock files and the like that a folder held, and what an open data set holds besides figures. */
  readonly passedOver: readonly string[];
  readonly missing: readonly string[];
}

/** The files of the given paths, folders read through; a file's name is its path from the folder given, with "/". */
export function gather(paths: readonly string[]): Gathered {
  const files: SourceFile[] = [];
  const passedOver: string[] = [];
  const take = (path: string, name: string) => {
    if (statSync(path).isDirectory()) {
      for (const entry of readdirSync(path).sort()) take(join(path, entry), `${name}/${entry}`);
    } else if (isPassedOver(name)) {
      passedOver.push(name);
    } else {
      files.push({ name: name.normalize('NFC'), bytes: new Uint8Array(readFileSync(path)) });
    }
  };
  const missing = paths.filter((path) => !existsSync(path));
  if (missing.length === 0) for (const path of paths) take(path, basename(path));
  const beside = besideLists(files.map(({ name }) => name));
  return {
    files: files.filter(({ name }) => !beside.has(name)),
    passedOver: [...passedOver, ...beside],
    missing,
  };
}
