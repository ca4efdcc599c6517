import { asset } from '$app/paths';
import { AppError } from '#lib/domain/app-error.ts';
import { registryOf, type Registry } from '#lib/domain/registry.ts';
import { parseRegistry, type RegistryFile } from '#lib/domain/registry-file.ts';

export interface LoadedRegistry {
  readonly file: RegistryFile;
  readonly registry: Registry;
  /** Differs whenever the units may: the day of the site's registry, the day and a digest of the user's own. */
  readonly name: string;
  /** The name of the user's file; null for the site's registry. */
  readonly given: string | null;
}

/** Fetches the site's registry of units. Throws an AppError `registry-not-loaded` or `registry-invalid`. */
export async function loadRegistry(): Promise<LoadedRegistry> {
  const file = parseRegistry(await fetchJson(asset('/registry/units.json')));
  return { file, registry: registryOf(file), name: file.asOf, given: null };
}

async function fetchJson(address: string): Promise<unknown> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    return await response.json();
  } catch (error) {
    throw new AppError('registry-not-loaded', {}, error);
  }
}
