import type { RegistryChanges } from '#lib/domain/registry-changes.ts';
import type { Unit } from '#lib/domain/unit.ts';
import { registryWords as words } from '#lib/messages/registry.ts';

/** One kind of change, with a line for each unit. */
export interface ChangeGroup {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What another registry says otherwise, as a person reads it; kinds without a change are left out. */
export function changeGroups(
  changes: RegistryChanges,
  nameOf: (id: string) => string | undefined,
): ChangeGroup[] {
  const above = ({ parent }: Unit) => (parent ? (nameOf(parent) ?? '') : '');
  const named = (unit: Unit) => words.unit(unit.name, unit.code, above(unit));
  const groups: ChangeGroup[] = [
    { title: words.added, lines: changes.added.map(named) },
    { title: words.ended, lines: changes.ended.map(named) },
    {
      title: words.renamed,
      lines: changes.renamed.map(({ before, after }) => words.becomes(named(before), after.name)),
    },
    {
      title: words.moved,
      lines: changes.moved.map(({ before, after }) =>
        words.becomes(words.unit(after.name, after.code, above(before)), above(after)),
      ),
    },
    {
      title: words.merged,
      lines: changes.merged.map(({ old, before, after }) =>
        words.merger(old.name, before.map(nameIn), after.map(nameIn)),
      ),
    },
  ];
  return groups.filter(({ lines }) => lines.length > 0);
}

function nameIn({ name }: Unit): string {
  return name;
}
