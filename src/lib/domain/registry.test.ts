import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { AppError } from './app-error.ts';
import { registryOf } from './registry.ts';
import { parseRegistry } from './registry-file.ts';

const json: unknown = JSON.parse(readFileSync('static/registry/units.json', 'utf8'));
const registry = registryOf(parseRegistry(json));

test('counts the units of both eras', () => {
  const count = (level: 'tinh' | 'huyen' | 'xa', date: string) => registry.units(level, date).length;
  expect([count('tinh', '2025-06-30'), count('huyen', '2025-06-30'), count('xa', '2025-06-30')]).toEqual([
    63, 696, 10_035,
  ]);
  expect([count('tinh', '2025-07-01'), count('huyen', '2025-07-01'), count('xa', '2025-07-01')]).toEqual([
    34, 0, 3321,
  ]);
  expect(count('huyen', '2023-12-31')).toBe(705);
});

test('tells the two provinces apart that had code 44', () => {
  expect(registry.at('tinh', '44', '2024-12-31')?.name).toBe('Tỉnh Quảng Bình');
  expect(registry.at('tinh', '44', '2025-12-31')?.name).toBe('Tỉnh Quảng Trị');
  expect(registry.at('tinh', '45', '2025-12-31')).toBeUndefined();
});

test('means by the key of a unit no other that had its code before or after', () => {
  const old = registry.at('xa', '19363', '2024-12-31')!;
  const now = registry.at('xa', '19363', '2025-12-31')!;
  expect([old.name, now.name]).toEqual(['Thị trấn Hồ Xá', 'Xã Vĩnh Linh']);
  expect([registry.keyOf(old).from, registry.keyOf(now).from]).toEqual([old.validFrom, '2025-07-01']);
  const thuongLong = ['2023-12-31', '2025-03-31'].map((day) => registry.at('xa', '20188', day)!);
  expect(thuongLong[0]!.id).not.toBe(thuongLong[1]!.id);
  expect(thuongLong.map((unit) => registry.keyOf(unit))).toEqual(
    Array(2).fill({ level: 'xa', code: '20188', from: null }),
  );
});

test('follows Thượng Long from Nam Đông to Phú Lộc to Long Quảng', () => {
  const in2023 = registry.at('xa', '20188', '2023-12-31')!;
  const in2025 = registry.at('xa', '20188', '2025-03-31')!;
  expect(registry.unit(in2023.parent!)?.name).toBe('Huyện Nam Đông');
  expect(registry.unit(in2025.parent!)?.name).toBe('Huyện Phú Lộc');
  expect(registry.provinceOf(in2023).name).toBe('Tỉnh Thừa Thiên Huế');
  const after = registry.successors(in2025.id).map(({ id }) => registry.unit(id)?.name);
  expect(after).toEqual(['Xã Long Quảng']);
});

test('gives huyện Vĩnh Linh its 18 communes, all of which went into 5', () => {
  const huyen = registry.at('huyen', '464', '2024-12-31')!;
  const communes = registry.childrenOf(huyen.id, '2024-12-31');
  expect(communes).toHaveLength(18);
  const successors = new Set(communes.flatMap(({ id }) => registry.successors(id).map((to) => to.id)));
  expect(successors.size).toBe(5);
  expect([...successors].flatMap((id) => registry.predecessors(id)).length).toBe(18);
});

test('finds names in any tone placement, and candidates without diacritics', () => {
  expect(registry.named('VĨNH THUỶ').some(({ name }) => name === 'Xã Vĩnh Thủy')).toBe(true);
  expect(registry.namedLoosely('vinh thuy').some(({ name }) => name === 'Xã Vĩnh Thủy')).toBe(true);
  expect(registry.named('không có đơn vị này')).toEqual([]);
});

test('every unit below a province has a parent, every child is found from it', () => {
  const orphans = registry.all().filter(({ level, parent }) => (parent === null) !== (level === 'tinh'));
  expect(orphans).toEqual([]);
});

test.each([
  ['format', {}],
  ['dates', { format: 'cchc-registry/1', asOf: '', sources: [], lacks: [], dates: [1] }],
  ['units', { format: 'cchc-registry/1', asOf: '', sources: [], lacks: [], dates: [''] }],
  [
    'units.xa[0]',
    {
      format: 'cchc-registry/1',
      asOf: '',
      sources: [],
      lacks: [],
      dates: [''],
      units: { tinh: [], huyen: [], xa: [['1', 'Xã A', '', 0, 7]] },
    },
  ],
])('refuses a file whose %s is wrong', (where, file) => {
  let thrown: unknown;
  try {
    parseRegistry(file);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(AppError);
  expect((thrown as AppError).params).toEqual({ where });
});

test('knows the units of a province, whichever version of it is asked about', () => {
  const quangTri = registry.at('tinh', '45', '2024-12-31')!;
  const inside = registry.inProvince(quangTri);
  expect(inside.every((unit) => unit.level !== 'tinh' && registry.provinceOf(unit).code === '45')).toBe(true);
  expect(inside.filter(({ level }) => level === 'huyen').map(({ code }) => code)).toContain('464');
});
