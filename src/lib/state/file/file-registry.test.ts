import { expect, it } from 'vitest';
import type { Decision } from '#lib/domain/decision.ts';
import { Log } from '#lib/domain/log.ts';
import type { RegistryFile } from '#lib/domain/registry-file.ts';
import { REGISTRY, REGISTRY_FILE } from '../../../../tests/helpers/facts.ts';
import { otherRegistry, withItsRegistry } from './file-registry.ts';
import { RegistryInUse } from '../registry-in-use.ts';

const at = '2026-11-21T08:00:00.000Z';
const [first, ...rest] = REGISTRY_FILE.units.xa;
const [code, , ...more] = first!;
const renamed: RegistryFile = {
  ...REGISTRY_FILE,
  units: { ...REGISTRY_FILE.units, xa: [[code, 'Xã Tên Khác', ...more], ...rest] },
};
const own: Decision = {
  ...{ at, kind: 'arrange' },
  arrangements: [{ about: 'registry', file: 'riêng.json', registry: renamed }],
};

it('has nothing to choose where the file tells of no other units', () => {
  expect(otherRegistry({ registry: null, decisions: [] }, REGISTRY)).toBeNull();
  expect(otherRegistry({ registry: REGISTRY_FILE, decisions: [] }, REGISTRY)).toBeNull();
  const newer = { ...REGISTRY_FILE, asOf: '2026-12-31', lacks: [] };
  expect(otherRegistry({ registry: newer, decisions: [] }, REGISTRY)).toBeNull();
});

it('has nothing to choose where the log brings a registry of its own', () => {
  expect(otherRegistry({ registry: renamed, decisions: [own] }, REGISTRY)).toBeNull();
});

it('keeps the units of a workspace that was made with another registry', () => {
  const opened = { registry: renamed, decisions: [] };
  expect(otherRegistry(opened, REGISTRY)?.asOf).toBe(REGISTRY_FILE.asOf);
  const site = { file: REGISTRY_FILE, registry: REGISTRY, name: REGISTRY_FILE.asOf, given: null };
  const inUse = new RegistryInUse(site).by(new Log(withItsRegistry(opened, 'khác.cchc', at)));
  expect([inUse.given, inUse.file]).toEqual(['khác.cchc', renamed]);
});
