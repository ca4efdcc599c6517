import { arrangementsAbout, type ArrangementAbout } from '#lib/domain/arrangement.ts';
import type { Log } from '#lib/domain/log.ts';
import { registryOf } from '#lib/domain/registry.ts';
import { digestText } from './made-with.ts';
import type { LoadedRegistry } from './registry.ts';

/** Which registry of units is in use: the user's own where one was arranged, else the site's. */
export class RegistryInUse {
  /** That which the site ships. */
  readonly site: LoadedRegistry;
  #own: { readonly said: ArrangementAbout<'registry'>; readonly loaded: LoadedRegistry } | null = null;

  constructor(site: LoadedRegistry) {
    this.site = site;
  }

  /** The registry that a log leads to. The same arrangement gives the same registry: it is large. */
  by({ arrangements }: Pick<Log, 'arrangements'>): LoadedRegistry {
    const [said] = arrangementsAbout(arrangements, 'registry');
    if (!said) return this.site;
    if (this.#own?.said.registry !== said.registry) this.#own = { said, loaded: loadedOf(said) };
    return this.#own.loaded;
  }
}

function loadedOf({ file: given, registry: file }: ArrangementAbout<'registry'>): LoadedRegistry {
  const name = `${file.asOf} ${digestText(JSON.stringify(file))}`;
  return { file, registry: registryOf(file), name, given };
}
