import wasmAsset from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { DATA, FACTS, failure, open, raw, text } from '../../../tests/helpers/database.ts';
import { fact, REGISTRY, submission } from '../../../tests/helpers/facts.ts';
import { startDatabase, type Database } from './database.ts';
import { isAtHand, mistrust, wasSound } from './engine-at-hand.ts';
import { sql } from './sql.ts';

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

it('asks a question again with other values, however many came between', async () => {
  const database = await open();
  const value = async (given: string | number | null) =>
    (await database.run(raw(sql`select ${given} as value, ${given} is null as none`)))[0];
  expect(await value('a')).toEqual({ value: 'a', none: false });
  expect(await value(7)).toEqual({ value: 7, none: false });
  for (let i = 0; i < 60; i += 1) await database.run(text(`select ${i} as other`));
  expect(await value(null)).toEqual({ value: null, none: true });
  expect(await value('b')).toEqual({ value: 'b', none: false });
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

describe('a wasm file that is at hand', () => {
  const absolute = (url: string) => new URL(url, document.baseURI).href;

  /** As where the service worker keeps the site. */
  beforeEach(() => {
    vi.spyOn(navigator.serviceWorker, 'controller', 'get').mockReturnValue({} as ServiceWorker);
    vi.spyOn(caches, 'match').mockResolvedValue(new Response(''));
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('is not fetched by the page', async () => {
    wasSound(absolute(wasmAsset));
    const fetches = vi.spyOn(globalThis, 'fetch');
    const database = await open();
    await database.load(DATA);
    expect(await database.run(FACTS)).toEqual([{ facts: 1, value: 7 }]);
    expect(fetches).not.toHaveBeenCalled();
  });

  it('is fetched and looked at where it does not start', async () => {
    wasSound(absolute('/no/such/engine.wasm'));
    const fetches = vi.spyOn(globalThis, 'fetch');
    const error = await failure(open({ wasmUrl: '/no/such/engine.wasm' }));
    expect(error.code).toBe('engine-not-loaded');
    expect(fetches.mock.calls.map(([, init]) => init?.cache)).toEqual(['default']);
    expect(await isAtHand(absolute('/no/such/engine.wasm'))).toBe(false);
  });
});

describe('a wasm file that is not what it should be', () => {
  beforeEach(mistrust);

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
