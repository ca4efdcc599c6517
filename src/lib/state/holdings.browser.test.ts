import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Decision } from '#lib/domain/decision.ts';
import { memoryVault } from '#lib/vault/memory-vault.ts';
import type { Vault } from '#lib/vault/vault.ts';
import { REGISTRY, REGISTRY_FILE } from '../../../tests/helpers/facts.ts';
import { readersThat } from '../../../tests/helpers/reading-worker.ts';
import { memoryKeepsake } from '../../../tests/helpers/memory-keepsake.ts';
import { filesOf, item } from '../../../tests/helpers/vault-items.ts';
import type { Engine } from './engine.ts';
import { Recollection } from './recollection/recollection.svelte.ts';
import { Holdings } from './holdings.svelte.ts';
import { Harm } from './keeping/harm.svelte.ts';
import { Persistence } from './keeping/persistence.svelte.ts';
import { Unfinished } from './keeping/unfinished.svelte.ts';
import { Intake } from './reading/intake.svelte.ts';
import { Shelf } from './shelf.ts';

const SITE = { file: REGISTRY_FILE, registry: REGISTRY, name: 'site', given: null };
const filesIn = (submissions: readonly { readonly file: string }[]) => submissions.map(({ file }) => file);

/** The holdings of a tab on this vault, and the names of files that its engine was filled with last. */
async function opened(vault: Vault) {
  const persistence = new Persistence(() => Promise.resolve(vault));
  const shelf = new Shelf();
  const harm = new Harm((id) => shelf.digestOf(id));
  const unfinished = new Unfinished(() => ({ id: 'here', isAlive: () => Promise.resolve(false) }));
  const { start, read } = readersThat();
  const parts = { start, known: () => shelf.known(), harm, batchName: () => unfinished.nextName() };
  const intake = new Intake(persistence, shelf, parts);
  const fill = vi.fn<Engine['fill']>();
  const onpublished = vi.fn();
  const prepare = vi.fn();
  const engine = { fill, prepare } as unknown as Engine;
  const recollection = new Recollection(memoryKeepsake(), 'program');
  const holdings = new Holdings({
    ...{ persistence, shelf, intake, engine, harm, unfinished, recollection, onpublished },
    fetchRegistry: () => Promise.resolve(SITE),
  });
  await holdings.open();
  await holdings.refresh();
  const filled = () => filesIn(fill.mock.lastCall![0].submissions);
  return { holdings, shelf, filled, prepare, read, onpublished };
}

/** What lets a file count. */
const entering = (file: string, sha256: string): Decision => ({
  ...{ at: '2026-01-03T00:00:00Z', kind: 'enter', batch: 'b', submissions: [{ file, sha256 }] },
});

describe('what is in the workspace', () => {
  let vault: Vault;

  beforeEach(async () => {
    vault = memoryVault();
    const [a, b] = [await item('a.xlsx'), await item('b.xlsx')];
    await vault.change({ add: [a, b], decide: [entering('a.xlsx', a.submission.sha256)] });
  });

  it('is all that is stored; only what does not wait counts and fills the engine', async () => {
    const { holdings, filled, prepare, onpublished } = await opened(vault);
    expect(prepare).toHaveBeenCalledOnce();
    expect(filesIn(holdings.inventory.submissions)).toEqual(['a.xlsx', 'b.xlsx']);
    expect([filesIn(holdings.inventory.counting), filled()]).toEqual([['a.xlsx'], ['a.xlsx']]);
    expect([holdings.inventory.loaded, holdings.siteRegistry]).toEqual([SITE, SITE]);
    expect(onpublished).toHaveBeenCalled();
  });

  it('follows a change, and is as before when the change that takes it back is made', async () => {
    const { holdings, filled } = await opened(vault);
    const { revision } = holdings.inventory;
    const { sha256 } = holdings.inventory.submissions[1]!;
    const back = await holdings.make({ decide: [entering('b.xlsx', sha256)] });
    expect(filled()).toEqual(['a.xlsx', 'b.xlsx']);
    expect(holdings.inventory.revision).toBeGreaterThan(revision);
    await holdings.make(back);
    expect([filled(), filesIn(holdings.inventory.submissions)]).toEqual([['a.xlsx'], ['a.xlsx', 'b.xlsx']]);
  });

  it('keeps what was taken out, for the way back', async () => {
    const { holdings, filled } = await opened(vault);
    const back = await holdings.make({ remove: [holdings.inventory.submissions[0]!.id] });
    expect([filesIn(holdings.inventory.submissions), filesIn(holdings.inventory.removed), filled()]).toEqual([
      ...[['b.xlsx'], ['a.xlsx'], []],
    ]);
    await holdings.make(back);
    expect([filesIn(holdings.inventory.submissions), holdings.inventory.removed, filled()]).toEqual([
      ...[['a.xlsx', 'b.xlsx'], [], ['a.xlsx']],
    ]);
  });

  it('is read anew where settings change what files are read with, and the settings come back with the undo', async () => {
    const { holdings, read } = await opened(vault);
    const before = read.length;
    await holdings.set({ province: 'Tỉnh An' });
    expect(read.slice(before).map(({ name }) => name)).toEqual(['a.xlsx', 'b.xlsx']);
    expect((await vault.load()).settings.province).toBe('Tỉnh An');
    const back = await holdings.make({ settings: { province: 'Tỉnh Gia' } });
    await holdings.settled();
    await holdings.make(back);
    await holdings.settled();
    expect(holdings.inventory.settings.province).toBe('Tỉnh An');
  });

  it('takes in what another tab did before its own next change', async () => {
    const here = await opened(vault);
    const there = await opened(vault);
    await there.holdings.make({ remove: [there.holdings.inventory.submissions[1]!.id] });
    await here.holdings.make({ settings: { year: 2026 } });
    expect(filesIn(here.holdings.inventory.submissions)).toEqual(['a.xlsx']);
  });

  it('has no engine started for it while there is nothing in it', async () => {
    expect((await opened(memoryVault())).prepare).not.toHaveBeenCalled();
  });

  it('is nothing any more when it was cleared', async () => {
    const { holdings, filled } = await opened(vault);
    await holdings.set({ year: 2026 });
    await holdings.clear();
    expect([holdings.inventory.submissions, filled(), holdings.inventory.settings.year]).toEqual([
      [],
      [],
      null,
    ]);
    expect(await filesOf(vault)).toEqual([]);
  });
});
