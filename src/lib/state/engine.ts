import { AppError } from '#lib/domain/app-error.ts';
import type { Database } from '#lib/store/database.ts';
import type { Filling } from '#lib/store/fill.ts';
import type { StoreData } from '#lib/store/rows.ts';
import type { Query, RawRow } from '#lib/store/query.ts';
import type { Sql } from '#lib/store/sql.ts';
import type { Loading } from '#lib/store/wasm.ts';
import { Answers } from './answers.ts';
import { Foresight } from './foresight.ts';

/** What the engine does before it can answer: its file comes, or the workspace is put into it. */
export type EngineWork =
  | ({ readonly kind: 'fetching' } & Loading)
  /** Rows of figures, tasks, quotas and what is doubtful in them. */
  | ({ readonly kind: 'filling' } & Filling);

type OnWork = (work: EngineWork | null) => void;
type Start = (onprogress: (loading: Loading) => void) => Promise<Database>;

/**
 * DuckDB with the workspace in it. It starts when there is something to put in or the first question comes,
 * and is fetched only then. A question waits until the engine holds the newest data; a fill that is
 * overtaken by a newer one counts for nobody.
 */
export class Engine {
  readonly #start: Start;
  readonly #onwork: OnWork;
  #database: Promise<Database> | null = null;
  #filled: Promise<Database> | null = null;
  #data: StoreData | null = null;
  #waiting = 0;
  /** Whoever waits until nobody waits for an answer. */
  #afterwards: (() => void)[] = [];
  readonly #answers = new Answers();
  readonly #foresight: Foresight;
  /** Told when somebody has had an answer. */
  onanswered: () => void = () => {};

  /** `onwork` is told while there is no answer yet, and null when that is over. */
  constructor(onwork: OnWork = () => {}, start: Start = startLazily) {
    this.#onwork = onwork;
    this.#start = start;
    const has = (question: Sql) => this.#answers.has(question);
    const isBusy = () => this.#waiting > 0;
    this.#foresight = new Foresight({ isBusy, has, ask: (question) => this.#rows(question) });
  }

  /** Starts while what will be put in is still being read. */
  prepare(): void {
    if (this.#database) return;
    const starting = this.#begin();
    this.#database = starting;
    starting.catch(() => {
      if (this.#database === starting) this.#database = null;
    });
  }

  /** Takes in new data in place of all earlier. Begins at once, unless there is nothing to hold yet. */
  fill(data: StoreData): void {
    this.#data = data;
    this.#filled = null;
    this.#answers.clear();
    if (data.submissions.length > 0 || this.#database) this.#ready().catch(() => {});
  }

  /** Throws an AppError of the engine; the next question tries again. */
  async run<Row>({ sql, decode }: Query<Row>): Promise<Row[]> {
    this.#answers.note(sql);
    const rows = await this.#waitedFor(() => this.#rows(sql));
    this.onanswered();
    return rows.map((row) => decode(row));
  }

  /** The first column of an answer, of whole numbers. Throws as `run` does. */
  async numbers(question: Sql): Promise<Int32Array> {
    return this.#waitedFor(async () => (await this.#ready()).numbers(question));
  }

  /** Resolves when nobody waits for an answer. */
  async answered(): Promise<void> {
    if (this.#waiting > 0) await new Promise<void>((resolve) => this.#afterwards.push(resolve));
  }

  /** What somebody asked lately of the data that it holds now, with the answers, the newest first. */
  lately(): ReturnType<Answers['lately']> {
    return this.#answers.lately();
  }

  /** Asks ahead what is likely to be asked next, while nobody waits for an answer. */
  expect(questions: readonly Sql[]): void {
    this.#foresight.expect(questions);
  }

  #rows(question: Sql): Promise<readonly RawRow[]> {
    return this.#answers.of(question, async () => {
      const database = await this.#ready();
      return database.run({ sql: question, decode: (row) => row });
    });
  }

  async #waitedFor<T>(work: () => Promise<T>): Promise<T> {
    this.#waiting += 1;
    try {
      return await work();
    } finally {
      this.#waiting -= 1;
      if (this.#waiting === 0) for (const tell of this.#afterwards.splice(0)) tell();
      this.#foresight.resume();
    }
  }

  #ready(): Promise<Database> {
    if (this.#filled) return this.#filled;
    const before = this.#database;
    const filled = this.#fillNow(before);
    this.#filled = filled;
    filled.catch(() => {
      if (this.#filled === filled) this.#filled = null;
    });
    return filled;
  }

  async #begin(): Promise<Database> {
    try {
      return await this.#start((loading) => this.#onwork({ kind: 'fetching', ...loading }));
    } finally {
      this.#onwork(null);
    }
  }

  async #load(database: Database, data: StoreData): Promise<void> {
    try {
      await database.load(data, (filling) => {
        if (this.#data === data) this.#onwork({ kind: 'filling', ...filling });
      });
    } finally {
      if (this.#data === data) this.#onwork(null);
    }
  }

  async #fillNow(before: Promise<Database> | null): Promise<Database> {
    const starting = before ?? this.#begin();
    this.#database = starting;
    try {
      const database = await starting;
      if (this.#data) await this.#load(database, this.#data);
      return database;
    } catch (error) {
      if (this.#database === starting) this.#database = null;
      void starting.then(
        (database) => database.close(),
        () => undefined,
      );
      throw error;
    }
  }
}

async function startLazily(onprogress: (loading: Loading) => void): Promise<Database> {
  const { startDatabase } = await import('#lib/store/database.ts').catch((error: unknown) => {
    throw new AppError('engine-not-loaded', {}, error);
  });
  return startDatabase({ onprogress });
}
