import { parsePeriod } from '#lib/domain/period.ts';
import { holdsOn, type Registry } from '#lib/domain/registry.ts';
import type { Unit } from '#lib/domain/unit.ts';
import { periodBefore } from './period-steps.ts';
import { collected, type Steps } from '#lib/domain/steps.ts';
import type { Reported } from './reported.ts';

/** Only where this share of the units that might report have done so, and so many, are the others missing. */
const MOST = 0.6;
const COMPANY = 5;

/** The xã of one huyện (since 07/2025: tỉnh) in one period, of which most have reported. */
export interface Coverage {
  readonly period: string;
  readonly parent: Unit;
  readonly expected: readonly Unit[];
  readonly missing: readonly Unit[];
}

/**
 * Where most xã of a huyện or tỉnh have reported of a period, which have not: of those that the registry knows then,
 * else of those that reported of the period before. A unit that began or ended meanwhile is expected of nobody.
 */
export function coverageOf(reported: Reported, registry: Registry): Steps<Coverage[]> {
  const coverageIn = ([code, units]: [string, ReadonlyMap<string, unknown>]): Coverage[] => {
    const period = parsePeriod(code);
    if (!period) return [];
    const before = reported.get(periodBefore(code) ?? '') ?? new Map<string, unknown>();
    return parentsOf(units.keys(), registry).flatMap((parent) => {
      const here = registry.childrenOf(parent.id, period.to).filter(({ level }) => level === 'xa');
      const all = here.filter((unit) => isThere(unit, period.from, registry));
      const usual = all.filter(({ id }) => before.has(id));
      const expected = [all, usual].find((each) => isMostly(each, units));
      if (!expected) return [];
      const missing = expected.filter(({ id }) => !units.has(id));
      return missing.length > 0 ? [{ period: code, parent, expected, missing }] : [];
    });
  };
  return collected(reported, coverageIn, 1);
}

function isMostly(expected: readonly Unit[], units: ReadonlyMap<string, unknown>): boolean {
  const present = expected.filter(({ id }) => units.has(id)).length;
  return present >= COMPANY && present >= expected.length * MOST;
}

/** From its first day on; the units of the great rearrangement report of the year in which it was. */
function isThere(unit: Unit, from: string, registry: Registry): boolean {
  return holdsOn(unit, from) || unit.validFrom === registry.reform;
}

function parentsOf(ids: Iterable<string>, registry: Registry): Unit[] {
  const parents = new Map<string, Unit>();
  for (const id of ids) {
    const parent = registry.unit(registry.unit(id)?.parent ?? '');
    if (parent) parents.set(parent.id, parent);
  }
  return [...parents.values()];
}
