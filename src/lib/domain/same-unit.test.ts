import { expect, it } from 'vitest';
import { REGISTRY_FILE } from '../../../tests/helpers/facts.ts';
import { registryOf } from './registry.ts';
import { sameUnit } from './same-unit.ts';

const registry = registryOf({
  ...REGISTRY_FILE,
  dates: ['', '2025-07-01', '2024-06-01', '2026-04-30'],
  units: {
    ...REGISTRY_FILE.units,
    xa: [
      ['00001', 'Xã Cát', '001', 0, 2],
      ['00001', 'Thị trấn Cát', '001', 2, 1],
      ['00001', 'Xã Cát Dương', '01', 1, 3],
      ['00001', 'Phường Cát Dương', '01', 3, 0],
    ],
  },
  lineage: [],
});
const of = (day: string) => sameUnit(registry.at('xa', '00001', day)!.id, registry);

it('a unit stays itself under other names and types, but not under a code that was given anew', () => {
  expect(of('2024-01-01')).toBe(of('2025-01-01'));
  expect(of('2025-09-30')).toBe(of('2026-09-30'));
  expect(of('2025-01-01')).not.toBe(of('2025-09-30'));
});

it('an unknown id stands for itself', () => {
  expect(sameUnit('xa:9@', registry)).toBe('xa:9@');
});
