import { defineConfig } from '@playwright/test';
import { LONG } from './campaign.ts';

export default defineConfig({
  testDir: '.',
  timeout: LONG ? 3 * 60 * 60_000 : 240_000,
  expect: { timeout: 60_000 },
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env['CI'],
  // As in playwright.config.ts; the long campaign counts each failure.
  retries: process.env['CI'] && !LONG ? 1 : 0,
  reporter: [['list'], ['./tally-reporter.ts']],
});
