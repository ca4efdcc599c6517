import { expect, it } from 'vitest';
import { AppError } from '#lib/domain/app-error.ts';
import { Importer, type ReadingWorker } from './importer.ts';
import type { RegistryFile } from '#lib/domain/registry-file.ts';
import type { ReadingTerms, WorkerRequest } from './reading-protocol.ts';
import { Showing } from './showing.ts';

/** A reader that answers each file with a sheet named after it, or dies of it. */
function setUp() {
  const read: string[] = [];
  const deadly = new Set<string>();
  const importer = new Importer(() => {
    const worker: ReadingWorker = {
      onmessage: null,
      onerror: null,
      terminate() {},
      postMessage(request: WorkerRequest) {
        if (request.kind !== 'show') return;
        read.push(request.name);
        if (deadly.has(request.name)) return void worker.onerror?.(new Event('error') as ErrorEvent);
        const sheet = { name: request.name } as never;
        worker.onmessage?.({ data: { kind: 'shown', sheets: [sheet] } } as never);
      },
    };
    return worker;
  });
  const kept = [1, 2, 3, 4, 5].map((id) => ({ stored: { id, file: `tệp ${id}` } }));
  const persistence = { read: () => Promise.resolve(new Uint8Array()) };
  const showing = new Showing(importer, persistence as never, { kept: () => kept } as never);
  showing.configure({} as RegistryFile, {} as ReadingTerms);
  return { showing, read, deadly };
}

it('reads a file once, until what it is read with changes', async () => {
  const { showing, read } = setUp();
  const [first] = await Promise.all([showing.sheetsOf(1), showing.sheetsOf(1)]);
  expect(first[0]?.name).toBe('tệp 1');
  await showing.sheetsOf(2);
  expect(read).toEqual(['tệp 1', 'tệp 2']);
  showing.configure({} as RegistryFile, {} as ReadingTerms);
  await showing.sheetsOf(1);
  expect(read).toHaveLength(3);
});

it('keeps the last few at hand', async () => {
  const { showing, read } = setUp();
  for (const id of [1, 2, 3, 4, 5, 1]) await showing.sheetsOf(id);
  expect(read).toHaveLength(6);
});

it('tries again what failed, and goes on with others', async () => {
  const { showing, deadly } = setUp();
  deadly.add('tệp 1');
  await expect(showing.sheetsOf(1)).rejects.toBeInstanceOf(AppError);
  expect(await showing.sheetsOf(2)).toHaveLength(1);
  deadly.clear();
  expect(await showing.sheetsOf(1)).toHaveLength(1);
});
