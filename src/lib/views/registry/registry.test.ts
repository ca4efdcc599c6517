import { expect, it } from 'vitest';
import { registryChanges } from '#lib/domain/registry-changes.ts';
import { registryOf } from '#lib/domain/registry.ts';
import { fact, REGISTRY, REGISTRY_FILE, submission, UNITS } from '../../../../tests/helpers/facts.ts';
import { givenRegistry } from './given.ts';
import { changeGroups } from './lines.ts';
import { touchedBy } from './touched.ts';

const { units } = REGISTRY_FILE;
const renamed = {
  ...REGISTRY_FILE,
  units: {
    ...units,
    xa: units.xa.map((row) => (row[0] === '00001' ? (['00001', 'Xã Cát Tân', '001', 0, 1] as const) : row)),
  },
};
const other = registryOf(renamed);

it('tells a registry from files that are none, and from one that cannot be true', () => {
  expect(givenRegistry('\uFEFF' + JSON.stringify(REGISTRY_FILE))).toMatchObject({ kind: 'sound' });
  expect(givenRegistry('{')).toEqual({ kind: 'foreign', where: 'format' });
  expect(givenRegistry(JSON.stringify({ ...REGISTRY_FILE, units: { ...units, xa: [['1']] } }))).toEqual({
    kind: 'foreign',
    where: 'units.xa[0]',
  });
  expect(givenRegistry(JSON.stringify({ ...REGISTRY_FILE, asOf: 'nay' }))).toMatchObject({ kind: 'faulty' });
});

it('counts the figures of units that another registry says something else of', () => {
  const changes = registryChanges(REGISTRY, other);
  const strange = { id: '', code: '', name: 'Xã Lạ', level: 'xa' } as const;
  const files = [
    submission({ facts: [fact(), fact({ channel: 'radio' }), fact({ unit: strange })] }),
    submission({ facts: [fact({ unit: UNITS.duong })] }),
  ];
  expect(touchedBy(changes, files)).toEqual({ figures: 2, files: 1, unknown: 1 });
});

it('says in words what comes and goes', () => {
  const later = registryOf({
    ...REGISTRY_FILE,
    units: { ...units, xa: [...units.xa.slice(0, -1), ['00015', 'Xã Tân', '01', 1, 0]] },
    lineage: REGISTRY_FILE.lineage.slice(0, -1),
  });
  const groups = changeGroups(registryChanges(REGISTRY, later), (id) => REGISTRY.unit(id)?.name);
  expect(groups.map(({ lines }) => lines)).toEqual([
    ['Xã Tân, Tỉnh An (00015)'],
    ['Phường Hiền, Tỉnh An (00014)'],
    ['Xã Hiền: Phường Hiền → không ghi'],
  ]);
});
