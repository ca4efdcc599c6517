import { holdsOn, type Registry } from '#lib/domain/registry.ts';
import { compareNames } from '#lib/messages/format.ts';
import { viewWords } from '#lib/messages/views.ts';
import type { Choice } from '#lib/ui/choice.ts';

/** The provinces there were on a day, by name, in Vietnamese order. */
export function provincesOn(registry: Registry, date: string): readonly Choice[] {
  return registry
    .units('tinh', date)
    .sort((a, b) => compareNames(a.shortName, b.shortName))
    .map(({ name }) => ({ value: name, label: name }));
}

/**
 * The provinces that a workspace can be of: those of the registry's day, and after them those whose names were given up by
 * then, each with the day. Files of an old province are read in it whichever of the two is chosen (provinces-named.ts), yet
 * who collects only its reports looks for its name.
 */
export function provinceChoices(registry: Registry): readonly Choice[] {
  const current = provincesOn(registry, registry.asOf);
  const names = new Set(current.map(({ value }) => value));
  const ended = registry
    .all()
    .filter((unit) => unit.level === 'tinh' && !holdsOn(unit, registry.asOf) && !names.has(unit.name));
  const last = new Map(ended.map((unit) => [unit.name, unit]));
  const former = [...last.values()]
    .sort((a, b) => compareNames(a.shortName, b.shortName))
    .map(({ name, validTo }) => ({ value: name, label: name, hint: viewWords.until(validTo) }));
  return [...current, ...former];
}
