import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from '../chromium.js';

export default defineConfig({
  testDir: '.',
  timeout: 240_000,
  expect: { timeout: 60_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: !!process.env['CI'],
  reporter: [['list']],
  use: { launchOptions: chromiumLaunch() },
});
