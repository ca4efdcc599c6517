import { describe, expect, it, vi } from 'vitest';
import { DATA, FACTS, failure, open, raw, text } from '../../../tests/helpers/database.ts';
import { sql } from './sql.ts';
import type { StartOptions } from './start.ts';

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
      const broken = URL.createObjectURL(new Blob(['throw 0'], { type: 'text/javascript' }));
      const worker = new Worker(workers.length === 1 ? broken : script);
      workers.push(worker);
      return worker;
    };
    const database = await open({ locks, makeWorker, busyLimit: locks ? 60_000 : 1500 });
    await database.load(DATA);
    const asked = failure(database.run(FACTS));
    workers[0]!.terminate();
    const error = await asked;
    expect(error.code).toBe('engine-dead');
    expect(error.cause).toMatchObject({ code: 'engine-not-loaded' });
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
