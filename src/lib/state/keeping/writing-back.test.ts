import { describe, expect, it } from 'vitest';
import type { Decision } from '#lib/domain/decision.ts';
import { NO_SETTINGS, type NewSubmission } from '#lib/vault/vault.ts';
import { item } from '../../../../tests/helpers/vault-items.ts';
import { Shelf } from '../shelf.ts';
import { writingBack } from './writing-back.ts';

const decided: Decision = { at: '1', kind: 'set-year', year: 2026 };
const settings = { ...NO_SETTINGS, year: 2026 };

function shelfWith(...items: readonly NewSubmission[]): Shelf {
  const shelf = new Shelf();
  for (const [index, { submission, reading }] of items.entries()) {
    shelf.put({ ...submission, id: index + 1 }, reading);
  }
  return shelf;
}

describe('writing back what a tab still shows', () => {
  it('writes everything into a vault that has nothing', async () => {
    const held = [await item('a.xlsx'), await item('b.xlsx')];
    expect(writingBack(held, [decided], settings, new Shelf())).toEqual({
      ...{ add: held, settings, decisions: [decided] },
    });
  });

  it('adds only what another tab has not written back by then', async () => {
    const [a, b] = [await item('a.xlsx'), await item('b.xlsx')];
    const shelf = shelfWith(a);
    const other: Decision = { at: '2', kind: 'set-year', year: 2025 };
    shelf.decided([decided]);
    expect(writingBack([a, b], [decided, other], settings, shelf)).toEqual({ add: [b], decide: [other] });
  });

  it('changes nothing where everything is there', async () => {
    const a = await item('a.xlsx');
    const shelf = shelfWith(a);
    shelf.decided([decided]);
    expect(writingBack([a], [decided], settings, shelf)).toBeNull();
  });

  it('keeps two files of one name with other content', async () => {
    const a = await item('a.xlsx');
    const other = { ...a, submission: { ...a.submission, sha256: 'khác' } };
    expect(writingBack([a], [], settings, shelfWith(other))).toEqual({ add: [a], decide: [] });
  });
});
