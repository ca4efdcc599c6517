import { expect, it } from 'vitest';
import type { Decision } from '#lib/domain/decision.ts';
import { Log } from '#lib/domain/log.ts';
import { opposite } from '#lib/domain/undo.ts';
import { REGISTRY, REGISTRY_FILE } from '../../../tests/helpers/facts.ts';
import { RegistryInUse } from './registry-in-use.ts';

const at = '2026-04-01T08:00:00.000Z';
const site = { file: REGISTRY_FILE, registry: REGISTRY, name: REGISTRY_FILE.asOf, given: null };
const own: Decision = {
  ...{ at, kind: 'arrange' },
  arrangements: [{ about: 'registry', file: 'mới.json', registry: { ...REGISTRY_FILE, asOf: '2026-09-30' } }],
};

it('is the site’s until one is arranged, and again when that is taken back', () => {
  const registries = new RegistryInUse(site);
  expect(registries.by(new Log([]))).toBe(site);
  const loaded = registries.by(new Log([own]));
  expect([loaded.given, loaded.registry.asOf]).toEqual(['mới.json', '2026-09-30']);
  expect(registries.by(new Log([own]))).toBe(loaded);
  expect(registries.by(new Log([own, opposite(own, at)!]))).toBe(site);
});

it('has a name by which readings are told apart, though its day is the same', () => {
  const registries = new RegistryInUse(site);
  const named = (lacks: readonly string[]) => {
    const registry = { ...REGISTRY_FILE, lacks };
    const said = { about: 'registry', file: 'a.json', registry } as const;
    return registries.by(new Log([{ at, kind: 'arrange', arrangements: [said] }])).name;
  };
  expect(new Set([site.name, named([]), named(['x'])]).size).toBe(3);
});
