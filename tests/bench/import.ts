/**
 * How fast files are read, next to SheetJS merely opening the same bytes with its leanest options:
 *
 *     npm run -s bench:import
 *
 * What is measured (import-times.ts) is built first, as the page is: the loader that runs TypeScript here names every
 * function anew whenever it is made, which the page never does and which a program of many small functions pays for.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const SOURCES = ['import-times', 'reader.worker'];

// Inside node_modules, so that packages are found from there too.
const folder = mkdtempSync(join('node_modules', '.bench-import-'));
try {
  await build({
    ...{ configFile: false, logLevel: 'error', publicDir: false },
    build: {
      ...{ ssr: true, outDir: folder, target: 'esnext', minify: false },
      rolldownOptions: {
        input: Object.fromEntries(SOURCES.map((name) => [name, `tests/bench/${name}.ts`])),
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  await import(pathToFileURL(join(folder, 'import-times.js')).href);
} finally {
  rmSync(folder, { recursive: true });
}
