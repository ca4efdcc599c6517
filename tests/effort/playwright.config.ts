import { defineConfig } from '@playwright/test';
import config from '../../playwright.config.ts';

const PORT = 4174;
const url = `http://localhost:${PORT}/`;

/** The counted run over all clerks: `npm run measure:effort`, on a site that was built. */
export default defineConfig({
  ...config,
  testDir: '.',
  testMatch: '*.spec.ts',
  timeout: 1_200_000,
  outputDir: '../../test-results/effort',
  use: { ...config.use, baseURL: url },
  webServer: {
    command: `node src/cli/serve.js build ${PORT}`,
    cwd: '../..',
    url,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
