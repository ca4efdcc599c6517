import { describe, expect, it, vi } from 'vitest';
import type { Returned } from '#lib/export/feedback/feedback-file.ts';
import type { Interpretation } from '#lib/domain/interpretation.ts';
import { FORM_FIGURES } from '#lib/domain/issued-form.ts';
import type { RegistryFile } from '#lib/domain/registry-file.ts';
import { workerThat as toldWorker } from '../../../../tests/helpers/told-worker.ts';
import type { OutgoingAnswer, OutgoingRequest } from './outgoing-protocol.ts';
import { makeDataSet, makeFeedback, makeForms, makeTable } from './outgoing.ts';

const content = new Blob(['x']);
const MADE: OutgoingAnswer = { kind: 'made', name: 'phieu.zip', content };
const ORDER = { period: '2026-Q1', figures: FORM_FIGURES, tasks: [] };
const UNITS = ['19363', '19366'].map((code) => ({ level: 'xa' as const, code, name: code, above: [] }));
const options = () => ({ signal: new AbortController().signal, onprogress: vi.fn() });

const workerThat = toldWorker<OutgoingRequest, OutgoingAnswer>;

/** Copies that are fetched one by one, each fetching noted. */
function submissions(asked: string[], ...names: string[]) {
  return names.map((name) => () => {
    asked.push(`fetch ${name}`);
    return Promise.resolve({ name } as unknown as Returned);
  });
}

describe('forms', () => {
  it('are made by one order, and say how many are done', async () => {
    const { start, asked, terminate } = workerThat(() => [
      ...[1, 2].map((done) => ({ kind: 'progress', done }) as const),
      MADE,
    ]);
    const given = options();
    expect(await makeForms(ORDER, UNITS, given, start)).toEqual({ name: 'phieu.zip', content });
    expect(asked).toEqual(['forms']);
    expect(given.onprogress.mock.calls.map(([progress]) => progress as unknown)).toEqual(
      [0, 1, 2].map((done) => ({ done, total: 2 })),
    );
    expect(terminate).toHaveBeenCalledOnce();
  });

  it('fail with what the worker fails with, and let it go', async () => {
    const failing = workerThat(() => [{ kind: 'failed', code: 'files-not-made', message: 'no room' }]);
    await expect(makeForms(ORDER, UNITS, options(), failing.start)).rejects.toMatchObject({
      code: 'files-not-made',
    });
    const dying = workerThat(() => []);
    const made = makeForms(ORDER, UNITS, options(), dying.start);
    const preventDefault = vi.fn();
    dying.worker.onerror?.({ message: 'died', preventDefault } as unknown as ErrorEvent);
    await expect(made).rejects.toMatchObject({ code: 'files-not-made' });
    expect([failing, dying].map(({ terminate }) => terminate.mock.calls.length)).toEqual([1, 1]);
    expect(preventDefault).toHaveBeenCalledOnce();
  });

  it('are called off, before they are begun too', async () => {
    const begun = new AbortController();
    const { start, terminate } = workerThat(() => []);
    const made = makeForms(ORDER, UNITS, { signal: begun.signal, onprogress: vi.fn() }, start);
    begun.abort();
    await expect(made).rejects.toMatchObject({ code: 'cancelled' });
    expect(terminate).toHaveBeenCalledOnce();
    const never = vi.fn();
    await expect(
      makeForms(ORDER, UNITS, { signal: AbortSignal.abort(), onprogress: vi.fn() }, never),
    ).rejects.toMatchObject({ code: 'cancelled' });
    expect(never).not.toHaveBeenCalled();
  });
});

describe('copies with remarks', () => {
  it('are fetched one by one, each when the one before is done', async () => {
    let done = 0;
    const { start, asked } = workerThat(({ kind }) =>
      kind === 'return' ? [{ kind: 'progress', done: ++done }] : [MADE],
    );
    const made = await makeFeedback(submissions(asked, 'a.xlsx', 'b.xlsx'), options(), start);
    expect(made.name).toBe('phieu.zip');
    expect(asked).toEqual(['fetch a.xlsx', 'return', 'fetch b.xlsx', 'return', 'finish']);
  });

  it('fail with what the fetching fails with', async () => {
    const broken = new Error('vault');
    const { start, terminate } = workerThat(() => []);
    await expect(makeFeedback([() => Promise.reject(broken)], options(), start)).rejects.toBe(broken);
    expect(terminate).toHaveBeenCalledOnce();
  });
});

describe('the open data set', () => {
  it('is made of one submission after the other, and of nothing where there is none', async () => {
    const order = { name: 'bo.zip', registry: {} as RegistryFile, province: null, madeAt: '2026-01-02' };
    const published = ['a', 'b'].map((sha256) => ({ sha256, interpretation: {} as Interpretation }));
    let done = 0;
    const several = workerThat(({ kind }) =>
      kind === 'publish' ? [{ kind: 'progress', done: ++done }] : [MADE],
    );
    expect((await makeDataSet(published, order, options(), several.start)).content).toBe(content);
    expect(several.asked).toEqual(['publish', 'publish', 'data-set']);
    const none = workerThat(() => [MADE]);
    await makeDataSet([], order, options(), none.start);
    expect(none.asked).toEqual(['data-set']);
  });
});

describe('a table', () => {
  const order = {
    format: 'xlsx' as const,
    head: { title: 'Số liệu', notes: [], columns: [] },
    name: 'a.xlsx',
    count: 3,
  };
  const portion = (rows: number) => ({ values: Array.from({ length: rows }, () => []), texts: [] });

  it('is sent in portions, each when the one before is written', async () => {
    let done = 0;
    const { start, asked } = workerThat((request) => {
      if (request.kind === 'table') return [];
      if (request.kind !== 'rows') return [MADE];
      return [{ kind: 'progress', done: (done += request.portion.values.length) }];
    });
    const given = options();
    async function* portions() {
      asked.push('fetch');
      yield await Promise.resolve(portion(2));
      asked.push('fetch');
      yield portion(1);
    }
    expect(await makeTable(order, portions(), given, start)).toEqual({ name: 'phieu.zip', content });
    expect(asked).toEqual(['table', 'fetch', 'rows', 'fetch', 'rows', 'finish-table']);
    expect(given.onprogress).toHaveBeenLastCalledWith({ done: 3, total: 3 });
  });

  it('is called off: nothing more is fetched', async () => {
    const { start, terminate } = workerThat(() => []);
    const controller = new AbortController();
    const closed = vi.fn();
    async function* portions() {
      try {
        yield await Promise.resolve(portion(2));
        yield portion(1);
      } finally {
        closed();
      }
    }
    const made = makeTable(order, portions(), { signal: controller.signal, onprogress: vi.fn() }, start);
    setTimeout(() => controller.abort());
    await expect(made).rejects.toMatchObject({ code: 'cancelled' });
    expect([closed, terminate].map((each) => each.mock.calls.length)).toEqual([1, 1]);
  });
});
