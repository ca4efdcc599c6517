import type { Migration } from './migration.ts';

/** A log of decisions beside the submissions. */
export const v2: Migration = { version: 2, stores: [{ name: 'decisions', numbered: true }] };
