import { createRequire } from 'node:module';
import type * as blocking from '@duckdb/duckdb-wasm/blocking';
import { tableToIPC } from 'apache-arrow';
import { rowsOf } from '#lib/store/arrow.ts';
import type { Connection } from '#lib/store/connection.ts';
import { fill, makeEmpty } from '#lib/store/fill.ts';
import { LOCKDOWN } from '#lib/store/lockdown.ts';
import type { Query, RawRow } from '#lib/store/query.ts';
import { tablesOf, type LoadedSubmission } from '#lib/store/rows.ts';
import type { Sql } from '#lib/store/sql.ts';
import { REGISTRY } from './facts.ts';

type Blocking = typeof blocking;
type BlockingConnection = ReturnType<Awaited<ReturnType<Blocking['createDuckDB']>>['connect']>;

/** The engine that the page uses, locked as there, but in this thread: for tests of the store and of questions. */
export class TestEngine implements Connection {
  readonly #connection: BlockingConnection;

  constructor(connection: BlockingConnection) {
    this.#connection = connection;
  }

  /** Fills the store, with the registry of the small country. */
  async load(...submissions: LoadedSubmission[]): Promise<void> {
    await fill(this, tablesOf({ submissions, registry: REGISTRY }));
  }

  async run<Row>(query: Query<Row>): Promise<Row[]> {
    return rowsOf(await this.ask(query.sql)).map((row) => query.decode(row));
  }

  /** The rows of an answer as they are. */
  async rows(sql: Sql): Promise<RawRow[]> {
    return rowsOf(await this.ask(sql));
  }

  async execute(statement: string): Promise<void> {
    this.#connection.query(statement);
  }

  async insert(name: string, rows: Parameters<Connection['insert']>[1]): Promise<void> {
    this.#connection.insertArrowFromIPCStream(tableToIPC(rows, 'stream'), { name, create: false });
  }

  async ask({ text, params }: Sql): ReturnType<Connection['ask']> {
    const statement = this.#connection.prepare(text);
    try {
      return statement.query(...params);
    } finally {
      statement.close();
    }
  }
}

/** Starts the engine, with empty tables. */
export async function openEngine(): Promise<TestEngine> {
  const require = createRequire(import.meta.url);
  const entry = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs');
  const duckdb = require(entry) as Blocking;
  const bundle = (kind: string) => ({
    mainModule: entry.replace(/[^/\\]+$/, `duckdb-${kind}.wasm`),
    mainWorker: '',
  });
  const database = await duckdb.createDuckDB(
    { mvp: bundle('mvp'), eh: bundle('eh') },
    new duckdb.VoidLogger(),
    duckdb.NODE_RUNTIME,
  );
  await database.instantiate(() => {});
  const engine = new TestEngine(database.connect());
  for (const statement of LOCKDOWN) await engine.execute(statement);
  await makeEmpty(engine);
  return engine;
}
