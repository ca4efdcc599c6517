import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Interpretation } from '#lib/domain/interpretation.ts';
import { openVault } from './browser-vault.ts';
import { MemoryVault } from './memory-vault.ts';
import { NO_SETTINGS, type NewSubmission, type Vault } from './vault.ts';

const NAME = 'vault-test';

const interpretation = (file: string): Interpretation => ({
  file,
  refused: false,
  document: { number: '', date: '', replaces: false, title: '' },
  facts: [],
  tasks: [],
  targets: [],
  problems: [],
  account: [],
  layouts: [],
  signatures: [],
  sender: null,
});

function item(file: string): NewSubmission {
  const original = new TextEncoder().encode(`nội dung của ${file}`);
  return {
    submission: {
      file,
      sha256: file,
      size: original.length,
      receivedAt: '2026-01-02T03:04:05Z',
      sample: false,
    },
    original,
    reading: { interpretation: interpretation(file), madeWith: 'test', earlier: [] },
  };
}

const filesOf = async (vault: Vault) =>
  (await vault.load()).submissions.map(({ submission }) => submission.file);

/** What every vault does; in the browser's own also across closing and opening. */
describe.each([
  { kind: 'the browser', open: () => openVault(() => {}, NAME), lasting: true },
  { kind: 'memory', open: () => Promise.resolve(new MemoryVault()), lasting: false },
])('a vault in $kind', ({ open, lasting }) => {
  let vault: Vault;
  const reopen = async () => {
    if (!lasting) return;
    vault.close();
    vault = await open();
  };

  beforeEach(async () => {
    vault = await open();
  });

  afterEach(async () => {
    vault.close();
    await deleteDB(NAME);
  });

  it('is empty at first', async () => {
    expect(await vault.load()).toEqual({ submissions: [], settings: NO_SETTINGS, revision: 0 });
  });

  it('keeps submissions in order, with their bytes and readings', async () => {
    const a = await vault.add(item('a.xlsx'));
    const b = await vault.add(item('b.xlsx'));
    expect(b).toBeGreaterThan(a);
    await reopen();
    const { submissions, revision } = await vault.load();
    expect(submissions.map(({ submission }) => [submission.id, submission.file])).toEqual([
      [a, 'a.xlsx'],
      [b, 'b.xlsx'],
    ]);
    expect(submissions[0]).toEqual({
      submission: { ...item('a.xlsx').submission, id: a },
      reading: item('a.xlsx').reading,
    });
    expect(await vault.original(b)).toEqual(item('b.xlsx').original);
    expect(revision).toBe(2);
  });

  it('replaces readings and passes over those of submissions that are gone', async () => {
    const a = await vault.add(item('a.xlsx'));
    const reading = { interpretation: interpretation('a.xlsx'), madeWith: 'newer', earlier: [] };
    await vault.saveReadings(
      new Map([
        [a, reading],
        [999, reading],
      ]),
    );
    await reopen();
    const { submissions } = await vault.load();
    expect(submissions.map(({ reading: kept }) => kept?.madeWith)).toEqual(['newer']);
  });

  it('brings back what was removed, until the next load', async () => {
    const a = await vault.add(item('a.xlsx'));
    await vault.add(item('b.xlsx'));
    await vault.remove([a]);
    await vault.restore([a]);
    expect(await filesOf(vault)).toEqual(['a.xlsx', 'b.xlsx']);

    await vault.remove([a]);
    expect(await filesOf(vault)).toEqual(['b.xlsx']);
    await vault.restore([a]);
    expect(await filesOf(vault)).toEqual(['b.xlsx']);
    await expect(vault.original(a)).rejects.toMatchObject({ code: 'storage-failed' });
  });

  it('keeps settings, and forgets everything when told to', async () => {
    await vault.saveSettings({ ...NO_SETTINGS, province: 'Tỉnh Quảng Trị', year: 2026 });
    await vault.add(item('a.xlsx'));
    await reopen();
    expect(await vault.decisions()).toHaveLength(2);
    expect((await vault.load()).settings).toEqual({
      ...NO_SETTINGS,
      ...{ province: 'Tỉnh Quảng Trị', year: 2026 },
    });
    await vault.clear();
    await reopen();
    expect(await vault.load()).toEqual({ submissions: [], settings: NO_SETTINGS, revision: 3 });
    expect(await vault.decisions()).toEqual([]);
  });

  it('makes several changes as one, and takes them back as one', async () => {
    const a = await vault.add(item('a.xlsx'));
    const b = await vault.add(item('b.xlsx'));
    const settings = { ...NO_SETTINGS, province: 'Tỉnh Quảng Trị', autoEnter: false };
    const before = await vault.decisions();
    const decisions = [{ at: '', kind: 'set-province', province: 'Tỉnh Quảng Trị' } as const];
    const { ids: added } = await vault.change({
      remove: [a, b],
      add: [item('c.xlsx'), { ...item('d.xlsx'), reading: null }],
      settings,
      decisions,
    });
    expect(added).toHaveLength(2);
    expect(await vault.decisions()).toEqual(decisions);
    await vault.change({ remove: added, restore: [a, b], settings: NO_SETTINGS, decisions: before });
    await reopen();
    expect(await filesOf(vault)).toEqual(['a.xlsx', 'b.xlsx']);
    expect((await vault.load()).settings).toEqual(NO_SETTINGS);
    expect(await vault.decisions()).toEqual(before);
  });

  it('keeps a submission that nobody has read yet', async () => {
    await vault.change({ add: [{ ...item('a.xlsx'), reading: null }] });
    await reopen();
    expect((await vault.load()).submissions.map(({ reading }) => reading)).toEqual([null]);
  });

  it('appends what was decided, once for each change', async () => {
    const a = await vault.add(item('a.xlsx'));
    await vault.saveSettings({ ...NO_SETTINGS, province: 'Tỉnh Quảng Trị', year: null });
    await vault.saveSettings({ ...NO_SETTINGS, province: 'Tỉnh Quảng Trị', year: 2026 });
    await vault.remove([a, a, 999]);
    await vault.restore([a]);
    await reopen();
    expect((await vault.decisions()).map(({ at: _, ...decided }) => decided)).toEqual([
      { kind: 'set-province', province: 'Tỉnh Quảng Trị' },
      { kind: 'set-year', year: 2026 },
      { kind: 'remove', file: 'a.xlsx', sha256: 'a.xlsx' },
      { kind: 'restore', file: 'a.xlsx', sha256: 'a.xlsx' },
    ]);
  });
});

describe('a vault that fails', () => {
  afterEach(() => deleteDB(NAME));

  it('changes nothing when one part of a submission cannot be stored', async () => {
    const vault = await openVault(() => {}, NAME);
    const bad = { ...item('a.xlsx'), reading: { madeWith: () => {} } } as unknown as NewSubmission;
    await expect(vault.add(bad)).rejects.toMatchObject({ code: 'storage-failed' });
    expect(await vault.load()).toEqual({ submissions: [], settings: NO_SETTINGS, revision: 0 });
    vault.close();
  });

  it('changes nothing when one of several changes cannot be made', async () => {
    const vault = await openVault(() => {}, NAME);
    const a = await vault.add(item('a.xlsx'));
    await vault.saveSettings({ ...NO_SETTINGS, province: 'Tỉnh Quảng Trị', year: 2026 });
    const before = [await vault.load(), await vault.decisions()];
    const bad = { ...item('c.xlsx'), reading: { madeWith: () => {} } } as unknown as NewSubmission;
    const change = { remove: [a], settings: NO_SETTINGS, decisions: [], add: [item('b.xlsx'), bad] };
    await expect(vault.change(change)).rejects.toMatchObject({ code: 'storage-failed' });
    expect([await vault.load(), await vault.decisions()]).toEqual(before);
    vault.close();
  });

  it('opens what the first version kept', async () => {
    const old = await openDB(NAME, 1, {
      upgrade(database) {
        database.createObjectStore('submissions', { autoIncrement: true });
        for (const store of ['originals', 'readings', 'settings', 'counters'])
          database.createObjectStore(store);
      },
    });
    const { submission, original, reading } = item('a.xlsx');
    await old.put('submissions', { ...submission, removed: false }, 7);
    await old.put('originals', original, 7);
    await old.put('readings', reading, 7);
    old.close();
    const vault = await openVault(() => {}, NAME);
    expect(await filesOf(vault)).toEqual(['a.xlsx']);
    expect(await vault.decisions()).toEqual([]);
    await vault.remove([7]);
    expect(await vault.decisions()).toHaveLength(1);
    vault.close();
  });

  it('says so when it was closed', async () => {
    const vault = await openVault(() => {}, NAME);
    vault.close();
    await expect(vault.saveSettings(NO_SETTINGS)).rejects.toMatchObject({ code: 'storage-unavailable' });
  });

  it('is told when a newer program takes the database over', async () => {
    let told = 0;
    await openVault(() => (told += 1), NAME);
    const request = indexedDB.open(NAME, 99);
    await new Promise((resolve) => (request.onsuccess = resolve));
    request.result.close();
    expect(told).toBe(1);
    await expect(openVault(() => {}, NAME)).rejects.toMatchObject({ code: 'storage-unavailable' });
  });
});
