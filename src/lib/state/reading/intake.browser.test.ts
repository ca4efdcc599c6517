import { describe, expect, it } from 'vitest';
import type { RegistryFile } from '#lib/domain/registry-file.ts';
import { memoryVault } from '#lib/vault/memory-vault.ts';
import { filesOf } from '../../../../tests/helpers/vault-items.ts';
import { readersThat } from '../../../../tests/helpers/reading-worker.ts';
import { Harm } from '../keeping/harm.svelte.ts';
import { Persistence } from '../keeping/persistence.svelte.ts';
import { Shelf } from '../shelf.ts';
import { Intake } from './intake.svelte.ts';
import type { ReadingTerms } from './reading-protocol.ts';

const REGISTRY = { asOf: '2026-01-01' } as RegistryFile;
const terms = (circumstances: string) => ({ circumstances }) as ReadingTerms;
const given = (...names: readonly string[]) => names.map((name) => ({ name, file: new Blob([name]) }));

async function intake(told: Parameters<typeof readersThat>[0] = {}) {
  const vault = memoryVault();
  const persistence = new Persistence(() => Promise.resolve(vault));
  await persistence.open();
  const shelf = new Shelf();
  const { start, read } = readersThat(told);
  let batches = 0;
  const taking = new Intake(persistence, shelf, {
    ...{ start, known: () => shelf.known(), harm: new Harm((id) => shelf.digestOf(id)) },
    batchName: () => `tab.${(batches += 1)}`,
  });
  taking.configure(REGISTRY, terms('one'));
  return { taking, shelf, vault, persistence, read };
}

const states = ({ jobs }: Intake) => jobs.map(({ name, state }) => `${name} ${state}`);

describe('files on their way in', () => {
  it('are kept in the order given, in one batch that is not finished yet', async () => {
    const { taking, shelf, vault, persistence } = await intake();
    taking.add(given('b', 'a', 'c'));
    expect(taking.running).toBe(true);
    const ids = await taking.read();
    expect([taking.running, states(taking)]).toEqual([false, ['b read', 'a read', 'c read']]);
    expect(shelf.kept().map(({ stored }) => stored.file)).toEqual(['b', 'a', 'c']);
    expect([shelf.open(), persistence.mine]).toEqual([ids, 'tab.1']);
    expect(await filesOf(vault)).toEqual([]);
    expect((await vault.load()).unfinished.map(({ batch }) => batch)).toEqual(['tab.1']);
  });

  it('are answered for once, and known when they are given again', async () => {
    const { taking, read } = await intake();
    taking.add(given('a'));
    expect(await taking.read()).toHaveLength(1);
    taking.add(given('a'));
    expect([await taking.read(), states(taking)]).toEqual([[], ['a known']]);
    taking.dismiss();
    expect([taking.jobs, read.length]).toEqual([[], 2]);
  });

  it('lose to a reader that dies only the file that it was at, which can be tried again', async () => {
    const { taking, shelf } = await intake({ dieOf: 'b' });
    taking.add(given('a', 'b', 'c'));
    await taking.read();
    expect(states(taking)).toEqual(['a read', 'b failed', 'c read']);
    expect(taking.jobs[1]?.error?.code).toBe('reader-died');
    taking.retry('b');
    expect(states(taking)).toEqual(['a read', 'b waiting', 'c read']);
    expect(await taking.read()).toEqual([]);
    expect(shelf.kept()).toHaveLength(2);
  });

  it('are called off at once; what was kept stays', async () => {
    const { taking, shelf } = await intake();
    taking.add(given('a'));
    await taking.read();
    taking.add(given('b', 'c'));
    taking.cancel();
    expect([await taking.read(), taking.running]).toEqual([[], false]);
    expect([states(taking), shelf.kept().length]).toEqual([['b cancelled', 'c cancelled'], 1]);
  });
});

describe('files of the workspace', () => {
  it('are read anew with what holds now, and only where that is something else', async () => {
    const { taking, shelf, read } = await intake();
    taking.add(given('a', 'b'));
    await taking.read();
    taking.configure(REGISTRY, terms('two'));
    expect(await taking.reread(() => 'two')).toBe(true);
    expect(read.map(({ name, madeWith }) => `${name} ${madeWith}`)).toEqual([
      ...['a one', 'b one', 'a two', 'b two'],
    ]);
    expect(shelf.kept().map(({ reading }) => reading?.madeWith)).toEqual(['two', 'two']);
    expect(await taking.reread(() => 'two')).toBe(false);
    expect(read).toHaveLength(4);
  });

  it('are read anew between two new files, before the rest is kept', async () => {
    const { taking, shelf } = await intake();
    taking.add(given('a'));
    await taking.read();
    taking.configure(REGISTRY, terms('two'));
    taking.add(given('b', 'c'));
    const reading = taking.read();
    let keptBefore = -1;
    const anew = taking.reread(() => {
      keptBefore = shelf.kept().length;
      return 'two';
    });
    expect(await anew).toBe(true);
    await reading;
    expect([keptBefore, shelf.kept().length]).toEqual([2, 3]);
    expect(shelf.kept().map(({ reading: each }) => each?.madeWith)).toEqual(['two', 'two', 'two']);
    await taking.settled();
    expect(taking.rereading).toBeNull();
  });
});
