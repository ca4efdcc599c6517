import { describe, expect, it } from 'vitest';
import type { Damage } from '#lib/vault/damage.ts';
import { Harm } from './harm.svelte.ts';

const lost: Damage = { part: 'submission', key: 1, file: 'a.xlsx', why: 'altered' };
const bytes: Damage = { part: 'original', key: 2, file: 'b.xlsx', why: 'altered' };
const harm = () => new Harm((id) => (id === 2 ? 'sha-b' : undefined));

describe('Harm', () => {
  it('keeps altered bytes noted, which a reading of the vault cannot see', () => {
    const noted = harm();
    noted.altered(2, 'b.xlsx');
    noted.altered(2, 'b.xlsx');
    noted.found([lost]);
    expect(noted.damaged).toEqual([lost, bytes]);
    expect([noted.isDamaged(2), noted.isDamaged(1)]).toEqual([true, false]);
  });

  it('takes what the vault says of bytes for what holds', () => {
    const noted = harm();
    noted.altered(2, 'b.xlsx');
    const missing: Damage = { ...bytes, why: 'missing' };
    noted.found([missing]);
    expect(noted.damaged).toEqual([missing]);
  });

  it('knows whose bytes a file given anew mends: of its name and digest', () => {
    const noted = harm();
    noted.found([lost, bytes]);
    expect(noted.originalLike('b.xlsx', 'sha-b')).toBe(2);
    expect(noted.originalLike('b.xlsx', 'sha-x')).toBeNull();
    expect(noted.originalLike('a.xlsx', 'sha-b')).toBeNull();
    expect(noted.lostUnder('a.xlsx')).toEqual([lost]);
    noted.mended('b.xlsx');
    expect(noted.damaged).toEqual([lost]);
  });

  it('lets go of what was dropped, and of all', () => {
    const noted = harm();
    noted.found([lost, bytes]);
    noted.dropped([lost]);
    expect(noted.damaged).toEqual([bytes]);
    noted.clear();
    expect(noted.damaged).toEqual([]);
  });
});
