import type { Fact } from '#lib/domain/fact.ts';
import { periodEnd } from '#lib/domain/period.ts';
import type { Problem } from '#lib/domain/problem.ts';
import type { Registry } from '#lib/domain/registry.ts';
import { collected, grouped } from '#lib/domain/steps.ts';
import { doubtAbout, type Check } from '../check.ts';
import { isExact, statementOf, type Statement } from '../cumulative/statements.ts';
import { groupBy, isFlow } from '../series.ts';

/**
 * What a huyện or tỉnh states for all units below it against what these state themselves on another sheet or in files of
 * their own (importing.md, stage 11, "Sheet vs summary sheet"). Only where every one of them has an exact figure; a
 * whole that holds the huyện's own work too may be greater than their sum, never smaller.
 */
export const unitsDisagreeWithWhole: Check = function* ({ all }, { registry }) {
  if (!registry) return [];
  const flows = yield* collected(all, (fact) => (isOverTime(fact) ? [fact] : []));
  const wholes = yield* grouped(flows.filter(isWhole), thingKey);
  if (wholes.size === 0) return [];
  const things = yield* grouped(flows, thingKey);
  return yield* collected(
    wholes,
    ([thing, stated]) => {
      const own = things.get(thing)!.filter(isOwn);
      const byUnit = groupBy(own, ({ unit }) => unit.id);
      return stated.flatMap((whole) => doubtOf(whole, byUnit, registry) ?? []);
    },
    1,
  );
};

function isOverTime({ measure, status }: Fact): boolean {
  return isFlow(measure) && status !== 'comparison';
}

function thingKey({ period, channel, subchannel, measure, topic }: Fact): string {
  return [period, channel, subchannel, measure, topic].join('|');
}

function isOwn({ scope, unit }: Fact): boolean {
  return scope === 'own' && unit.level === 'xa' && unit.id !== '';
}

function isWhole({ scope, unit, value, qualifier, status }: Fact): boolean {
  return (
    scope !== 'own' && unit.id !== '' && value !== null && qualifier === 'exact' && status !== 'conflict'
  );
}

function doubtOf(
  whole: Fact,
  byUnit: ReadonlyMap<string, readonly Fact[]>,
  registry: Registry,
): Problem | null {
  const below = registry
    .childrenOf(whole.unit.id, periodEnd(whole.period) ?? registry.asOf)
    .filter(({ level }) => level === 'xa');
  const said: Statement[] = [];
  for (const { id } of below) {
    const statement = statementOf(byUnit.get(id) ?? []);
    if (!statement || !isExact(statement) || isBeside(whole, statement.fact)) return null;
    said.push(statement);
  }
  const sum = said.reduce((total, { value }) => total + value, 0);
  const value = whole.value ?? 0;
  const agrees = whole.scope === 'children' ? sum === value : sum <= value;
  if (agrees || said.length < 2) return null;
  return doubtAbout(whole, 'units-disagree-with-whole', { value, sum, units: said.length });
}

/** Totals are checked against the rows of their own table where it is read. */
function isBeside(whole: Fact, { place }: Fact): boolean {
  return place.file === whole.place.file && place.sheetIndex === whole.place.sheetIndex;
}
