import {
  AsyncDuckDB,
  VoidLogger,
  type AsyncDuckDBConnection,
  type AsyncPreparedStatement,
} from '@duckdb/duckdb-wasm';
import { tableToIPC, type Table } from 'apache-arrow';
import type { Connection } from './connection.ts';
import { watchHeartbeat, watchLock, type StopWatching } from './lifeline.ts';
import { LOCKDOWN } from './lockdown.ts';
import type { Sql } from './sql.ts';
import type { Spawned } from './worker.ts';

/** The longest time that a timer can hold: 24 days. */
const NO_LIMIT = 2 ** 31 - 1;

/** So many prepared statements are kept: those of some pages. */
const MOST_STATEMENTS = 48;

/** The worker is gone or can no longer be trusted; whatever it held is lost. */
export class WorkerDied extends Error {
  override readonly name = 'WorkerDied';
}

/**
 * The engine in its worker. It lives until `close` or until it is noticed that the worker died, which every open
 * request and `died` then tell:
 * - its Web Lock falls free: at once, whatever it is doing;
 * - where the page has no locks (plain http), an idle worker is pinged every 2 s and must answer in 2.5 s;
 * - a request takes longer than `busyLimit` ms, which is far more than any question needs (without a lock it is the
 *   only sign of a death in the middle of one: no other is given on plain http);
 * - an error that leaves the engine broken: a trap of wasm, or one that DuckDB calls fatal.
 */
export class WorkerConnection implements Connection {
  /** Resolves when the worker died; never after `close`. */
  readonly died: Promise<WorkerDied>;
  readonly #worker: Worker;
  readonly #database: AsyncDuckDB;
  readonly #busyLimit: number;
  readonly #stopWatching: StopWatching;
  /** How to end the requests that wait for an answer. */
  readonly #open = new Set<(reason: WorkerDied) => void>();
  #connection: AsyncDuckDBConnection | null = null;
  /** By their texts, the one that was asked last last. */
  readonly #statements = new Map<string, Promise<AsyncPreparedStatement>>();
  #death: WorkerDied | null = null;
  #tellDeath: (reason: WorkerDied) => void = () => {};

  /** `lock` is the one that the worker holds, once it is ready. */
  constructor({ worker, failed }: Spawned, lock: string | null, busyLimit: number) {
    this.#worker = worker;
    this.#busyLimit = busyLimit;
    this.#database = new AsyncDuckDB(new VoidLogger(), worker);
    this.died = new Promise((resolve) => (this.#tellDeath = resolve));
    const onDeath = (reason: string) => this.#die(new WorkerDied(reason));
    failed.catch((error: unknown) => onDeath(String(error)));
    this.#stopWatching = lock
      ? watchLock(lock, onDeath)
      : watchHeartbeat(
          { ping: () => this.#database.ping(), isBusy: () => this.#open.size > 0, every: 2000, within: 2500 },
          onDeath,
        );
  }

  /** Starts the engine from its wasm file and locks it. Once, before all else; the caller limits its time. */
  async open(wasmUrl: string): Promise<void> {
    await this.#request(async () => {
      await this.#database.instantiate(wasmUrl);
      await this.#database.open({});
      this.#connection = await this.#database.connect();
    }, NO_LIMIT);
    await this.execute(LOCKDOWN.join(';'));
  }

  async execute(statement: string): Promise<void> {
    await this.#request(() => this.#sql.query(statement));
  }

  async insert(table: string, rows: Table): Promise<void> {
    const stream = tableToIPC(rows, 'stream');
    await this.#request(() => this.#sql.insertArrowFromIPCStream(stream, { name: table, create: false }));
  }

  async ask({ text, params }: Sql): Promise<Table> {
    return this.#request(async () => {
      const statement = await this.#prepared(text);
      return statement.query(...params);
    });
  }

  /** Ends the worker, which is not a death: requests still open never settle. */
  close(): void {
    this.#stopWatching();
    this.#worker.terminate();
    this.#database.detach();
  }

  /** The statement of a text, prepared once: a question is asked again and again, with other values. */
  async #prepared(text: string): Promise<AsyncPreparedStatement> {
    const statement = this.#statements.get(text) ?? this.#sql.prepare(text);
    this.#statements.delete(text);
    this.#statements.set(text, statement);
    try {
      await statement;
    } catch (error) {
      this.#statements.delete(text);
      throw error;
    }
    const [oldest] = this.#statements;
    if (oldest && this.#statements.size > MOST_STATEMENTS) {
      this.#statements.delete(oldest[0]);
      await (await oldest[1]).close();
    }
    return statement;
  }

  get #sql(): AsyncDuckDBConnection {
    if (!this.#connection) throw new Error('not opened');
    return this.#connection;
  }

  #request<T>(work: () => Promise<T>, limit = this.#busyLimit): Promise<T> {
    if (this.#death) return Promise.reject(this.#death);
    return new Promise<T>((resolve, reject) => {
      const tooLong = () => this.#die(new WorkerDied(`no answer in ${limit} ms`));
      const timer = setTimeout(tooLong, limit);
      const end = (settle: () => void) => {
        clearTimeout(timer);
        this.#open.delete(onDeath);
        settle();
      };
      const onDeath = (death: WorkerDied) => end(() => reject(death));
      this.#open.add(onDeath);
      work().then(
        (answer) => end(() => resolve(answer)),
        (error: unknown) => {
          if (leavesBroken(error)) this.#die(new WorkerDied(String(error), { cause: error }));
          else end(() => reject(error as Error));
        },
      );
    });
  }

  #die(death: WorkerDied): void {
    if (this.#death) return;
    this.#death = death;
    this.close();
    for (const end of [...this.#open]) end(death);
    this.#tellDeath(death);
  }
}

/** DuckDB reports its own errors as plain errors; a trap of wasm arrives under another name. */
function leavesBroken(error: unknown): boolean {
  if (!(error instanceof Error)) return true;
  return error.name !== 'Error' || /^(FATAL|INTERNAL) Error/.test(error.message);
}
