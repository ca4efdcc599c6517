import { arrangementsAbout } from '#lib/domain/arrangement.ts';
import type { Decision } from '#lib/domain/decision.ts';
import type { RegistryFile } from '#lib/domain/registry-file.ts';
import { registryWords as words } from '#lib/messages/registry.ts';
import type { Workspace } from '#lib/state/workspace.svelte.ts';
import { decideAloud } from '../questions/decide-aloud.ts';

type Deciding = Pick<Workspace, 'log' | 'decide' | 'undo'>;

/** Takes a registry into use, in place of the site's or of the one that was taken before; null for the site's again. */
export function useRegistry(
  workspace: Deciding,
  given: { readonly name: string; readonly file: RegistryFile } | null,
): Promise<boolean> {
  const at = new Date().toISOString();
  const held = arrangementsAbout(workspace.log.arrangements, 'registry');
  const decisions: Decision[] = [
    ...(held.length > 0 ? [{ at, kind: 'disarrange', arrangements: held } as const] : []),
    ...(given
      ? [
          {
            ...{ at, kind: 'arrange' as const },
            arrangements: [{ about: 'registry' as const, file: given.name, registry: given.file }],
          },
        ]
      : []),
  ];
  return decideAloud(workspace, decisions, given ? words.taken : words.given);
}
