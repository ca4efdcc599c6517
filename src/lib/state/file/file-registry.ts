import { arrangementsAbout } from '#lib/domain/arrangement.ts';
import type { Decision } from '#lib/domain/decision.ts';
import { Log } from '#lib/domain/log.ts';
import { isSameRegistry, registryChanges } from '#lib/domain/registry-changes.ts';
import { registryOf, type Registry } from '#lib/domain/registry.ts';
import type { OpenedWorkspace } from '#lib/vault/workspace-file/read.ts';

type Opened = Pick<OpenedWorkspace, 'registry' | 'decisions'>;

/**
 * The registry with which an opened workspace was made, where the site's own says anything else of any unit and the
 * workspace has no registry of the user's: its log would bring that along. Null where there is nothing to choose.
 */
export function otherRegistry({ registry, decisions }: Opened, site: Registry): Registry | null {
  const isInLog = arrangementsAbout(new Log(decisions).arrangements, 'registry').length > 0;
  if (!registry || isInLog) return null;
  const theirs = registryOf(registry);
  return isSameRegistry(registryChanges(theirs, site)) ? null : theirs;
}

/** The log of an opened workspace with its registry in the place of the site's, as though a person had chosen it. */
export function withItsRegistry(
  { registry, decisions }: Opened,
  file: string,
  at: string,
): readonly Decision[] {
  if (!registry) return decisions;
  return [...decisions, { at, kind: 'arrange', arrangements: [{ about: 'registry', file, registry }] }];
}
