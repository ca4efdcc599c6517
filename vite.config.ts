import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumLaunch } from './tests/chromium.js';

/** Packages loaded on first use: named here so that the dev server does not reload in the middle of a test. */
const LAZY_PACKAGES = [
  '@duckdb/duckdb-wasm',
  'apache-arrow',
  'echarts/core',
  'echarts/charts',
  'echarts/components',
  'echarts/features',
  'echarts/renderers',
  'fflate',
  'hyparquet',
  'hyparquet-writer',
  'idb',
  'papaparse',
  'xlsx',
];

export default defineConfig({
  plugins: [sveltekit()],
  worker: { format: 'es' },
  build: { chunkSizeWarningLimit: 1200 },
  optimizeDeps: { include: LAZY_PACKAGES },
  test: {
    expect: { requireAssertions: true },
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          // Modules are loaded once for all files: no test may change one, or leave something behind.
          isolate: false,
          include: ['src/**/*.test.ts', 'tests/**/*.test.ts', 'sample-data/**/*.test.ts'],
          exclude: ['src/**/*.browser.test.ts', 'tests/e2e/**', 'tests/office/**'],
          setupFiles: ['tests/helpers/seed.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['src/**/*.browser.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromiumLaunch() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
