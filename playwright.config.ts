import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from './tests/chromium.js';

const PORT = 4173;

export default defineConfig({
  testDir: 'tests/e2e',
  timeout: 120_000,
  expect: { timeout: 20_000 },
  fullyParallel: false,
  workers: 2,
  forbidOnly: !!process.env.CI,
  // A machine that others use too may stall for seconds; what passed only the second time is listed as flaky.
  retries: process.env.CI ? 1 : 0,
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${PORT}/`,
    launchOptions: chromiumLaunch(),
    viewport: { width: 1366, height: 768 },
    locale: 'vi-VN',
    trace: 'off',
    // It copies the whole site at every start of a test; offline.spec.ts lets it.
    serviceWorkers: 'block',
  },
  webServer: {
    command: `node src/cli/serve.js build ${PORT}`,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
