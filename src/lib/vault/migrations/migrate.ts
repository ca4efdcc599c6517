import type { Records } from '../storage/storage.ts';
import type { Migration } from './migration.ts';
import { v1 } from './v1.ts';
import { v2 } from './v2.ts';
import { v3 } from './v3.ts';

/** Every step there ever was, in order. A released one is never changed: a fixture of its version is kept. */
const MIGRATIONS: readonly Migration[] = [v1, v2, v3];

/** The version of the stored data that this program writes. */
export const VAULT_VERSION = 3;

/** The steps from a version (0 where there is nothing) to the current one. */
export function stepsFrom(version: number): readonly Migration[] {
  return MIGRATIONS.filter((each) => each.version > version);
}

/** Makes the stores of each step, by `create`, and converts the records of the version before. */
export async function migrate(
  from: number,
  create: (store: Migration['stores'][number]) => void,
  records: Records,
): Promise<void> {
  const steps = stepsFrom(from);
  // All stores first: a step may use those of a later one only as empty, and the browser makes them at once.
  for (const { stores } of steps) for (const store of stores) create(store);
  for (const { convert } of steps) await convert?.(records);
}
