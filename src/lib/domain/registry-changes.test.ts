import { describe, expect, it } from 'vitest';
import { REGISTRY, REGISTRY_FILE } from '../../../tests/helpers/facts.ts';
import { checkRegistry, isRegistryFile } from './registry-check.ts';
import { isSameRegistry, registryChanges } from './registry-changes.ts';
import type { RegistryFile, UnitRow } from './registry-file.ts';
import { registryText } from './registry-text.ts';
import { registryOf } from './registry.ts';

const { units } = REGISTRY_FILE;

/** The small country with other communes. */
function withCommunes(
  change: (rows: UnitRow[]) => UnitRow[],
  more: Partial<RegistryFile> = {},
): RegistryFile {
  return { ...REGISTRY_FILE, units: { ...units, xa: change([...units.xa]) }, ...more };
}
const replaced = (code: string, row: UnitRow) => (rows: UnitRow[]) =>
  rows.map((each) => (each[0] === code ? row : each));
const changesTo = (file: RegistryFile) => registryChanges(REGISTRY, registryOf(file));

describe('a newer registry', () => {
  it('that says the same changes nothing', () => {
    const again = JSON.parse(registryText(REGISTRY_FILE)) as RegistryFile;
    expect(isSameRegistry(changesTo(again))).toBe(true);
  });

  it('names units that came, ended, and were named otherwise', () => {
    const later = withCommunes(
      (rows) => [
        ...rows.filter(([code]) => code !== '00013' && code !== '00014'),
        ['00013', 'Xã Đông Mới', '01', 1, 2],
        ['00014', 'Phường Hiền', '01', 1, 2],
        ['00014', 'Phường Hiền Hòa', '01', 2, 0],
        ['00015', 'Xã Tân', '01', 2, 0],
      ],
      { asOf: '2026-09-30', dates: ['', '2025-07-01', '2026-09-01'] },
    );
    const changes = changesTo(later);
    expect(changes.added.map(({ name }) => name)).toEqual(['Xã Tân']);
    expect(changes.ended.map(({ name }) => name)).toEqual(['Xã Đông Mới']);
    expect(changes.renamed.map(({ before, after }) => [before.name, after.name])).toEqual([
      ['Phường Hiền', 'Phường Hiền Hòa'],
    ]);
    expect([...changes.touched].sort()).toEqual(['xa:00013@2025-07-01', 'xa:00014@2025-07-01']);
  });

  it('names another unit above, and other mergers', () => {
    const moved = changesTo(withCommunes(replaced('00003', ['00003', 'Xã Đông', '001', 0, 1])));
    expect(moved.touched.has('xa:00003@')).toBe(true);
    const merged = changesTo({
      ...REGISTRY_FILE,
      lineage: REGISTRY_FILE.lineage.map((row) => (row[0] === '00003' ? ['00003', '00011', 'w'] : row)),
    });
    expect(merged.merged.map(({ old, after }) => [old.name, after.map(({ name }) => name)])).toEqual([
      ['Xã Đông', ['Xã Cát Dương']],
    ]);
    expect(isSameRegistry(merged)).toBe(false);
  });
});

describe('a registry that cannot be true', () => {
  it.each<[string, RegistryFile]>([
    ['day-malformed', { ...REGISTRY_FILE, asOf: '2026' }],
    ['code-malformed', withCommunes(replaced('00001', ['1', 'Xã Cát', '001', 0, 1]))],
    ['name-missing', withCommunes(replaced('00001', ['00001', ' ', '001', 0, 1]))],
    ['days-reversed', withCommunes(replaced('00001', ['00001', 'Xã Cát', '001', 1, 1]))],
    ['versions-overlap', withCommunes((rows) => [...rows, ['00001', 'Xã Cát', '001', 0, 0]])],
    ['parent-unknown', withCommunes(replaced('00001', ['00001', 'Xã Cát', '009', 0, 1]))],
    ['unit-of-lineage-unknown', { ...REGISTRY_FILE, lineage: [['00009', '00011', 'w']] }],
  ])('is told by %s', (code, file) => {
    expect(checkRegistry(file).map((fault) => fault.code)).toContain(code);
    expect(isRegistryFile(file)).toBe(false);
  });

  it('is not that of the small country, nor anything else', () => {
    expect(isRegistryFile(REGISTRY_FILE)).toBe(true);
    expect(isRegistryFile({ format: 'other' })).toBe(false);
  });
});
