import { expect, it } from 'vitest';
import type { RegistryFile } from '#lib/domain/registry-file.ts';
import type { ReadingWorker } from './importer.ts';
import { Readers, readersFor } from './readers.ts';
import type { ReadingTerms, WorkerRequest } from './reading-protocol.ts';

const registry = { asOf: '2026-01-01' } as RegistryFile;
const terms = { circumstances: 'test' } as ReadingTerms;

/** A reader whose answers the test gives. */
class Hand implements ReadingWorker {
  onmessage: ReadingWorker['onmessage'] = null;
  onerror: ReadingWorker['onerror'] = null;
  readonly received: WorkerRequest[] = [];
  isGone = false;

  postMessage(message: WorkerRequest): void {
    this.received.push(message);
  }

  terminate(): void {
    this.isGone = true;
  }

  get reading(): string | undefined {
    return this.received.flatMap((each) => (each.kind === 'read' ? [each.name] : [])).at(-1);
  }

  answer(): void {
    this.onmessage?.({ data: { kind: 'known', file: this.reading ?? '' } } as never);
  }

  die(): void {
    this.onerror?.({ preventDefault() {}, message: 'out of memory' } as never);
  }
}

function setUp(processors: number) {
  const workers: Hand[] = [];
  const make = () => {
    const worker = new Hand();
    workers.push(worker);
    return worker;
  };
  const readers = new Readers(make, () => processors);
  readers.configure(registry, terms);
  const read = (name: string, signal?: AbortSignal) =>
    readers.read({ name, content: new Blob(['x']), known: [] }, signal);
  return { readers, workers, read };
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

it('leaves a processor to the page, and asks no more of the machine than its memory bears', () => {
  expect([1, 2, 3, 4, 8, 64, NaN].map(readersFor)).toEqual([1, 1, 2, 3, 4, 4, 1]);
});

it('starts a further reader only for enough files', () => {
  const { readers } = setUp(8);
  expect([0, 1, 4, 5, 9, 1000].map((files) => readers.atOnce(files))).toEqual([1, 1, 1, 2, 3, 4]);
});

it('reads several files at once, each reader told what to read them with; the next waits for the first that is free', async () => {
  const { workers, read } = setUp(3);
  const answers = ['a', 'b', 'c'].map((name) => read(name));
  await turn();
  expect(workers.map(({ reading }) => reading)).toEqual(['a', 'b']);
  expect(workers[1]!.received.map(({ kind }) => kind)).toEqual(['registry', 'terms', 'read']);
  workers[1]!.answer();
  await turn();
  expect(workers.map(({ reading }) => reading)).toEqual(['a', 'c']);
  for (const worker of workers) worker.answer();
  expect(await Promise.all(answers)).toMatchObject([{ file: 'a' }, { file: 'b' }, { file: 'c' }]);
});

it('loses only the file of a reader that dies', async () => {
  const { workers, read } = setUp(3);
  const [killed, spared] = [read('a'), read('b')];
  const failed = expect(killed).rejects.toMatchObject({ code: 'reader-died', params: { name: 'a' } });
  await turn();
  workers[0]!.die();
  await failed;
  workers[1]!.answer();
  expect(await spared).toMatchObject({ file: 'b' });
  const next = read('c');
  await turn();
  workers.at(-1)!.answer();
  expect(await next).toMatchObject({ file: 'c' });
});

it('stops all readers at once when the files are called off, those in line too', async () => {
  const { workers, read } = setUp(3);
  const abort = new AbortController();
  const all = ['a', 'b', 'c'].map((name) => read(name, abort.signal));
  const stopped = Promise.all(all.map((each) => expect(each).rejects.toMatchObject({ code: 'cancelled' })));
  await turn();
  abort.abort();
  await stopped;
  expect(workers.map(({ isGone }) => isGone)).toEqual([true, true]);
});

it('tells every reader of other terms', async () => {
  const { readers, workers, read } = setUp(3);
  const answers = [read('a'), read('b')];
  await turn();
  readers.configure(registry, { ...terms, year: 2026 });
  expect(workers.map(({ received }) => received.at(-1)!.kind)).toEqual(['terms', 'terms']);
  for (const worker of workers) worker.answer();
  await Promise.all(answers);
});

it('keeps one reader at rest', async () => {
  const { readers, workers, read } = setUp(4);
  const answers = ['a', 'b', 'c'].map((name) => read(name));
  await turn();
  for (const worker of workers) worker.answer();
  await Promise.all(answers);
  readers.rest();
  expect(workers.filter(({ isGone }) => !isGone)).toHaveLength(1);
  const next = read('d');
  await turn();
  const [left] = workers.filter(({ isGone }) => !isGone);
  left!.answer();
  expect(await next).toMatchObject({ file: 'd' });
  expect(workers).toHaveLength(3);
});
