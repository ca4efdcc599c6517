/// <reference types="vite/client" />
import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import wasm from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import script from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { tableToIPC } from 'apache-arrow';
import { registryOf } from '#lib/domain/registry.ts';
import { parseRegistry } from '#lib/domain/registry-file.ts';
import { atOnce } from '#lib/domain/steps.ts';
import { startDatabase } from '#lib/store/database.ts';
import { tablesOf } from '#lib/store/rows.ts';
import { createTable } from '#lib/store/schema.ts';
import { figures } from '../figures.ts';
import { grouping } from '../grouping.ts';
import { timed } from '../measure.ts';

/** What the benchmark asks of this page, which is DuckDB-wasm, or ECharts, with nothing of ours around it. */
export interface Bare {
  /** Milliseconds from the beginning of the page to the engine's first answer. */
  start(): Promise<number>;
  /**
   * Milliseconds of our fill with so many figures, and of the engine taking them in as one Arrow table that is ready,
   * and of grouping them as our cube does. */
  filling(count: number): Promise<{ ours: number; peer: number; grouped: number }>;
  /** Shows a menu of charts of so many bars whose options are ready, and the chart. */
  chart(bars: number): Promise<void>;
}

declare global {
  interface Window {
    bare: Bare;
  }
}

async function connected(): Promise<AsyncDuckDBConnection> {
  const address = (asset: string) => new URL(asset, document.baseURI).href;
  const database = new AsyncDuckDB(new VoidLogger(), new Worker(address(script)));
  await database.instantiate(address(wasm));
  await database.open({});
  return database.connect();
}

window.bare = {
  async start() {
    const connection = await connected();
    await connection.query('select 42');
    return performance.now();
  },
  async filling(count) {
    const answer = await fetch('/registry/units.json');
    const registry = registryOf(parseRegistry(await answer.json()));
    const data = { registry, submissions: [figures(count, registry)] };
    const engine = await startDatabase();
    const ours = await timed(() => engine.load(data));
    await engine.close();
    const ready = tableToIPC(atOnce(tablesOf(data).facts.portion(0, count)), 'stream');
    const connection = await connected();
    await connection.query(createTable('facts', 'bare'));
    const peer = await timed(() =>
      connection.insertArrowFromIPCStream(ready, { name: 'bare', create: false }),
    );
    const grouped = await timed(() => connection.query(grouping('bare')));
    return { ours, peer, grouped };
  },
  async chart(bars) {
    const { bareChart } = await import('./bare-chart.ts');
    bareChart(bars);
  },
};
