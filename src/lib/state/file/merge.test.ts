import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from '#lib/domain/decision.ts';
import type { NewSubmission, StoredSubmission } from '#lib/vault/vault.ts';
import { submission as interpretation } from '../../../../tests/helpers/submission.ts';
import { decisionsAbout, enteredThere, mergeChange, planMerge, type MergeChoice } from './merge.ts';

const ours = (id: number, file: string, sha256: string): StoredSubmission => ({
  ...{ id, file, sha256, size: 1, receivedAt: '', sample: false },
});
const theirs = (file: string, sha256: string): NewSubmission => ({
  submission: { file, sha256, size: 1, receivedAt: '', sample: false },
  original: new Uint8Array(1),
  reading: { interpretation: interpretation(file, []), madeWith: 'test', earlier: [] },
});
const filesOf = (list: readonly NewSubmission[]) => list.map(({ submission }) => submission.file);

describe('planMerge', () => {
  const here = [ours(1, 'Quý 1/a.xlsx', 'aa'), ours(2, 'b.xlsx', 'bb')];

  it('adds what is new, passes over what is there, and asks where a name stands for two files', () => {
    const plan = planMerge(here, [
      theirs('a.xlsx', 'aa'),
      theirs('đổi tên.xlsx', 'bb'),
      theirs('b.xlsx', 'cc'),
      theirs('mới.xlsx', 'dd'),
    ]);
    expect(filesOf(plan.equal)).toEqual(['a.xlsx', 'đổi tên.xlsx']);
    expect(plan.clashes.map(({ ours: own }) => own.id)).toEqual([2]);
    expect(filesOf(plan.added)).toEqual(['mới.xlsx']);
  });

  it('keeps apart the same form in the folders of two units', () => {
    const form = [ours(1, 'Xã A/báo cáo.xlsx', 'aa')];
    expect(filesOf(planMerge(form, [theirs('Xã B/báo cáo.xlsx', 'aa')]).added)).toHaveLength(1);
    expect(filesOf(planMerge(form, [theirs('2026/Xã A/báo cáo.xlsx', 'aa')]).equal)).toHaveLength(1);
  });
});

describe('mergeChange', () => {
  const here = [ours(1, 'a.xlsx', 'aa'), ours(2, 'b.xlsx', 'bb'), ours(3, 'c.xlsx', 'cc')];
  const plan = planMerge(here, [
    theirs('a.xlsx', 'a2'),
    theirs('b.xlsx', 'b2'),
    theirs('c.xlsx', 'c2'),
    theirs('a (2).xlsx', 'a3'),
  ]);
  const choices = new Map<number, MergeChoice>([
    [1, 'both'],
    [2, 'theirs'],
    [3, 'ours'],
  ]);

  it('does as told for each; a file that gets another name is read anew', () => {
    const { add, remove } = mergeChange(plan, here, (id) => choices.get(id)!);
    expect(filesOf(add)).toEqual(['a (2).xlsx', 'a (3).xlsx', 'b.xlsx']);
    expect(add.map(({ reading }) => reading !== null)).toEqual([true, false, true]);
    expect(remove).toEqual([2]);
  });

  it('never leaves two submissions with one name, and is done when done once', () => {
    const file = fc.constantFrom('a.xlsx', 'b.xlsx', 'a (2).xlsx', 'x/a.xlsx', 'y/a.xlsx');
    const digest = fc.constantFrom('1', '2', '3');
    const list = fc.uniqueArray(fc.tuple(file, digest), { selector: ([name]) => name });
    const choice = fc.constantFrom<MergeChoice>('both', 'theirs', 'ours');
    fc.assert(
      fc.property(list, list, choice, (mine, others, chosen) => {
        const before = mine.map(([name, sha], index) => ours(index + 1, name, sha));
        const given = others.map(([name, sha]) => theirs(name, sha));
        const { add, remove } = mergeChange(planMerge(before, given), before, () => chosen);
        const after = [
          ...before.filter(({ id }) => !remove.includes(id)),
          ...add.map(({ submission }, index) => ours(100 + index, submission.file, submission.sha256)),
        ];
        expect(new Set(after.map((each) => each.file)).size).toBe(after.length);
        const again = planMerge(after, given);
        expect(again.added).toEqual([]);
        if (chosen !== 'ours') expect(again.clashes).toEqual([]);
      }),
    );
  });
});

describe('decisionsAbout', () => {
  it('takes along what was decided about the content of a file, not how it came and went', () => {
    const accept = { at: '', kind: 'accept', file: 'a.xlsx', sha256: 'aa', proposals: ['x'] } as const;
    const log = [
      { at: '', kind: 'set-year', year: 2025 } as const,
      accept,
      { ...accept, sha256: 'bb' },
      { at: '', kind: 'remove', file: 'a.xlsx', sha256: 'aa' } as const,
    ];
    expect(decisionsAbout([theirs('a.xlsx', 'aa')], log)).toEqual([accept]);
  });

  it('takes along of answers, choices and doubts let stand what is about these files alone', () => {
    const answer = (sha256: string) =>
      ({ about: 'dash', is: 'zero', reach: { kind: 'file', sha256 } }) as const;
    const name = (sha256: string) => ({ sha256, key: 'k' });
    const prefer = { at: '', kind: 'prefer', preferred: name('aa'), reason: 'r' } as const;
    const log: Decision[] = [
      { at: '', kind: 'answer', answers: [answer('aa'), answer('bb')] },
      { at: '', kind: 'answer', answers: [{ about: 'dash', is: 'zero', reach: { kind: 'always' } }] },
      { ...prefer, over: [name('aa')] },
      { ...prefer, over: [name('bb')] },
      { at: '', kind: 'condone', problems: [name('bb'), name('aa')], reason: 'r' },
    ];
    expect(decisionsAbout([theirs('a.xlsx', 'aa')], log)).toEqual([
      { at: '', kind: 'answer', answers: [answer('aa')] },
      { ...prefer, over: [name('aa')] },
      { at: '', kind: 'condone', problems: [name('aa')], reason: 'r' },
    ]);
  });
});

describe('enteredThere', () => {
  const added = [theirs('a (2).xlsx', 'aa'), theirs('b.xlsx', 'bb')];

  it('enters what the other log has in the figures, under the name it has here', () => {
    const log: Decision[] = [
      { at: '', kind: 'enter', batch: '1', submissions: [{ file: 'a.xlsx', sha256: 'aa' }] },
    ];
    expect(enteredThere(added, log, 'now')).toEqual({
      ...{ at: 'now', kind: 'enter', batch: 'now', submissions: [{ file: 'a (2).xlsx', sha256: 'aa' }] },
    });
    expect(enteredThere(added.slice(1), log, 'now')).toBeNull();
  });

  it('enters all where the other log does not speak of it', () => {
    expect(enteredThere(added, [], 'now')).toMatchObject({
      submissions: [{ sha256: 'aa' }, { sha256: 'bb' }],
    });
  });
});
