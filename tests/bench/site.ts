import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { answer, listen } from '../../src/cli/serve.js';

/** The built site, and beside it at /bare/ the page that has DuckDB-wasm alone, under one origin. */
export interface Site {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

export async function serveBoth(): Promise<Site> {
  if (!existsSync('build/index.html')) throw new Error('There is no build: npm run build');
  const folder = mkdtempSync(join(tmpdir(), 'bench-page-'));
  await build({
    ...{ configFile: false, root: 'tests/bench/page', base: '/bare/', logLevel: 'error' },
    // The same caching as for the site's own assets (src/cli/serve.js).
    build: { outDir: folder, emptyOutDir: true, assetsDir: 'immutable', target: 'esnext' },
  });
  const handle = (request: IncomingMessage, response: ServerResponse) =>
    request.url?.startsWith('/bare/')
      ? answer(folder, '/bare/', request, response)
      : answer('build', '/', request, response);
  const { url, stop } = await listen(handle, {});
  return {
    url,
    stop: async () => {
      await stop();
      rmSync(folder, { recursive: true });
    },
  };
}
