import type { Fact } from '#lib/domain/fact.ts';
import { parsePeriod } from '#lib/domain/period.ts';
import { collected } from '#lib/domain/steps.ts';
import { doubtAboutAll, type Check } from '../check.ts';
import { isWithin } from '../cumulative/parts-of-period.ts';
import { groupBy } from '../series.ts';
import { coverageOf } from './expected-xa.ts';
import { namesOf } from './names.ts';
import { periodAtStep, stepOf } from './period-steps.ts';
import { reportedXa, type Reported } from './reported.ts';

/** A longer silence is no gap: until then reports were collected otherwise. */
const LONGEST_GAP = 3;

interface Gap {
  readonly period: string;
  /** The first figure behind the gap. */
  readonly behind: Fact;
}

/** Periods that are missing between others of a unit: quý I and quý III without quý II (importing.md, stage 11). */
export const periodsMissing: Check = function* ({ all }, { registry }) {
  const reported = yield* reportedXa(all);
  const coverage = registry ? yield* coverageOf(reported, registry) : [];
  const told = new Set(coverage.flatMap(({ period, missing }) => missing.map(({ id }) => `${period} ${id}`)));
  const found = yield* collected(byUnit(reported).values(), gapsOf);
  const gaps = found.filter(({ period, behind }) => !told.has(`${period} ${behind.unit.id}`));
  return [...groupBy(gaps, ({ period, behind }) => `${behind.place.file}\n${period}`).values()].map(
    (group) => {
      const { period, behind } = group[0]!;
      const params = { period, ...namesOf(group.map((gap) => gap.behind.unit)) };
      return doubtAboutAll(behind, 'periods-missing', params, 'file');
    },
  );
};

/** The figures that report each period of a unit. */
function byUnit(reported: Reported): Map<string, Fact[]> {
  const all = [...reported.values()].flatMap((units) => [...units.values()]);
  return groupBy(all, ({ unit }) => unit.id);
}

function gapsOf(facts: readonly Fact[]): Gap[] {
  const steps = facts.flatMap((fact) => {
    const at = stepOf(fact.period);
    return at ? [{ fact, ...at }] : [];
  });
  return [...groupBy(steps, ({ kind }) => kind).values()].flatMap((same) => {
    const ordered = same.sort((a, b) => a.step - b.step);
    return ordered.flatMap(({ fact: behind, kind, step }, i) => {
      const before = ordered[i - 1];
      const length = before ? step - before.step - 1 : 0;
      if (kind === 'months' || kind === 'range' || length < 1 || length > LONGEST_GAP) return [];
      const periods = Array.from({ length }, (_, j) => periodAtStep(kind, step - length + j));
      return periods.filter((code) => !isCovered(code, facts)).map((period) => ({ period, behind }));
    });
  });
}

/** The unit reported of a longer period that holds this one; a whole year is no stand-in for its quarters. */
function isCovered(code: string, facts: readonly Fact[]): boolean {
  return facts.some(({ period }) => parsePeriod(period)?.kind !== 'year' && isWithin(code, period));
}
