import { test } from '@playwright/test';

/** What a run of the fault tests counts. */
export const COUNTED = {
  kills: 'kills survived',
  storage: 'storage faults tried',
  network: 'network faults tried',
  inputs: 'bad inputs tried',
  losses: 'silent losses',
} as const;

export type Counted = keyof typeof COUNTED;

/** Adds to what the run counts; tally-reporter.ts prints the sums. */
export function count(what: Counted, by = 1): void {
  test.info().annotations.push({ type: COUNTED[what], description: String(by) });
}
