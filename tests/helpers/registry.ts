import { readFileSync } from 'node:fs';
import { registryOf } from '#lib/domain/registry.ts';
import { parseRegistry } from '#lib/domain/registry-file.ts';

/** The registry that the site ships, as the file has it. */
export const registryFile = parseRegistry(JSON.parse(readFileSync('static/registry/units.json', 'utf8')));

export const registry = registryOf(registryFile);
