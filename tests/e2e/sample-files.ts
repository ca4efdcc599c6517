import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export const SAMPLE = 'sample-data/tinh-mau';
export const SEEDS = 'sample-data/nam-bao-cao-goc';

/** All files below a folder, in the order of their paths. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
