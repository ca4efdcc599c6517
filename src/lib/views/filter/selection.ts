import type { Channel } from '#lib/domain/channel.ts';
import type { Scope } from '#lib/domain/fact.ts';
import type { Measure } from '#lib/domain/measure.ts';
import { comparePeriods } from '#lib/domain/period.ts';
import { EMPTY_VIEW, type Basis, type View } from '#lib/domain/view.ts';
import type { Facet } from './query.ts';

/** The levels whose units stand in one comparison. */
export type RankedLevel = 'tinh' | 'huyen' | 'xa';

/**
 * What an analysis page computes: the user's view with every open choice made. Exactly one period,
 * level, measure class and scope, so that nothing is added which must not be (domain.md 8.9).
 */
export interface Selection {
  readonly period: string;
  /** Of the units that are compared. */
  readonly level: RankedLevel;
  readonly measure: Measure;
  /** Of the figures; a roll-up takes of every scope what does not count the same twice. */
  readonly scope: Scope;
  readonly basis: Basis;
  /** Whether each unit's row sums all that lies in it. */
  readonly rollup: boolean;
  /** Null for all units. */
  readonly parent: string | null;
  /** Null for all channels together. */
  readonly channel: Channel | null;
}

/** The parts of a view by which figures are chosen. */
export type Choice = 'period' | 'level' | 'measure' | 'channel';

const CHOICES: readonly Choice[] = ['period', 'level', 'measure', 'channel'];

/**
 * The selection of a view. What the user left open becomes, in this order: the latest period, the
 * level, the measure class and the scope with most figures. Null where no figure fits.
 */
export function select(view: View, facets: readonly Facet[]): Selection | null {
  const rollup = rollupOf(view);
  const level = rollup ? null : view.basis === 'as_reported' ? view.level : 'xa';
  const asked = { ...view, level };
  const fitting = facets.filter((facet) => fits(facet, asked));
  const period = [...new Set(fitting.map((facet) => facet.period))].sort(comparePeriods).at(-1);
  if (period === undefined) return null;
  const inPeriod = fitting.filter((facet) => facet.period === period);
  const chosen = rollup ?? most(inPeriod, (facet) => facet.level);
  const onLevel = rollup ? inPeriod : inPeriod.filter((facet) => facet.level === chosen);
  const measure = most(onLevel, (facet) => facet.measure);
  const scope = rollup
    ? 'own_and_children'
    : most(
        onLevel.filter((facet) => facet.measure === measure),
        (facet) => facet.scope,
      );
  const { parent, channel, basis } = view;
  return { period, level: chosen, measure, scope, basis, rollup: rollup !== null, parent, channel };
}

/** Huyện have no figures of their own on another basis than as reported: there they are what lies in them. */
function rollupOf({ rollup, basis, level }: View): View['rollup'] {
  return rollup ?? (basis !== 'as_reported' && level === 'huyen' ? 'huyen' : null);
}

/** Whether the rows are territories (domain/territory.ts) and not units as they reported. */
export function isGround({ basis, rollup }: Selection): boolean {
  return rollup || basis !== 'as_reported';
}

/** The choices each of which, given up alone, lets some figure fit again. */
export function blockers(view: View, facets: readonly Facet[]): (Choice | 'basis')[] {
  return [...CHOICES, 'basis' as const].filter(
    (choice) =>
      view[choice] !== EMPTY_VIEW[choice] &&
      select({ ...view, [choice]: EMPTY_VIEW[choice] }, facets) !== null,
  );
}

/**
 * The values that one part of the view may take while those before it (period, level, channel, measure) stay as they
 * are resolved, with the number of figures that each would show.
 */
export function options<K extends Choice>(
  choice: K,
  selection: Selection,
  facets: readonly Facet[],
): Map<Facet[K], number> {
  const order: readonly Choice[] = ['period', 'level', 'channel', 'measure'];
  const before = order
    .slice(0, order.indexOf(choice))
    .filter((each) => each !== 'level' || !selection.rollup);
  const counts = new Map<Facet[K], number>();
  for (const facet of facets) {
    if (!before.every((each) => selection[each] === null || facet[each] === selection[each])) continue;
    counts.set(facet[choice], (counts.get(facet[choice]) ?? 0) + facet.figures);
  }
  return counts;
}

/** What choosing a channel changes in the view: a measure that the channel has no figures of is left open again. */
export function withChannel(
  channel: Channel | null,
  selection: Selection,
  facets: readonly Facet[],
): Pick<View, 'channel'> & Partial<Pick<View, 'measure'>> {
  const measures = options('measure', { ...selection, channel }, facets);
  return measures.has(selection.measure) ? { channel } : { channel, measure: null };
}

/** Field by field, because it is asked of every facet for every choice that the pointer comes near. */
function fits(facet: Facet, { period, level, measure, channel }: Pick<View, Choice>): boolean {
  return (
    (period === null || facet.period === period) &&
    (level === null || facet.level === level) &&
    (measure === null || facet.measure === measure) &&
    (channel === null || facet.channel === channel)
  );
}

/** The value with most figures; the one that comes first where several have. Of at least one facet. */
function most<V>(facets: readonly Facet[], value: (facet: Facet) => V): V {
  const counts = new Map<V, number>();
  for (const facet of facets) {
    const key = value(facet);
    counts.set(key, (counts.get(key) ?? 0) + facet.figures);
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
