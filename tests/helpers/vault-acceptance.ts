import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packReading } from '#lib/vault/pack-reading.ts';
import { NO_SETTINGS, type Vault } from '#lib/vault/vault.ts';
import { filesOf, item, readingOf } from './vault-items.ts';

export interface VaultUnderTest {
  readonly open: () => Promise<Vault>;
  /** Closes it and opens it again, as a start of the program does. */
  readonly reopen: (vault: Vault) => Promise<Vault>;
  readonly remove: () => Promise<void>;
}

const PROVINCE = { at: '', kind: 'set-province', province: 'Tỉnh Quảng Trị' } as const;

/** What every vault does, wherever it keeps its records. */
export function describeVault(kind: string, { open, reopen, remove }: VaultUnderTest): void {
  describe(`a vault in ${kind}`, () => {
    let vault: Vault;
    const again = async () => (vault = await reopen(vault));

    beforeEach(async () => {
      vault = await open();
    });

    afterEach(async () => {
      vault.close();
      await remove();
    });

    it('is empty at first', async () => {
      expect(await vault.load()).toEqual({
        ...{ submissions: [], settings: NO_SETTINGS, decisions: [], revision: 0 },
        ...{ removed: [], damaged: [], unfinished: [] },
      });
    });

    it('has another mark after every change, and the same as long as nothing changes', async () => {
      const a = await item('a.xlsx');
      const changes = [
        { add: [a] },
        { add: [await item('b.xlsx')], batch: 'open' },
        { finish: 'open' },
        { decide: [PROVINCE] },
        { settings: { year: 2026 } },
        { readings: new Map([[1, readingOf('a.xlsx')]]) },
        { remove: [1] },
        { restore: [1] },
        { decisions: [] },
      ];
      const names = [(await vault.mark()).name];
      for (const change of changes) {
        const { revision } = await vault.change(change);
        await again();
        const mark = await vault.mark();
        expect(mark.revision).toBe(revision);
        expect(await vault.mark()).toEqual(mark);
        names.push(mark.name);
      }
      expect(new Set(names).size).toBe(changes.length + 1);
    });

    it('keeps submissions in order, with their bytes and readings', async () => {
      const [a, b] = [await item('a.xlsx'), await item('b.xlsx')];
      const { ids } = await vault.change({ add: [a, b] });
      await again();
      const { submissions, revision, damaged } = await vault.load();
      expect(submissions).toEqual([
        { submission: { ...a.submission, id: ids[0] }, reading: a.reading },
        { submission: { ...b.submission, id: ids[1] }, reading: b.reading },
      ]);
      expect(await vault.original(ids[1]!)).toEqual(b.original);
      expect([revision, damaged]).toEqual([1, []]);
    });

    it('replaces readings, passes over those of submissions that are gone, and tells only of newer ones', async () => {
      const { ids } = await vault.change({ add: [await item('a.xlsx'), await item('b.xlsx')] });
      const reading = readingOf('a.xlsx', 'newer');
      const readings = new Map([
        [ids[0]!, reading],
        [999, reading],
      ]);
      const { revision } = await vault.change({ readings });
      await again();
      const told = (await vault.load(revision - 1)).submissions.map((held) => held.reading?.madeWith);
      expect(told).toEqual(['newer', undefined]);
      expect((await vault.load()).submissions.map((held) => held.reading?.madeWith)).toEqual([
        'newer',
        'test',
      ]);
    });

    it('stores readings as they were packed beforehand', async () => {
      const [a, b] = [await item('a.xlsx'), await item('b.xlsx')];
      const packedAs = (file: string) => packReading(readingOf(file, 'packed before'));
      const { ids } = await vault.change({
        add: [a, b],
        packed: new Map([[a.reading!, packedAs('a.xlsx')]]),
      });
      const anew = readingOf('b.xlsx', 'anew');
      await again();
      expect((await vault.load()).submissions.map(({ reading }) => reading)).toEqual([
        readingOf('a.xlsx', 'packed before'),
        b.reading,
      ]);
      await vault.change({
        readings: new Map([[ids[1]!, anew]]),
        packed: new Map([[anew, packedAs('b.xlsx')]]),
      });
      await again();
      expect((await vault.load()).submissions[1]?.reading).toEqual(readingOf('b.xlsx', 'packed before'));
    });

    it('keeps a submission that nobody has read yet', async () => {
      await vault.change({ add: [{ ...(await item('a.xlsx')), reading: null }] });
      await again();
      expect((await vault.load()).submissions.map(({ reading }) => reading)).toEqual([null]);
    });

    it('brings back what was removed', async () => {
      const { ids } = await vault.change({ add: [await item('a.xlsx'), await item('b.xlsx')] });
      await vault.change({ remove: [ids[0]!] });
      await again();
      expect(await filesOf(vault)).toEqual(['b.xlsx']);
      expect((await vault.load()).removed).toMatchObject([{ id: ids[0], file: 'a.xlsx' }]);
      await vault.change({ restore: [ids[0]!] });
      expect((await vault.load()).removed).toEqual([]);
      expect(await filesOf(vault)).toEqual(['a.xlsx', 'b.xlsx']);
    });

    it('appends what was decided, once for each change', async () => {
      const { submission } = await item('a.xlsx');
      const { ids } = await vault.change({ add: [await item('a.xlsx')] });
      await vault.change({ settings: { province: 'Tỉnh Quảng Trị' } });
      await vault.change({ settings: { year: 2026 } });
      await vault.change({ remove: [ids[0]!, ids[0]!, 999] });
      await vault.change({ restore: ids });
      await again();
      const { file, sha256 } = submission;
      const { decisions, settings } = await vault.load();
      expect(decisions.map(({ at: _, ...decided }) => decided)).toEqual([
        { kind: 'set-province', province: 'Tỉnh Quảng Trị' },
        { kind: 'set-year', year: 2026 },
        { kind: 'remove', file, sha256 },
        { kind: 'restore', file, sha256 },
      ]);
      expect(settings).toEqual({ ...NO_SETTINGS, province: 'Tỉnh Quảng Trị', year: 2026 });
    });

    it('makes several changes as one, another log among them', async () => {
      const { ids } = await vault.change({ add: [await item('a.xlsx')], decide: [PROVINCE] });
      const decisions = [{ at: '', kind: 'set-year', year: 2025 } as const];
      const settings = { province: 'Thành phố Huế', autoEnter: false };
      await vault.change({ remove: ids, add: [await item('b.xlsx')], settings, decisions });
      await again();
      const contents = await vault.load();
      expect(contents.decisions).toEqual(decisions);
      expect(contents.settings).toEqual({ ...settings, year: null });
      expect(await filesOf(vault)).toEqual(['b.xlsx']);
    });

    it('shows nothing of a batch before it is finished, except to the tab that has begun it', async () => {
      await vault.change({ add: [await item('a.xlsx')] });
      await vault.change({ add: [await item('b.xlsx')], batch: 'mine' });
      await vault.change({ add: [await item('c.xlsx')], batch: 'mine' });
      await again();
      const { submissions, unfinished } = await vault.load();
      expect(submissions.map(({ submission }) => submission.file)).toEqual(['a.xlsx']);
      expect(unfinished.map((each) => each.submissions.map(({ file }) => file))).toEqual([
        ['b.xlsx', 'c.xlsx'],
      ]);
      const mine = await vault.load(0, 'mine');
      expect([mine.submissions.length, mine.unfinished.length]).toEqual([3, 0]);

      await vault.change({ finish: 'mine' });
      await again();
      expect(await filesOf(vault)).toEqual(['a.xlsx', 'b.xlsx', 'c.xlsx']);
      expect((await vault.load()).unfinished).toEqual([]);
    });

    it('forgets an unfinished batch, and no finished one', async () => {
      await vault.change({ add: [await item('a.xlsx')], batch: 'one' });
      await vault.change({ add: [await item('b.xlsx')], batch: 'two' });
      await vault.change({ finish: 'two' });
      await vault.change({ discard: ['one'] });
      await vault.change({ discard: ['two'] });
      await again();
      expect(await filesOf(vault)).toEqual(['b.xlsx']);
      expect((await vault.load()).unfinished).toEqual([]);
    });

    it('refuses a change that was worked out before another', async () => {
      const { revision } = await vault.change({ settings: { year: 2025 } });
      await vault.change({ settings: { year: 2026 } });
      const late = vault.change({ settings: { year: 2024 } }, revision);
      await expect(late).rejects.toMatchObject({ code: 'storage-moved-on' });
      expect((await vault.load()).settings.year).toBe(2026);
      await vault.change({ settings: { year: 2027 } }, revision + 1);
      expect((await vault.load()).settings.year).toBe(2027);
    });

    it('goes back to a recovery point, and takes that back too', async () => {
      const { ids } = await vault.change({ add: [await item('a.xlsx')], decide: [PROVINCE] });
      const imported = { batch: 'two', add: [await item('b.xlsx')] };
      await vault.change(imported);
      const { point } = await vault.change({ before: 'import', finish: 'two', settings: { year: 2026 } });
      await vault.change({ before: 'remove', remove: ids });
      await again();
      expect((await vault.points()).map(({ before, submissions }) => [before, submissions.length])).toEqual([
        ['remove', 2],
        ['import', 1],
      ]);

      const back = await vault.change({ before: 'go-back', goBack: point! });
      await again();
      expect(await filesOf(vault)).toEqual(['a.xlsx']);
      expect((await vault.load()).decisions).toEqual([PROVINCE]);
      expect((await vault.load()).settings.year).toBeNull();

      await vault.change({ before: 'go-back', goBack: back.point! });
      await again();
      expect(await filesOf(vault)).toEqual(['b.xlsx']);
      expect((await vault.load()).decisions.map(({ kind }) => kind)).toEqual([
        'set-province',
        'set-year',
        'remove',
      ]);
      expect((await vault.load()).settings.year).toBe(2026);
    });

    it('keeps so many recovery points, and forgets what only older ones had', async () => {
      const { ids } = await vault.change({ add: [await item('a.xlsx')] });
      await vault.change({ before: 'remove', remove: ids, decisions: [PROVINCE] });
      for (let year = 0; year < 40; year++) await vault.change({ before: 'undo', settings: { year } });
      await again();
      expect(await vault.points()).toHaveLength(30);
      await expect(vault.original(ids[0]!)).rejects.toMatchObject({ code: 'original-damaged' });
      await vault.change({ restore: ids });
      expect(await filesOf(vault)).toEqual([]);
      expect((await vault.load()).damaged).toEqual([]);
    });

    it('forgets everything when told to, and goes on counting', async () => {
      await vault.change({ add: [await item('a.xlsx')], before: 'import', settings: { year: 2026 } });
      await vault.clear();
      await again();
      expect(await vault.load()).toEqual({
        ...{ submissions: [], settings: NO_SETTINGS, decisions: [], revision: 2 },
        ...{ removed: [], damaged: [], unfinished: [] },
      });
      expect(await vault.points()).toEqual([]);
    });
  });
}
