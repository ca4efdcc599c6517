import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Importer, type ReadingWorker } from './importer.ts';
import type { RegistryFile } from '#lib/domain/registry-file.ts';
import type { ReadingTerms, WorkerAnswer, WorkerRequest } from './reading-protocol.ts';

/** A worker whose answers the test gives. */
class FakeWorker implements ReadingWorker {
  onmessage: ReadingWorker['onmessage'] = null;
  onerror: ReadingWorker['onerror'] = null;
  readonly received: WorkerRequest[] = [];
  terminated = false;

  postMessage(message: WorkerRequest): void {
    this.received.push(message);
  }

  terminate(): void {
    this.terminated = true;
  }

  answer(data: WorkerAnswer): void {
    this.onmessage?.({ data } as MessageEvent<WorkerAnswer>);
  }

  die(): void {
    this.onerror?.({ preventDefault() {}, message: 'out of memory' } as unknown as ErrorEvent);
  }
}

const KNOWN: WorkerAnswer = { kind: 'known', file: 'a.xlsx' };
const task = (name: string) => ({ name, content: new Blob(['x']), known: [] });
const terms = { circumstances: 'test' } as ReadingTerms;
const registry = { asOf: '2026-01-01' } as RegistryFile;

describe('Importer', () => {
  let workers: FakeWorker[];
  let importer: Importer;

  beforeEach(() => {
    vi.useFakeTimers();
    workers = [];
    importer = new Importer(() => {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker;
    });
    importer.configure(registry, terms);
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it('reads several files in one worker, which is told first what to read them with', async () => {
    const first = importer.read(task('a'));
    workers[0]!.answer(KNOWN);
    expect(await first).toEqual(KNOWN);
    const second = importer.read(task('b'));
    workers[0]!.answer(KNOWN);
    expect(await second).toEqual(KNOWN);
    expect(workers).toHaveLength(1);
    expect(workers[0]!.received.map(({ kind }) => kind)).toEqual(['registry', 'terms', 'read', 'read']);
  });

  it('tells a worker of other terms without the registry again', async () => {
    const first = importer.read(task('a'));
    workers[0]!.answer(KNOWN);
    await first;
    importer.configure(registry, { ...terms, year: 2026 });
    expect(workers[0]!.received.map(({ kind }) => kind)).toEqual(['registry', 'terms', 'read', 'terms']);
  });

  it('gives up a file that takes too long, and reads the next in a fresh worker', async () => {
    const stuck = importer.read(task('treo.xlsx'));
    const failed = expect(stuck).rejects.toMatchObject({
      code: 'reader-timeout',
      params: { name: 'treo.xlsx' },
    });
    await vi.advanceTimersByTimeAsync(31_000);
    await failed;
    expect(workers[0]!.terminated).toBe(true);

    const next = importer.read(task('b'));
    workers[0]!.answer({ kind: 'known', file: 'too late' });
    workers[1]!.answer(KNOWN);
    expect(await next).toEqual(KNOWN);
    expect(workers[1]!.received.slice(0, 2)).toEqual([
      { kind: 'registry', registry },
      { kind: 'terms', terms },
    ]);
  });

  it('survives a worker that dies', async () => {
    const killed = importer.read(task('hỏng.xlsx'));
    workers[0]!.die();
    await expect(killed).rejects.toMatchObject({ code: 'reader-died', params: { name: 'hỏng.xlsx' } });
    const next = importer.read(task('b'));
    workers[1]!.answer(KNOWN);
    expect(await next).toEqual(KNOWN);
  });

  it('stops at once when it is called off', async () => {
    const abort = new AbortController();
    const cancelled = importer.read(task('a'), abort.signal);
    abort.abort();
    await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' });
    expect(workers[0]!.terminated).toBe(true);
    await expect(importer.read(task('b'), abort.signal)).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('tells a file that changed from a reader that failed', async () => {
    const changed = importer.read(task('a'));
    workers[0]!.answer({ kind: 'failure', reason: 'file-changed', message: '' });
    await expect(changed).rejects.toMatchObject({ code: 'file-changed' });
    const broken = importer.read(task('b'));
    workers[0]!.answer({ kind: 'failure', reason: 'bug', message: 'x is undefined' });
    await expect(broken).rejects.toMatchObject({ code: 'reader-died' });
  });
});
