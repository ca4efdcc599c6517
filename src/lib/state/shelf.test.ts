import { describe, expect, it } from 'vitest';
import type { Answer } from '#lib/domain/answer.ts';
import type { Decision } from '#lib/domain/decision.ts';
import type { Fact } from '#lib/domain/fact.ts';
import { opposite } from '#lib/domain/undo.ts';
import type { HeldSubmission } from '#lib/vault/vault.ts';
import { submission } from '../../../tests/helpers/submission.ts';
import { Shelf } from './shelf.ts';

function put(shelf: Shelf, id: number, file: string, facts: readonly Partial<Fact>[], signature = 'a') {
  shelf.put(
    { id, file, sha256: `sha-${id}`, size: 1, receivedAt: '', sample: false },
    {
      interpretation: { ...submission(file, facts), signatures: [signature] },
      madeWith: 'here',
      earlier: [],
    },
  );
}

const enter = (id: number, file: string): Decision => ({
  ...{ at: '', kind: 'enter', batch: 'b', submissions: [{ file, sha256: `sha-${id}` }] },
});
const statusOf = ({ interpretation }: { readonly interpretation: { readonly facts: readonly Fact[] } }) =>
  interpretation.facts[0]?.status;

describe('Shelf', () => {
  it('reads anew exactly the files that an answer reaches, and again none when it is taken back', () => {
    const shelf = new Shelf();
    put(shelf, 1, 'a.xlsx', [{}], 'a');
    put(shelf, 2, 'b.xlsx', [{}], 'b');
    const answer: Answer = { about: 'dash', is: 'zero', reach: { kind: 'layout', signature: 'b' } };
    const given: Decision = { at: '', kind: 'answer', answers: [answer] };
    expect(shelf.stale('here')).toEqual([]);
    shelf.decide([given]);
    expect(shelf.stale('here').map(({ file }) => file)).toEqual(['b.xlsx']);
    shelf.decide([opposite(given, '')!]);
    expect(shelf.stale('here')).toEqual([]);
    expect(shelf.stale('elsewhere')).toHaveLength(2);
  });

  it('lets no file that waits touch those that count', () => {
    const shelf = new Shelf();
    put(shelf, 1, 'a.xlsx', [{ value: 1 }]);
    put(shelf, 2, 'b.xlsx', [{ value: 2 }]);
    shelf.decided([enter(1, 'a.xlsx')]);
    const all = shelf.submissions();
    expect(all.map(({ entered }) => entered)).toEqual([true, false]);
    expect(all.map(statusOf)).toEqual(['conflict', 'conflict']);
    expect(shelf.counting(all).map(statusOf)).toEqual(['counted']);

    shelf.decide([enter(2, 'b.xlsx')]);
    const both = shelf.submissions();
    expect(shelf.counting(both)).toBe(both);
    expect(both.map(({ batch }) => batch)).toEqual(['b', 'b']);
  });

  it('counts all files of a log that does not speak of entering', () => {
    const shelf = new Shelf();
    put(shelf, 1, 'a.xlsx', [{}]);
    expect(shelf.submissions().map(({ entered }) => entered)).toEqual([true]);
  });

  /** A submission of which the vault leaves the reading out: whoever asks has it. */
  const held = (id: number, file: string): HeldSubmission => ({
    submission: { id, file, sha256: `sha-${id}`, size: 1, receivedAt: '', sample: false },
    reading: undefined,
  });
  const taken = (...submissions: HeldSubmission[]) => ({ submissions, removed: [], decisions: [] });

  it('leaves out what the vault no longer holds, and has it again when it comes back', () => {
    const shelf = new Shelf();
    put(shelf, 1, 'a.xlsx', [{}]);
    put(shelf, 2, 'b.xlsx', [{}]);
    expect(shelf.take(taken(held(2, 'b.xlsx')))).toBe(true);
    expect(shelf.kept().map(({ stored }) => stored.file)).toEqual(['b.xlsx']);
    expect(shelf.take(taken(held(1, 'a.xlsx'), held(2, 'b.xlsx')))).toBe(true);
    expect(shelf.kept().map(({ reading }) => reading?.madeWith)).toEqual(['here', 'here']);
    expect(shelf.take(taken(held(1, 'a.xlsx'), held(2, 'b.xlsx')))).toBe(false);
  });

  it('asks for everything where the vault leaves out a reading that is not here', () => {
    const shelf = new Shelf();
    expect(shelf.take(taken(held(1, 'a.xlsx')))).toBeNull();
    expect(shelf.kept()).toEqual([]);
  });

  it('counts no file of a batch that is still being read, until it is finished', () => {
    const shelf = new Shelf();
    shelf.put(held(1, 'a.xlsx').submission, null, 'tab.1');
    expect(shelf.open()).toEqual([1]);
    shelf.close('tab.2');
    expect(shelf.open()).toEqual([1]);
    shelf.close('tab.1');
    expect(shelf.open()).toEqual([]);
  });

  it('sets aside only what is there, and brings it back', () => {
    const shelf = new Shelf();
    put(shelf, 1, 'a.xlsx', [{}]);
    expect(shelf.setAside([1, 9])).toEqual([1]);
    expect(shelf.setAside([1])).toEqual([]);
    expect([shelf.kept().length, shelf.removed().map(({ file }) => file)]).toEqual([0, ['a.xlsx']]);
    shelf.bringBack([1]);
    expect([shelf.kept().length, shelf.removed().length]).toEqual([1, 0]);
  });

  it('holds on to the readings of those alone that were set aside last', () => {
    const shelf = new Shelf();
    for (const id of [1, 2, 3]) put(shelf, id, `${id}.xlsx`, [{}]);
    shelf.setAside([1]);
    shelf.setAside([]);
    expect(shelf.hasAll([1])).toBe(true);
    shelf.setAside([2]);
    expect([shelf.hasAll([1]), shelf.hasAll([2]), shelf.removed().length]).toEqual([false, true, 2]);
    expect([shelf.digestOf(1), shelf.digestOf(3)]).toEqual(['sha-1', 'sha-3']);
  });

  it('compares a given file with sound ones alone', () => {
    const shelf = new Shelf();
    put(shelf, 1, 'a.xlsx', [{}]);
    put(shelf, 2, 'b.xlsx', [{}]);
    expect(shelf.known((id) => id !== 1)).toEqual([{ file: 'b.xlsx', sha256: 'sha-2' }]);
  });
});
