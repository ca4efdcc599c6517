import type { Table } from 'apache-arrow';
import { AppError } from '#lib/domain/app-error.ts';
import { numbersOf, rowsOf } from './arrow.ts';
import { changesBetween } from './changes.ts';
import type { Connection } from './connection.ts';
import { fill, makeEmpty, type Filling } from './fill.ts';
import type { Query } from './query.ts';
import { refill } from './refill.ts';
import { tablesOf, type StoreData } from './rows.ts';
import type { Sql } from './sql.ts';
import { starterOf, type Starter, type StartOptions } from './start.ts';
import { WorkerDied, type WorkerConnection } from './worker-connection.ts';

/** So many rows may have been taken out one by one before all tables are made anew. */
const MOST_WASTED = 1_000_000;

/**
 * Starts the engine, empty. Throws an AppError: `engine-not-loaded` if its files are not there or not whole,
 * `engine-timeout` if it does not start in `startLimit` once they are.
 */
export async function startDatabase(options: StartOptions = {}): Promise<Database> {
  const database = new Database(starterOf(options));
  await database.start();
  return database;
}

/**
 * The engine with the workspace's data. What is asked of it is done in turn. A worker that dies is started again
 * with the data it had, and the question that it died of is asked once more (how death is noticed: worker-connection.ts).
 */
export class Database {
  readonly #start: Starter;
  #connection: WorkerConnection | null = null;
  #data: StoreData | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #provedItself = false;
  /** Whether the engine has its tables: they are made with the first data, or else when something is asked. */
  #hasTables = false;
  /** Rows that were taken out of the engine's tables since it was filled: their room is not given back. */
  #wasted = 0;
  #closed = false;

  constructor(start: Starter) {
    this.#start = start;
  }

  /** Starts the worker if there is none, with the data of the last load. */
  async start(): Promise<void> {
    await this.#inTurn(async () => {
      try {
        await this.#living();
      } catch (error) {
        throw error instanceof WorkerDied ? new AppError('engine-dead', {}, error) : error;
      }
    });
  }

  /**
   * Replaces all data; what stays the same is left where it is. Throws an AppError `engine-query` or `engine-dead` and
   * keeps the old data.
   */
  async load(data: StoreData, onprogress?: (filling: Filling) => void): Promise<void> {
    await this.#inTurn(async () => {
      await this.#attempt((connection) => this.#take(connection, data, onprogress));
      this.#data = data;
    });
  }

  /** Throws an AppError: `engine-query` if the question has no answer, `engine-dead` if the worker died of it twice. */
  async run<Row>(query: Query<Row>): Promise<Row[]> {
    const answer = await this.#inTurn(() => this.#ask(query.sql));
    return rowsOf(answer).map((row) => query.decode(row));
  }

  /** The first column of an answer, of whole numbers: quick where there are many. Throws as `run` does. */
  async numbers(question: Sql): Promise<Int32Array> {
    const answer = await this.#inTurn(() => this.#ask(question));
    return numbersOf(answer);
  }

  /** Ends the worker after what was asked so far. */
  async close(): Promise<void> {
    await this.#inTurn(async () => {
      this.#closed = true;
      this.#connection?.close();
      this.#connection = null;
    });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => {});
    return turn;
  }

  #ask(question: Sql): Promise<Table> {
    return this.#attempt(async (connection) => {
      if (!this.#hasTables) await makeEmpty(connection);
      this.#hasTables = true;
      return connection.ask(question);
    });
  }

  async #attempt<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    try {
      return await this.#once(work);
    } catch (error) {
      if (!(error instanceof WorkerDied)) throw error;
    }
    try {
      return await this.#once(work);
    } catch (error) {
      if (error instanceof AppError && error.code === 'engine-query') throw error;
      throw new AppError('engine-dead', {}, error);
    }
  }

  async #once<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    const connection = await this.#living();
    try {
      const answer = await work(connection);
      this.#provedItself = true;
      return answer;
    } catch (error) {
      if (error instanceof WorkerDied) this.#connection = null;
      throw asFailed(error);
    }
  }

  /** The engine holds the data of the last load: only what differs is done, or all where that fails. */
  async #take(
    connection: Connection,
    data: StoreData,
    onprogress?: (filling: Filling) => void,
  ): Promise<void> {
    const changes = this.#data && changesBetween(this.#data, data);
    if (changes && this.#wasted + changes.wasted <= MOST_WASTED) {
      try {
        await refill(connection, changes, onprogress);
        this.#wasted += changes.wasted;
        return;
      } catch (error) {
        if (error instanceof WorkerDied) throw error;
      }
    }
    await fill(connection, tablesOf(data), onprogress);
    this.#hasTables = true;
    this.#wasted = 0;
  }

  /** The running engine, or a new one that holds what the last one held. */
  async #living(): Promise<WorkerConnection> {
    if (this.#closed) throw new Error('the database is closed');
    if (this.#connection) return this.#connection;
    const connection = await this.#start();
    try {
      if (this.#data) await fill(connection, tablesOf(this.#data));
      this.#hasTables = this.#data !== null;
    } catch (error) {
      connection.close();
      throw asFailed(error);
    }
    this.#provedItself = false;
    this.#wasted = 0;
    this.#connection = connection;
    void connection.died.then(() => this.#onDeath(connection));
    return connection;
  }

  /** Starts anew unasked, unless the worker died before it was of any use: then the next question does. */
  #onDeath(connection: WorkerConnection): void {
    if (this.#connection !== connection) return;
    this.#connection = null;
    if (this.#provedItself)
      this.start().catch(() => {
        /* The next question tries again and tells. */
      });
  }
}

/** A death stays a death, so that it can be repaired; every other error is the statement's. */
function asFailed(error: unknown): WorkerDied | AppError {
  return error instanceof WorkerDied ? error : new AppError('engine-query', {}, error);
}
