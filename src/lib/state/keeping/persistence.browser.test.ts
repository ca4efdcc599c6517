import { describe, expect, it, vi } from 'vitest';
import { AppError, type AppErrorCode } from '#lib/domain/app-error.ts';
import { memoryVault } from '#lib/vault/memory-vault.ts';
import type { StorageEvents } from '#lib/vault/storage/browser-storage.ts';
import type { Changed, Vault, VaultChange } from '#lib/vault/vault.ts';
import { filesOf, item } from '../../../../tests/helpers/vault-items.ts';
import { Persistence } from './persistence.svelte.ts';

/** A vault whose next change fails as it is told to. */
class Failing implements Vault {
  fail: AppErrorCode | null = null;
  readonly readOnly: boolean;
  readonly #inner: Vault;

  constructor(inner: Vault, readOnly = false) {
    this.#inner = inner;
    this.readOnly = readOnly;
  }

  holdsFiles: Vault['holdsFiles'] = () => this.#inner.holdsFiles();
  mark: Vault['mark'] = () => this.#inner.mark();
  load: Vault['load'] = (...of) => this.#inner.load(...of);
  original: Vault['original'] = (id) => this.#inner.original(id);
  points: Vault['points'] = () => this.#inner.points();
  salvage: Vault['salvage'] = (damage) => this.#inner.salvage(damage);
  clear: Vault['clear'] = () => this.#inner.clear();
  close: Vault['close'] = () => {};

  async change(change: VaultChange, from?: number): Promise<Changed> {
    const code = this.fail;
    this.fail = null;
    if (code) throw new AppError(code);
    return this.#inner.change(change, from);
  }
}

const nothing = () => {};
const year = (value: number) => () => ({ settings: { year: value } });

async function opened(vault: Vault = new Failing(memoryVault())) {
  let events: StorageEvents | null = null;
  const persistence = new Persistence((given) => {
    events = given;
    return Promise.resolve(vault);
  });
  await persistence.open();
  return { persistence, vault: vault as Failing, events: events! as StorageEvents };
}

describe('Persistence', () => {
  it('says saved only when the change is in the vault', async () => {
    const { persistence } = await opened();
    expect(persistence.save).toEqual({ state: 'saved', at: null });
    let during = '';
    await persistence.write(() => {
      during = persistence.save.state;
      return { settings: { year: 2026 } };
    }, nothing);
    expect(during).toBe('saving');
    expect(persistence.save).toMatchObject({ state: 'saved', at: expect.stringMatching(/^20/) as string });
  });

  it('says failed and why, takes nothing in, and is saved again by the next change', async () => {
    const { persistence, vault } = await opened();
    const done = vi.fn();
    vault.fail = 'storage-full';
    await expect(persistence.write(year(2026), done)).rejects.toMatchObject({ code: 'storage-full' });
    expect([persistence.save.state, persistence.error?.code]).toEqual(['failed', 'storage-full']);
    expect(done).not.toHaveBeenCalled();
    await persistence.write(year(2027), done);
    expect([persistence.save.state, persistence.error]).toEqual(['saved', null]);
  });

  it('takes in what another tab did, and works the change out anew', async () => {
    const shared = memoryVault();
    const { persistence } = await opened(new Failing(shared));
    const followed: (readonly string[])[] = [];
    persistence.follow = ({ submissions }) => followed.push(submissions.map((each) => each.submission.file));
    await shared.change({ add: [await item('theirs.xlsx')] });
    const ours = await item('ours.xlsx');
    let planned = 0;
    await persistence.write(() => ((planned += 1), { add: [ours] }), nothing);
    expect([planned, followed]).toEqual([2, [['theirs.xlsx']]]);
    expect(await filesOf(shared)).toEqual(['theirs.xlsx', 'ours.xlsx']);
  });

  it('tells other tabs of what they can see, and not of a file of a batch that goes on', async () => {
    const { persistence } = await opened();
    const told = vi.fn();
    persistence.onchanged = told;
    const a = await item('a.xlsx');
    persistence.mine = 'tab.1';
    await persistence.write(() => ({ batch: 'tab.1', add: [a] }), nothing);
    expect(told).not.toHaveBeenCalled();
    await persistence.write(() => ({ before: 'import', finish: 'tab.1' }), nothing);
    expect([told.mock.calls.length, persistence.mine]).toEqual([1, null]);
  });

  it('keeps nothing, and says so, once the data was taken from under it', async () => {
    const { persistence, events } = await opened();
    events.onlost('cleared');
    await persistence.write(year(2026), nothing);
    expect([persistence.save.state, persistence.loss, persistence.error?.code]).toEqual([
      ...['failed', 'cleared', 'storage-cleared'],
    ]);
    await persistence.open();
    expect([persistence.save.state, persistence.loss]).toEqual(['saved', null]);
  });

  it('is only looked at once a newer program has taken the data over', async () => {
    const { persistence, events, vault } = await opened();
    events.onlost('newer');
    vault.fail = 'storage-unavailable';
    await expect(persistence.write(year(2026), nothing)).rejects.toMatchObject({
      code: 'storage-unavailable',
    });
    expect([persistence.save.state, persistence.error?.code]).toEqual(['read-only', 'storage-taken-over']);
  });

  it('works in memory where the browser keeps nothing, and says so as long as it lives', async () => {
    const persistence = new Persistence(() => Promise.reject(new AppError('storage-unavailable')));
    await persistence.open();
    await persistence.write(year(2026), nothing);
    expect([persistence.save.state, persistence.error?.code]).toEqual(['failed', 'storage-unavailable']);
    expect((await persistence.read((vault) => vault.load())).settings.year).toBe(2026);
  });

  it('opens nothing where there may be data that it cannot read', async () => {
    const persistence = new Persistence(() => Promise.reject(new AppError('storage-failed')));
    await expect(persistence.open()).rejects.toMatchObject({ code: 'storage-failed' });
  });

  it('looks at the data of a newer program, and says so also after a refused change', async () => {
    const { persistence, vault } = await opened(new Failing(memoryVault(), true));
    expect([persistence.save.state, persistence.error?.code]).toEqual(['read-only', 'storage-newer']);
    vault.fail = 'storage-newer';
    await expect(persistence.write(year(2026), nothing)).rejects.toMatchObject({ code: 'storage-newer' });
    expect(persistence.save.state).toBe('read-only');
  });
});
