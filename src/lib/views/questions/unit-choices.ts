import { provincesNamed } from '#lib/domain/provinces-named.ts';
import { holdsOn, type Registry } from '#lib/domain/registry.ts';
import { compareVietnamese, looseKey } from '#lib/domain/text.ts';
import type { Unit } from '#lib/domain/unit.ts';
import type { Choice } from '#lib/ui/choice.ts';

const LEVELS = ['tinh', 'huyen', 'xa'] as const;

/**
 * The units of a province (all where none is given) on a day, as they can be looked for: those of the provinces that it was
 * made of or went into after its own, each by level and name.
 */
export function unitChoices(registry: Registry, province: string | null, date: string): readonly Choice[] {
  const tiers = province === null ? [] : provincesNamed(registry, province)(date);
  if (tiers.length === 0) return choicesOf(registry, registry.all(), date);
  return tiers.flatMap((homes) =>
    choicesOf(
      registry,
      homes.flatMap((home) => [home, ...registry.inProvince(home)]),
      date,
    ),
  );
}

function choicesOf(registry: Registry, units: readonly Unit[], date: string): readonly Choice[] {
  return units
    .filter((unit) => holdsOn(unit, date))
    .sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || compareVietnamese(a.name, b.name))
    .map((unit) => ({ value: unit.id, label: unit.name, hint: parentName(registry, unit) }));
}

/** Whether a unit answers to what was typed: accents and the order of type and name do not matter. */
export function answersTo({ label, hint = '' }: Choice, query: string): boolean {
  const key = ` ${looseKey(`${label} ${hint}`)}`;
  return looseKey(query)
    .split(' ')
    .every((word) => key.includes(` ${word}`));
}

export function parentName(registry: Registry, { parent }: Unit): string {
  return (parent === null ? undefined : registry.unit(parent)?.name) ?? '';
}
