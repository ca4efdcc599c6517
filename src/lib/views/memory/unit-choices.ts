import type { UnitKey } from '#lib/domain/dictionary.ts';
import type { Registry } from '#lib/domain/registry.ts';
import { compareVietnamese, looseKey } from '#lib/domain/text.ts';
import type { Unit } from '#lib/domain/unit.ts';
import { validity } from '#lib/messages/memory.ts';
import type { Choice } from '#lib/ui/choice.ts';
import { withParent } from './named.ts';

export interface UnitChoice extends Choice {
  readonly key: UnitKey;
  /** What typed text is looked for in. */
  readonly loose: string;
}

/**
 * The units of a registry to choose from, each with its parent and validity; those of a province first. A code that
 * had several names over time is one choice a name.
 */
export function unitChoices(registry: Registry, province: string | null): readonly UnitChoice[] {
  const versions = new Map<string, Unit[]>();
  for (const unit of registry.all()) {
    const code = `${unit.level}:${unit.code}`;
    versions.set(code, [...(versions.get(code) ?? []), unit]);
  }
  const isOurs = (unit: Unit) => registry.provinceOf(unit).name === province;
  return [...versions.values()]
    .flatMap((units) => choicesOf(units, registry).map((choice) => ({ choice, ours: units.some(isOurs) })))
    .sort((a, b) => Number(b.ours) - Number(a.ours) || compareVietnamese(a.choice.label, b.choice.label))
    .map(({ choice }) => choice);
}

function choicesOf(units: readonly Unit[], registry: Registry): readonly UnitChoice[] {
  const names = new Set(units.map(({ shortName }) => shortName));
  const shown = names.size === 1 ? units.slice(-1) : units;
  return shown.map((unit) => {
    const { validFrom, validTo } = unit;
    const key = registry.keyOf(unit);
    const first = key.from === null ? units[0]!.validFrom : validFrom;
    const label = withParent(unit, registry);
    return {
      value: unit.id,
      label,
      hint: validity(first, validTo),
      key,
      loose: looseKey(label),
    };
  });
}

/** The choice that means a key. */
export function choiceOfKey(choices: readonly UnitChoice[], key: UnitKey | null): string | null {
  if (!key) return null;
  const same = choices.filter(({ key: { level, code } }) => level === key.level && code === key.code);
  return (same.find(({ key: { from } }) => from === key.from) ?? same.at(-1))?.value ?? null;
}
