import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseDump, type VaultDump } from '../../../tests/fixtures/vault/dump.ts';
import v1 from '../../../tests/fixtures/vault/v1.json?raw';
import v2 from '../../../tests/fixtures/vault/v2.json?raw';
import v3 from '../../../tests/fixtures/vault/v3.json?raw';
import { describeVault } from '../../../tests/helpers/vault-acceptance.ts';
import { item, logicalState, readingOf } from '../../../tests/helpers/vault-items.ts';
import { openVault } from './browser-vault.ts';
import type { Loss } from './storage/browser-storage.ts';

const NAME = 'vault-test';
const events = { onlost: () => {}, onblocked: () => {} };
const open = () => openVault(events, NAME);

describeVault('the browser', {
  open,
  reopen: (vault) => {
    vault.close();
    return open();
  },
  remove: () => deleteDB(NAME),
});

/** Puts a dump into the browser as the program of its version had it. */
async function seed({ version, stores }: VaultDump): Promise<void> {
  const database = await openDB(NAME, version, {
    upgrade(made) {
      for (const [name, rows] of Object.entries(stores)) {
        const autoIncrement = ['submissions', 'decisions', 'points'].includes(name);
        const store = made.createObjectStore(name, { autoIncrement });
        for (const [key, value] of rows) void store.put(value, key);
      }
    },
  });
  database.close();
}

/** Everything that is stored, as it lies there. */
async function stored(): Promise<unknown> {
  const database = await openDB(NAME);
  const names = [...database.objectStoreNames];
  const stores = await Promise.all(names.map((name) => database.getAll(name)));
  const { version } = database;
  database.close();
  return { version, stores: names.map((name, index) => [name, stores[index]]) };
}

describe('stored data of another version', () => {
  afterEach(() => deleteDB(NAME));

  it.each([
    ['1', v1],
    ['2', v2],
    ['3', v3],
  ])('opens what version %s kept, and converts it once', async (_version, dump) => {
    await seed(parseDump(dump));
    const vault = await open();
    const { submissions, settings, damaged } = await vault.load();
    const sizes = submissions.map(
      async ({ submission: { id, size } }) => (await vault.original(id)).length - size,
    );
    expect(await Promise.all(sizes)).toEqual([0, 0]);
    expect([settings.year, damaged]).toEqual([2026, []]);
    vault.close();
    const before = await stored();
    (await open()).close();
    expect(await stored()).toEqual(before);
  });

  it('only looks at what a newer program kept, where that lets it', async () => {
    await seed({ ...parseDump(v3), version: 999 });
    const before = await stored();
    const vault = await open();
    expect(vault.readOnly).toBe(true);
    expect((await vault.load()).submissions).toHaveLength(2);
    await expect(vault.change({ settings: { year: 1 } })).rejects.toMatchObject({ code: 'storage-newer' });
    await expect(vault.clear()).rejects.toMatchObject({ code: 'storage-newer' });
    vault.close();
    expect(await stored()).toEqual(before);
  });

  it('does not even look where the newer program says that it cannot be understood', async () => {
    const { stores } = parseDump(v3);
    await seed({ version: 999, stores: { ...stores, counters: [['readableFrom', 999]] } });
    const before = await stored();
    await expect(open()).rejects.toMatchObject({ code: 'storage-not-understood' });
    expect(await stored()).toEqual(before);
  });
});

describe('the vault of the browser', () => {
  afterEach(() => deleteDB(NAME));

  it('changes nothing when one of several changes cannot be made', async () => {
    const vault = await open();
    const { ids } = await vault.change({ add: [await item('a.xlsx')], settings: { year: 2026 } });
    const before = await logicalState(vault);
    const bad = { ...(await item('c.xlsx')), original: (() => {}) as unknown as Uint8Array };
    const change = { remove: ids, settings: { year: 1 }, decisions: [], add: [await item('b.xlsx'), bad] };
    await expect(vault.change(change)).rejects.toMatchObject({ code: 'storage-failed' });
    expect(await logicalState(vault)).toEqual(before);
    vault.close();
  });

  it('says so when it was closed', async () => {
    const vault = await open();
    vault.close();
    await expect(vault.change({ settings: {} })).rejects.toMatchObject({ code: 'storage-unavailable' });
  });

  it.each([
    ['newer', () => openDB(NAME, 99).then((database) => database.close())],
    ['cleared', () => deleteDB(NAME)],
  ] as const)('is told that its data is %s, and lets go of it at once', async (loss, take) => {
    const told: Loss[] = [];
    const vault = await openVault({ ...events, onlost: (each) => told.push(each) }, NAME);
    await take();
    expect(told).toEqual([loss]);
    await expect(vault.change({ settings: {} })).rejects.toMatchObject({ code: 'storage-unavailable' });
  });

  it('loses no change of two that are made at once, without any lock', async () => {
    const [one, two] = [await open(), await open()];
    const add = async (vault: typeof one, file: string) => {
      for (;;) {
        const { revision } = await vault.load();
        try {
          await vault.change({ add: [await item(file)], readings: new Map([[1, readingOf('x')]]) }, revision);
          return;
        } catch (error) {
          expect(error).toMatchObject({ code: 'storage-moved-on' });
        }
      }
    };
    const numbers = Array.from({ length: 12 }, (_, index) => index);
    await Promise.all(
      [one, two].map(async (vault, tab) => {
        for (const number of numbers) await add(vault, `${tab}-${number}.xlsx`);
      }),
    );
    const { submissions, revision } = await one.load();
    expect([submissions.length, revision]).toEqual([24, 24]);
    one.close();
    two.close();
  });

  it.each(['getAll', 'get'] as const)(
    'leaves no error unhandled where %s fails at once and takes its transaction along',
    async (name) => {
      const vault = await open();
      await vault.change({ add: [await item('a.xlsx')] });
      const unhandled: unknown[] = [];
      const note = (event: PromiseRejectionEvent) => {
        event.preventDefault();
        unhandled.push(event.reason);
      };
      addEventListener('unhandledrejection', note);
      const failing = vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
        this: IDBObjectStore,
      ) {
        this.transaction.abort();
        throw new DOMException('made to fail by a test', 'UnknownError');
      });
      const second = await item('b.xlsx');
      const ended = await Promise.allSettled([
        vault.change({ add: [second] }),
        vault.load(),
        vault.original(1),
      ]);
      failing.mockRestore();
      await new Promise((resolve) => setTimeout(resolve, 50));
      removeEventListener('unhandledrejection', note);
      vault.close();
      expect(ended.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(1);
      expect(unhandled).toEqual([]);
    },
  );
});
