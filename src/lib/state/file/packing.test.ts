import { describe, expect, it, vi } from 'vitest';
import type { RegistryFile } from '#lib/domain/registry-file.ts';
import { HEAD, stored } from '../../../../tests/helpers/workspace-file.ts';
import { workerThat as toldWorker } from '../../../../tests/helpers/told-worker.ts';
import type { PackingAnswer, PackingRequest } from './packing-protocol.ts';
import { packWorkspace, unpackWorkspace } from './packing.ts';

const head = { ...HEAD, registry: {} as RegistryFile };
const options = () => ({ signal: new AbortController().signal, onprogress: vi.fn() });

const workerThat = toldWorker<PackingRequest, PackingAnswer>;

describe('packWorkspace', () => {
  it('hands over one submission after the other, each when its turn comes', async () => {
    const content = new Blob(['x']);
    const { start, asked, terminate } = workerThat(({ kind }) =>
      kind === 'add' ? [{ kind: 'added' }] : kind === 'finish' ? [{ kind: 'written', content }] : [],
    );
    const given = options();
    const fetched = ['a.xlsx', 'b.xlsx'].map((file) => () => {
      asked.push(`fetch ${file}`);
      return Promise.resolve(stored(file, 'x'));
    });
    expect(await packWorkspace(head, fetched, given, start)).toBe(content);
    expect(asked).toEqual(['begin', 'fetch a.xlsx', 'add', 'fetch b.xlsx', 'add', 'finish']);
    expect(given.onprogress.mock.calls.map(([progress]) => progress as unknown)).toEqual(
      [0, 1, 2].map((done) => ({ done, total: 2 })),
    );
    expect(terminate).toHaveBeenCalledOnce();
  });

  it('fails with what a submission or the worker fails with', async () => {
    const broken = new Error('vault');
    const silent = workerThat(() => []);
    await expect(packWorkspace(head, [() => Promise.reject(broken)], options(), silent.start)).rejects.toBe(
      broken,
    );
    expect(silent.terminate).toHaveBeenCalledOnce();
    const failing = workerThat(() => [
      { kind: 'failed', code: 'workspace-too-large', params: { size: 1 }, message: '' },
    ]);
    await expect(packWorkspace(head, [], options(), failing.start)).rejects.toMatchObject({
      code: 'workspace-too-large',
    });
  });
});

describe('unpackWorkspace', () => {
  const rest = {
    manifest: null,
    settings: HEAD.settings,
    decisions: [],
    registry: null,
    factsCsv: null,
    problems: [],
  };

  it('collects the submissions, which come one by one', async () => {
    const submissions = [stored('a.xlsx', 'x'), stored('b.xlsx', 'y')];
    const { start } = workerThat(() => [
      { kind: 'progress', done: 0, total: 2 },
      ...submissions.map((submission) => ({ kind: 'submission', submission }) as const),
      { kind: 'opened', workspace: rest },
    ]);
    expect(await unpackWorkspace(new Blob(), options(), start)).toEqual({ ...rest, submissions });
  });

  it('ends at once when it is called off, and when the worker dies', async () => {
    const abort = new AbortController();
    const called = workerThat(() => []);
    const waiting = unpackWorkspace(new Blob(), { ...options(), signal: abort.signal }, called.start);
    abort.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'cancelled' });
    expect(called.terminate).toHaveBeenCalledOnce();

    const dying = workerThat(() => []);
    const dead = unpackWorkspace(new Blob(), options(), dying.start);
    dying.worker.onerror?.({ preventDefault: () => {}, message: 'out of memory' } as ErrorEvent);
    await expect(dead).rejects.toMatchObject({ code: 'workspace-file-died' });
  });
});
