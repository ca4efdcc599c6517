import { describe, expect, it } from 'vitest';
import { registry } from '../../../tests/helpers/registry.ts';
import { homesOn, provincesNamed } from './provinces-named.ts';

const THEN = '2024-12-31';
const NOW = '2025-12-31';
const codes = (name: string, date: string) =>
  provincesNamed(registry, name)(date).map((tier) => tier.map(({ code }) => code).sort());

describe('provincesNamed', () => {
  it.each(['Quảng Trị', 'tỉnh Quảng Trị', 'QUẢNG TRỊ', '45', 'Quảng Trị'.normalize('NFD')])(
    '%s of then is found by name and by code',
    (name) => {
      expect(codes(name, THEN)[0]).toEqual(['45']);
    },
  );

  it('gives beside the province of now those that it was made of, and the other way round', () => {
    expect(codes('Quảng Trị', NOW)[0]).toEqual(['44']);
    expect(codes('Quảng Trị', THEN).flat()).toContain('44');
    expect(codes('Quảng Bình', NOW).flat()).toContain('44');
  });

  it('gives none for what is no province', () => {
    expect(codes('Không Có', THEN)).toEqual([]);
  });

  it('homes are those of the name, or what became of it', () => {
    const homes = (name: string | null, date: string) =>
      homesOn(registry, name, date).map(({ name }) => name);
    expect(homes('Tỉnh Hà Giang', THEN)).toEqual(['Tỉnh Hà Giang']);
    expect(homes('Tỉnh Hà Giang', NOW)).toEqual(['Tỉnh Tuyên Quang']);
    expect(homes('Tỉnh Thừa Thiên Huế', NOW)).toEqual(['Thành phố Huế']);
    expect(homes(null, NOW)).toEqual([]);
  });
});
