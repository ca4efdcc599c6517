import type { UnitKey } from '#lib/domain/dictionary.ts';
import type { ProblemParams } from '#lib/domain/problem.ts';
import type { Registry } from '#lib/domain/registry.ts';
import type { Option, Outcome } from '#lib/domain/question.ts';
import type { Unit } from '#lib/domain/unit.ts';
import { option } from './make-question.ts';

/** The units with these ids, those that the registry no longer holds left out. */
export function unitsOf(ids: readonly string[] | undefined, registry: Registry): Unit[] {
  return (ids ?? []).flatMap((id) => registry.unit(id) ?? []);
}

/** An option to take a unit; `outcomeOf` says what that means. */
export function unitOption(
  unit: Unit,
  registry: Registry,
  outcomeOf: (unit: UnitKey) => Outcome,
  more: ProblemParams = {},
): Option {
  const key = registry.keyOf(unit);
  return option('unit', outcomeOf(key), { ...describe(unit, registry), ...more }, `${key.level}:${key.code}`);
}

/** Its name, what it lies in, and where it no longer holds the day on which it ended. */
function describe({ name, parent, validTo }: Unit, registry: Registry): ProblemParams {
  const above = parent === null ? undefined : registry.unit(parent);
  return {
    unit: name,
    ...(above ? { parent: above.name } : {}),
    ...(validTo === '' ? {} : { until: validTo }),
  };
}
