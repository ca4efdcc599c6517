import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registry } from '../../../tests/helpers/registry.ts';
import { ALL_KINDS, Lineage } from './lineage.ts';
import type { RegistryLevel, Unit } from './unit.ts';
import { Registry } from './registry.ts';
import type { LineageRow, RegistryFile, UnitRow } from './registry-file.ts';
import { atOnce } from './steps.ts';
import { territoriesOf, type Territory } from './territory.ts';
import type { Basis } from './view.ts';

const all = atOnce(territoriesOf(new Lineage(registry, ALL_KINDS)));
const of = (basis: Basis, level: RegistryLevel, from = all) =>
  from.filter((each) => each.basis === basis && each.level === level);
const named = (name: string, basis: Basis, level: RegistryLevel) =>
  of(basis, level).filter((each) => each.named[0]!.name === name);
const partsOn = (territory: Territory, day: string) =>
  territory.members.filter(({ role, from, to }) => role === 'part' && from <= day && (to === '' || day < to));
const namesOn = (territory: Territory, day: string) =>
  partsOn(territory, day)
    .map(({ unit }) => unit.name)
    .sort();

describe('huyện that there were to the end', () => {
  it('387 are exactly communes of today, and the five without communes are one each', () => {
    const huyen = of('like_for_like', 'huyen');
    expect(huyen).toHaveLength(696);
    expect(huyen.filter(({ barAfter }) => barAfter === null)).toHaveLength(387 + 5);
  });

  it('Vĩnh Linh is five communes of today, and was eighteen', () => {
    const [linh] = named('Huyện Vĩnh Linh', 'like_for_like', 'huyen');
    expect(namesOn(linh!, '2026-06-30')).toEqual([
      'Xã Bến Quan',
      'Xã Cửa Tùng',
      'Xã Vĩnh Hoàng',
      'Xã Vĩnh Linh',
      'Xã Vĩnh Thủy',
    ]);
    expect(partsOn(linh!, '2025-06-30')).toHaveLength(18);
  });

  it('Minh Long is Xã Minh Long and Xã Sơn Mai', () => {
    const [long] = named('Huyện Minh Long', 'like_for_like', 'huyen');
    expect(namesOn(long!, '2026-06-30')).toEqual(['Xã Minh Long', 'Xã Sơn Mai']);
  });

  it('Vị Xuyên is not: Phường Hà Giang 2 holds wards of another', () => {
    const [xuyen] = named('Huyện Vị Xuyên', 'like_for_like', 'huyen');
    expect(xuyen!.barAfter?.kind).toBe('mixed');
    expect(partsOn(xuyen!, '2026-06-30')).toEqual([]);
    expect(partsOn(xuyen!, '2024-12-31')).toHaveLength(24);
  });

  it('lend their own figures to a territory only while all their communes lie in it', () => {
    const [linh] = named('Huyện Vĩnh Linh', 'like_for_like', 'huyen');
    const above = linh!.members.filter(({ role }) => role === 'above');
    expect(new Set(above.map(({ unit }) => unit.name))).toEqual(new Set(['Huyện Vĩnh Linh']));
    const [commune] = named('Xã Vĩnh Linh', 'like_for_like', 'xa');
    expect(commune!.members.some(({ role }) => role === 'above')).toBe(false);
  });
});

describe('tỉnh of today', () => {
  it('Quảng Trị holds what was Quảng Bình and Quảng Trị', () => {
    const [tri] = named('Tỉnh Quảng Trị', 'like_for_like', 'tinh');
    expect(partsOn(tri!, '2026-01-01')).toHaveLength(78);
    const homes = new Set(partsOn(tri!, '2025-06-30').map(({ unit }) => registry.provinceOf(unit).name));
    expect(homes).toEqual(new Set(['Tỉnh Quảng Bình', 'Tỉnh Quảng Trị']));
  });
});

describe('common groups of the country', () => {
  it('hold one knot of 75 communes of today', () => {
    const groups = of('common_groups', 'xa');
    expect(Math.max(...groups.map((group) => group.named.length))).toBe(75);
    const knot = groups.find((group) => group.named.length === 75)!;
    expect(partsOn(knot, '2025-06-30')).toHaveLength(283);
  });

  it.each(['xa', 'huyen', 'tinh'] as const)('part the communes of every day, by %s', (level) => {
    for (const day of ['2025-06-30', '2025-07-01', '2026-10-01']) {
      const parts = of('common_groups', level).flatMap((group) =>
        partsOn(group, day).map(({ unit }) => unit),
      );
      expect(new Set(parts).size).toBe(parts.length);
      const communes = registry.units('xa', day).length + (day < '2025-07-01' ? 5 : 0);
      expect(parts).toHaveLength(communes);
    }
  });
});

it('a commune that ended early is lost to each territory that it may have gone into', () => {
  const early = registry
    .all()
    .filter(({ level, validTo }) => level === 'xa' && validTo !== '' && validTo < '2025-07-01');
  const gone = early.filter(({ code }) => !registry.at('xa', code, '2025-06-30'));
  expect(gone.length).toBeGreaterThan(500);
  const roles = new Map<string, Set<string>>();
  for (const { members } of of('like_for_like', 'xa'))
    for (const { unit, role } of members) roles.set(unit.id, (roles.get(unit.id) ?? new Set()).add(role));
  for (const { id } of gone) expect(roles.get(id)?.has('part') && roles.get(id)?.has('lost')).not.toBe(true);
});

describe('any rearrangement', () => {
  const OLD = 12;
  const TODAY = 8;
  const kinds = fc.constantFrom('w', 'u', 's', 'a', 'p', 'd');
  const rearrangement = fc
    .array(fc.tuple(fc.nat(OLD - 1), fc.nat(TODAY - 1), kinds), { maxLength: 24 })
    .map((edges) => new Registry(fileOf(edges)));

  it('is parted by common groups, and never adds a unit twice', () => {
    fc.assert(
      fc.property(rearrangement, (made) => {
        const some = atOnce(territoriesOf(new Lineage(made)));
        for (const day of ['2025-06-30', '2025-07-01']) {
          for (const level of ['xa', 'huyen', 'tinh'] as const) {
            const parts = of('common_groups', level, some).flatMap((group) => partsOn(group, day));
            expect(parts.map(({ unit }) => unit.id).sort()).toEqual(ids(made.units('xa', day)));
          }
          for (const basis of ['as_reported', 'like_for_like'] as const)
            for (const level of ['xa', 'huyen', 'tinh'] as const) {
              const parts = of(basis, level, some).flatMap((each) => partsOn(each, day));
              expect(new Set(parts.map(({ unit }) => unit.id)).size).toBe(parts.length);
            }
        }
      }),
    );
  });

  it('keeps every sum: what is exact adds up to what is in its parts, on both sides', () => {
    fc.assert(
      fc.property(rearrangement, (made) => {
        const lineage = new Lineage(made);
        for (const territory of of('like_for_like', 'xa', atOnce(territoriesOf(lineage)))) {
          if (territory.barBefore) {
            expect(partsOn(territory, '2025-06-30')).toEqual([]);
            continue;
          }
          for (const { unit } of partsOn(territory, '2025-06-30')) {
            const next = lineage.successors(lineage.lineOf(unit.id, false)!);
            expect(next.map((line) => line.unit.id)).toEqual([territory.id]);
          }
        }
      }),
    );
  });
});

function ids(units: readonly Unit[]): string[] {
  return units.map(({ id }) => id).sort();
}

function fileOf(edges: readonly [number, number, string][]): RegistryFile {
  const old = Array.from({ length: 12 }, (_, i): UnitRow => [
    `001${String(i).padStart(2, '0')}`,
    `Xã Cũ ${i}`,
    `00${(i % 3) + 1}`,
    0,
    1,
  ]);
  const today = Array.from({ length: 8 }, (_, i): UnitRow => [
    `002${String(i).padStart(2, '0')}`,
    `Xã Mới ${i}`,
    '01',
    1,
    0,
  ]);
  const seen = new Set<string>();
  const lineage = edges.flatMap(([from, to, kind]): LineageRow[] => {
    const key = `${from} ${to}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [[old[from]![0], today[to]![0], kind as LineageRow[2]]];
  });
  return {
    format: 'cchc-registry/1',
    asOf: '2026-01-01',
    sources: [],
    lacks: [],
    dates: ['', '2025-07-01'],
    units: {
      tinh: [['01', 'Tỉnh An', '', 0, 0]],
      huyen: ['001', '002', '003'].map((code): UnitRow => [code, `Huyện ${code}`, '01', 0, 1]),
      xa: [...old, ...today],
    },
    lineageDate: '2025-07-01',
    lineage,
  };
}
