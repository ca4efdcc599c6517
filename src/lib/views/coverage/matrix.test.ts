import { expect, it } from 'vitest';
import { registryOf } from '#lib/domain/registry.ts';
import { REGISTRY, REGISTRY_FILE } from '../../../../tests/helpers/facts.ts';
import { coverageMatrix, someAbsent } from './matrix.ts';
import type { CoverageRow } from './rows.ts';

it('a code that was given anew in the rearrangement is another unit', () => {
  const told = (unit: { id: string }, state: CoverageRow['state']): CoverageRow => ({
    ...{ id: unit.id, code: '', name: '', parent: '', late: 0, filed: [], said: null },
    state,
  });
  const renamed = registryOf({
    ...REGISTRY_FILE,
    units: {
      ...REGISTRY_FILE.units,
      xa: [
        ['00001', 'Xã Cát', '001', 0, 1],
        ['00002', 'Xã Dương', '001', 0, 1],
        ['00003', 'Xã Đông', '002', 0, 1],
        ['00001', 'Xã Cát Dương', '01', 1, 0],
        ['00014', 'Phường Đông', '01', 1, 0],
      ],
    },
    lineage: [
      ['00001', '00001', 'w'],
      ['00002', '00001', 'w'],
      ['00003', '00014', 'w'],
    ],
  });
  const listed = renamed
    .units('xa', '2025-09-30')
    .map(({ id, code, name }) => ({ id, code, name, parent: '' }));
  const before = renamed.units('xa', '2025-06-30').map((unit) => told(unit, 'on_time'));
  const rows = coverageMatrix(renamed, listed, [before, listed.map((unit) => told(unit, 'late'))]);
  expect(rows.map(({ name, cells }) => [name, ...cells.map((cell) => cell?.state ?? null)])).toEqual([
    ['Xã Cát Dương', null, 'late'],
    ['Phường Đông', 'on_time', 'late'],
  ]);
  expect(someAbsent(rows)).toBe(true);
});

it('units of one name stand with what they belong to', () => {
  const listed = ['Huyện Bình', 'Huyện Phú'].map((parent, at) => ({
    id: `xa:0000${at + 1}@`,
    code: '',
    name: 'Xã An',
    parent,
  }));
  const names = coverageMatrix(REGISTRY, listed, []).map(({ name }) => name);
  expect(names).toEqual(['Xã An (Huyện Bình)', 'Xã An (Huyện Phú)']);
});
