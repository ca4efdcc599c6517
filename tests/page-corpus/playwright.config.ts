import { defineConfig } from '@playwright/test';
import config from '../../playwright.config.ts';

const PORT = 4175;
const url = `http://localhost:${PORT}/`;

/** A labelled corpus through the page: `CORPUS=<folder> npm run measure:corpus`, on a site that was built. */
export default defineConfig({
  ...config,
  testDir: '.',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  outputDir: '../../test-results/page-corpus',
  use: { ...config.use, baseURL: url },
  webServer: {
    command: `node src/cli/serve.js build ${PORT}`,
    cwd: '../..',
    url,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
