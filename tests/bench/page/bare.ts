/// <reference types="vite/client" />
import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import wasm from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import script from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { tableToIPC } from 'apache-arrow';
import { registryOf } from '#lib/domain/registry.ts';
import { parseRegistry } from '#lib/domain/registry-file.ts';
import { atOnce } from '#lib/domain/steps.ts';
import { startDatabase } from '#lib/store/database.ts';
import { insertAll, inTransaction } from '#lib/store/fill.ts';
import { tablesOf } from '#lib/store/rows.ts';
import { createTable } from '#lib/store/schema.ts';
import { starterOf } from '#lib/store/start.ts';
import { figures } from '../figures.ts';
import { groupingOf } from '../grouping.ts';
import { timed } from '../measure.ts';

/** What the benchmark asks of this page, which is DuckDB-wasm, or ECharts, with nothing of ours around it. */
export interface Bare {
  /** Milliseconds from the beginning of the page to the engine's first answer. */
  start(): Promise<number>;
  /** Milliseconds of putting so many figures in, each in an engine that has just started. */
  filling(count: number): Promise<Filling>;
  /** Shows a menu of charts of so many bars whose options are ready, and the chart. */
  chart(bars: number): Promise<void>;
}

export interface Filling {
  /** Our fill: all tables and the cube. */
  readonly all: number;
  /** Of it the figures alone, from objects to rows of their table. */
  readonly facts: number;
  /** The engine taking in the same rows, as one Arrow table that is ready. */
  readonly insert: number;
  /** Grouping them as our cube does. */
  readonly grouping: number;
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
    const all = await timed(() => engine.load(data));
    await engine.close();
    const fresh = await starterOf({})();
    await fresh.execute(createTable('facts', 'facts'));
    const facts = await timed(() =>
      inTransaction(fresh, () => insertAll(fresh, 'facts', tablesOf(data).own.facts)),
    );
    fresh.close();
    const ready = tableToIPC(atOnce(tablesOf(data).own.facts.portion(0, count)), 'stream');
    const connection = await connected();
    await connection.query(createTable('facts', 'bare'));
    const insert = await timed(() =>
      connection.insertArrowFromIPCStream(ready, { name: 'bare', create: false }),
    );
    const grouping = await timed(() => connection.query(groupingOf('bare')));
    connection.close();
    return { all, facts, insert, grouping };
  },
  async chart(bars) {
    const { bareChart } = await import('./bare-chart.ts');
    bareChart(bars);
  },
};
