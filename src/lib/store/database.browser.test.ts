import wasmAsset from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { AppError } from '#lib/domain/app-error.ts';
import { fact, REGISTRY, submission } from '../../../tests/helpers/facts.ts';
import { startDatabase, type Database } from './database.ts';
import { query, type RawRow } from './query.ts';
import { sql, type Sql } from './sql.ts';
import type { StartOptions } from './start.ts';

const opened: Database[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((database) => database.close()));
});

async function open(options?: StartOptions): Promise<Database> {
  const database = await startDatabase(options);
  opened.push(database);
  return database;
}

const raw = (statement: Sql) => query(statement, (row): RawRow => row);

/** A statement with unchecked text: what an attacker would have to bring in. */
const text = (statement: string) => raw({ text: statement, params: [] });

const DATA = { registry: REGISTRY, submissions: [submission({ facts: [fact({ value: 7 })] })] };
const FACTS = raw(sql`select count(*) as facts, sum(value) as value from facts`);

async function failure(work: Promise<unknown>): Promise<AppError> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(AppError);
  return error as AppError;
}

it('answers from the data that was loaded last', async () => {
  const database = await open();
  expect(await database.run(FACTS)).toEqual([{ facts: 0, value: null }]);
  await database.load(DATA);
  expect(await database.run(FACTS)).toEqual([{ facts: 1, value: 7 }]);
  await database.load({ registry: REGISTRY, submissions: [] });
  expect(await database.run(FACTS)).toEqual([{ facts: 0, value: null }]);
});

it('reports a question that fails and goes on', async () => {
  const database = await open();
  const error = await failure(database.run(text('select * from nowhere')));
  expect(error.code).toBe('engine-query');
  expect(String(error.cause)).toContain('nowhere');
  expect(await database.run(raw(sql`select 1 as one`))).toEqual([{ one: 1 }]);
});

it('takes hostile texts as values', async () => {
  const hostile = ["'; drop table facts; --", '"', 'a\0b', '😀 Đường', '\\', '$1 ? :a', '\u202e', ''];
  const database = await open();
  await database.load({
    registry: REGISTRY,
    submissions: [submission({ facts: hostile.map((sourceText) => fact({ sourceText })) })],
  });
  const stored = await database.run(raw(sql`select source_text as text from facts order by fact_id`));
  expect(stored.map((row) => row['text'])).toEqual(hostile);
  for (const value of hostile) {
    const found = raw(
      sql`select ${value} as text, count(*) as times from facts where source_text = ${value}`,
    );
    expect(await database.run(found)).toEqual([{ text: value, times: 1 }]);
  }
});

describe('the locked engine', () => {
  let database: Database;
  beforeAll(async () => {
    database = await startDatabase();
  });
  afterAll(() => database.close());

  it('loads no extension', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    for (const statement of ['load httpfs', "load 'https://example.org/x.wasm'"]) {
      expect(String((await failure(database.run(text(statement)))).cause)).toMatch(/disabled/);
    }
    for (const statement of ["select '{}'::json", "select '{}'->>'a'", 'select current_date']) {
      expect(String((await failure(database.run(text(statement)))).cause)).toMatch(/Catalog Error/);
    }
    await database.run(text('install httpfs')).catch(() => {});
    expect(
      await database.run(
        text("select * from duckdb_extensions() where loaded and extension_name = 'httpfs'"),
      ),
    ).toEqual([]);
    expect(fetched.mock.calls.filter(([url]) => String(url).includes('duckdb.org'))).toEqual([]);
    fetched.mockRestore();
  });

  it.each([
    `select * from read_csv('${location.origin}/x.csv')`,
    "select * from 'x.csv'",
    "select * from read_text('/etc/passwd')",
    "select * from glob('*')",
    "copy (select 1) to 'x.csv'",
    "attach 'x.db'",
    "export database 'x'",
  ])('reaches nothing outside: %s', async (statement) => {
    expect(String((await failure(database.run(text(statement)))).cause)).toMatch(/disabled/);
  });

  it.each([
    'set lock_configuration = false',
    'set enable_external_access = true',
    'set autoload_known_extensions = true',
    'reset memory_limit',
    'pragma threads = 2',
  ])('keeps its settings: %s', async (statement) => {
    expect(String((await failure(database.run(text(statement)))).cause)).toMatch(/locked/);
  });
});

describe('a wasm file that is not what it should be', () => {
  const addressOf = (...parts: BlobPart[]) =>
    URL.createObjectURL(new Blob(parts, { type: 'application/wasm' }));

  it('is missing', async () => {
    const error = await failure(open({ wasmUrl: '/no/such/engine.wasm' }));
    expect(error.code).toBe('engine-not-loaded');
  });

  it('is a page', async () => {
    const error = await failure(open({ wasmUrl: addressOf('<!doctype html><title>Chào</title>') }));
    expect(error.code).toBe('engine-not-loaded');
  });

  it('is cut short', async () => {
    const whole = await (await fetch(wasmAsset)).arrayBuffer();
    const error = await failure(open({ wasmUrl: addressOf(whole.slice(0, whole.byteLength / 2)) }));
    expect(error.code).toBe('engine-not-loaded');
    expect(String(error.cause)).toContain('not a whole wasm file');
  });

  it('is cut between two of its parts', async () => {
    const error = await failure(
      open({ wasmUrl: addressOf(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 1, 0])) }),
    );
    expect(error.code).toBe('engine-not-loaded');
  });

  it('stops coming', async () => {
    vi.spyOn(globalThis, 'fetch').mockImplementationOnce(async (_, init) => {
      const stream = new ReadableStream({
        start(controller) {
          init!.signal!.addEventListener('abort', () => controller.error(init!.signal!.reason));
        },
      });
      return new Response(stream);
    });
    const error = await failure(open({ stallLimit: 100 }));
    expect(error.code).toBe('engine-not-loaded');
    expect(String(error.cause)).toContain('nothing came');
  });
});

describe('a worker that does not start', () => {
  it('has no script', async () => {
    const error = await failure(open({ workerUrl: '/no/such/worker.js' }));
    expect(error.code).toBe('engine-not-loaded');
  });

  it('is silent', async () => {
    const makeWorker = () => new Worker(URL.createObjectURL(new Blob([''], { type: 'text/javascript' })));
    const error = await failure(open({ makeWorker, startLimit: 300 }));
    expect(error.code).toBe('engine-timeout');
  });
});

describe.each([
  { locks: true, way: 'by its lock' },
  { locks: false, way: 'by its silence' },
])('a dead worker is noticed $way', ({ locks }) => {
  /** Workers in the order in which they were made, to be killed. */
  async function openKillable(options: StartOptions = {}) {
    const workers: Worker[] = [];
    const makeWorker = (script: string) => {
      const worker = new Worker(script);
      workers.push(worker);
      return worker;
    };
    const database = await open({ locks, makeWorker, ...options });
    await database.load(DATA);
    return { database, workers };
  }

  it('and started again unasked, with its data', async () => {
    const { database, workers } = await openKillable();
    workers[0]!.terminate();
    await vi.waitUntil(() => workers.length === 2, { timeout: 5000 });
    expect(await database.run(FACTS)).toEqual([{ facts: 1, value: 7 }]);
    expect(workers).toHaveLength(2);
  });

  it('and asked again what it died of', async () => {
    const { database, workers } = await openKillable({ busyLimit: locks ? 60_000 : 1500 });
    const asked = database.run(FACTS);
    workers[0]!.terminate();
    expect(await asked).toEqual([{ facts: 1, value: 7 }]);
  });

  it('and given up when it cannot be started again, until the next question', async () => {
    const workers: Worker[] = [];
    const makeWorker = (script: string) => {
      const silent = URL.createObjectURL(new Blob([''], { type: 'text/javascript' }));
      const worker = new Worker(workers.length === 1 ? silent : script);
      workers.push(worker);
      return worker;
    };
    const database = await open({ locks, makeWorker, busyLimit: locks ? 60_000 : 1500 });
    await database.load(DATA);
    const asked = failure(database.run(FACTS));
    workers[0]!.terminate();
    const error = await asked;
    expect(error.code).toBe('engine-dead');
    expect(error.cause).toMatchObject({ code: 'engine-timeout' });
    expect(await database.run(FACTS)).toEqual([{ facts: 1, value: 7 }]);
  });

  it('and given up when it dies of the same question twice', async () => {
    const { database, workers } = await openKillable({ busyLimit: locks ? 60_000 : 1500 });
    const endless = text(
      'select count(*) from range(1000000) a, range(1000000) b where a.range * b.range = 7',
    );
    const asked = failure(database.run(endless));
    workers[0]!.terminate();
    await vi.waitUntil(() => workers.length === 2, { timeout: 5000 });
    const kill = setInterval(() => workers[1]!.terminate(), 4000);
    expect((await asked).code).toBe('engine-dead');
    clearInterval(kill);
    expect(await database.run(FACTS)).toEqual([{ facts: 1, value: 7 }]);
  });
});

it('starts anew after an answer that never comes', async () => {
  const database = await open({ busyLimit: 2000 });
  const endless = text('select count(*) from range(1000000) a, range(1000000) b where a.range * b.range = 7');
  expect((await failure(database.run(endless))).code).toBe('engine-dead');
  expect(await database.run(raw(sql`select 1 as one`))).toEqual([{ one: 1 }]);
});

describe('a worker that still speaks', () => {
  /** A worker of which some messages can be kept back or answered in its place. */
  function meddledWorker(meddle: (worker: Worker, message: { type: string; messageId: number }) => boolean) {
    return (script: string) => {
      const worker = new Worker(script);
      const post = worker.postMessage.bind(worker);
      worker.postMessage = (message: { type: string; messageId: number }) => {
        if (!meddle(worker, message)) post(message);
      };
      return worker;
    };
  }

  const trap = (worker: Worker, requestId: number) =>
    queueMicrotask(() =>
      worker.dispatchEvent(
        new MessageEvent('message', {
          data: { requestId, type: 'ERROR', data: { name: 'RuntimeError', message: 'unreachable' } },
        }),
      ),
    );

  it('is given up when its wasm trapped, and the question asked again', async () => {
    let traps = 1;
    const makeWorker = meddledWorker((worker, { type, messageId }) => {
      if (type !== 'RUN_PREPARED' || traps === 0) return false;
      traps--;
      trap(worker, messageId);
      return true;
    });
    const database = await open({ makeWorker });
    await database.load(DATA);
    expect(await database.run(FACTS)).toEqual([{ facts: 1, value: 7 }]);
    traps = 2;
    const error = await failure(database.run(FACTS));
    expect(error.code).toBe('engine-dead');
    expect(String(error.cause)).toContain('unreachable');
    expect(await database.run(FACTS)).toEqual([{ facts: 1, value: 7 }]);
  });

  it('is given up when an error escaped in it', async () => {
    const workers: Worker[] = [];
    const makeWorker = meddledWorker((worker) => {
      if (!workers.includes(worker)) workers.push(worker);
      return false;
    });
    const database = await open({ makeWorker });
    await database.load(DATA);
    workers[0]!.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
    expect(await database.run(FACTS)).toEqual([{ facts: 1, value: 7 }]);
    expect(workers).toHaveLength(2);
  });

  it('is not taken for dead while it works on a long question, though it answers no ping', async () => {
    let workers = 0;
    let busy = false;
    const kept: (() => void)[] = [];
    const makeWorker = (script: string) => {
      workers++;
      const worker = new Worker(script);
      const post = worker.postMessage.bind(worker);
      worker.postMessage = (message: unknown) => {
        if (busy) kept.push(() => post(message));
        else post(message);
      };
      return worker;
    };
    const database = await open({ makeWorker, locks: false });
    await database.load(DATA);
    busy = true;
    const asked = database.run(FACTS);
    await new Promise((resolve) => setTimeout(resolve, 6000));
    busy = false;
    for (const post of kept) post();
    expect(await asked).toEqual([{ facts: 1, value: 7 }]);
    expect(workers).toBe(1);
  });
});
