import type { Channel } from './channel.ts';
import type { Measure } from './measure.ts';
import type { Place } from './place.ts';
import type { UnitRef } from './unit.ts';

/** Whose activity a figure counts: the unit's own, that of the units below it, or both. */
export type Scope = 'own' | 'children' | 'own_and_children';

/** What a cell says of the figure; only `value` carries a number. Missing is never zero. */
export type FactState = 'value' | 'missing' | 'no_activity' | 'not_applicable' | 'unquantified';

/** How exactly the number is meant: "hơn 70" is `more_than`, "khoảng 50" is `about`. */
export type Qualifier = 'exact' | 'more_than' | 'at_least' | 'less_than' | 'at_most' | 'about';

/**
 * What may be done with the figure. Only `counted` figures are ever added up; every other
 * status keeps the figure visible and out of sums (contract.md, facts.csv).
 */
export type FactStatus =
  'counted' | 'total' | 'comparison' | 'subset' | 'duplicate' | 'conflict' | 'superseded';

export type Topic = 'cchc' | 'cds' | 'other';

/** Cells that explain a figure: where its meaning, unit and period were read. */
export interface Evidence {
  readonly header: readonly string[];
  readonly unit: readonly string[];
  readonly period: readonly string[];
  /** Of a figure of running text the characters of its cell or paragraph that say it: from, to (not included). */
  readonly span?: readonly [from: number, to: number];
}

/**
 * One figure (số liệu): the row that everything becomes.
 * `period` is the contract's code ("2024-Q1"); `place` the cell that it was read from.
 */
export interface Fact {
  readonly place: Place;
  readonly unit: UnitRef;
  readonly scope: Scope;
  readonly period: string;
  /** ISO dates where the file itself gives the range, else empty. */
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly channel: Channel;
  /** As written, where it says more than the channel ("Zalo", "pano"); else empty. */
  readonly subchannel: string;
  readonly measure: Measure;
  /** The unit of measure as written ("tin, bài"), else empty. */
  readonly measureText: string;
  readonly state: FactState;
  readonly value: number | null;
  readonly qualifier: Qualifier;
  /** The denominator of a ratio ("6/6 thôn"), else null. */
  readonly of: number | null;
  readonly topic: Topic;
  readonly status: FactStatus;
  readonly sourceText: string;
  /** Read from running text or a note: on the page it counts only after a person's word. */
  readonly proposed: boolean;
  readonly evidence: Evidence;
}

/**
 * The same figure with another status. Field by field: what is spread into an object has a hidden class of its own, and
 * whoever asks many figures would meet several.
 */
export function withStatus(fact: Fact, status: FactStatus, scope: Scope = fact.scope): Fact {
  return factAs(fact, { status, scope });
}

/** The same figure, in part told otherwise; field by field, as `withStatus` says. */
export function factAs(fact: Fact, other: Partial<Fact>): Fact {
  const { place, unit, scope, period, periodFrom, periodTo, channel, subchannel, measure, ...more } = {
    ...fact,
    ...other,
  };
  const { measureText, state, value, qualifier, of, topic, status, sourceText, proposed, evidence } = more;
  return {
    place,
    unit,
    scope,
    period,
    periodFrom,
    periodTo,
    channel,
    subchannel,
    measure,
    measureText,
    state,
    value,
    qualifier,
    of,
    topic,
    status,
    sourceText,
    proposed,
    evidence,
  };
}
