import type { Migration } from './migration.ts';

/** The first: submissions with their bytes and readings, settings, a counter of changes. */
export const v1: Migration = {
  version: 1,
  stores: [
    { name: 'submissions', numbered: true },
    { name: 'originals', numbered: false },
    { name: 'readings', numbered: false },
    { name: 'settings', numbered: false },
    { name: 'counters', numbered: false },
  ],
};
