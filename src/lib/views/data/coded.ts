import { CHANNELS, type Channel } from '#lib/domain/channel.ts';
import type { Scope, Topic } from '#lib/domain/fact.ts';
import { MEASURES, type Measure } from '#lib/domain/measure.ts';
import { STANDINGS, type Standing } from '#lib/domain/standing.ts';
import type { Per } from '#lib/domain/task.ts';
import type { UnitLevel } from '#lib/domain/unit.ts';
import { dataWords } from '#lib/messages/data.ts';
import { sourceWords } from '#lib/messages/source.ts';
import { terms } from '#lib/messages/terms.ts';
import { joined, sql, type Sql } from '#lib/store/sql.ts';
import type { Field } from './field.ts';

/** Fields whose values are words of the program, in its own order. */

export const LEVELS = Object.keys(terms.level) as UnitLevel[];
const SCOPES = Object.keys(terms.scope) as Scope[];
const words = dataWords.field;

export const LEVEL: Field = {
  key: 'level',
  label: words.level,
  sql: sql`t.unit_level`,
  column: 'unit_level',
  order: placeIn(LEVELS, sql`t.unit_level`),
  codes: LEVELS,
  name: (value) => terms.level[value as UnitLevel],
  groups: true,
};

export const CHANNEL: Field = {
  key: 'channel',
  label: words.channel,
  sql: sql`t.channel`,
  column: 'channel',
  order: placeIn(CHANNELS, sql`t.channel`),
  codes: CHANNELS,
  name: (value) => terms.channel[value as Channel],
  groups: true,
};

export const MEASURE: Field = {
  key: 'measure',
  label: words.measure,
  sql: sql`t.measure`,
  column: 'measure',
  order: placeIn(MEASURES, sql`t.measure`),
  codes: MEASURES,
  name: (value) => terms.measure[value as Measure],
  groups: true,
};

export const STANDING: Field = {
  key: 'standing',
  label: words.standing,
  sql: sql`t.standing`,
  column: 'standing',
  order: placeIn(STANDINGS, sql`t.standing`),
  codes: STANDINGS,
  name: (value) => sourceWords.standing[value as Standing],
  groups: true,
};

export const SCOPE: Field = {
  key: 'scope',
  label: words.scope,
  sql: sql`t.scope`,
  column: 'scope',
  order: placeIn(SCOPES, sql`t.scope`),
  codes: SCOPES,
  name: (value) => terms.scope[value as Scope],
  groups: true,
};

export const TOPIC: Field = {
  key: 'topic',
  label: words.topic,
  sql: sql`t.topic`,
  column: 'topic',
  name: (value) => terms.topic[value as Topic],
  groups: true,
};

export const PER: Field = {
  key: 'per',
  label: words.per,
  sql: sql`t.per`,
  column: 'per',
  name: (value) => terms.per[value as Per],
  groups: true,
};

/** The place of a value in a list, from 1. */
export function placeIn(values: readonly string[], value: Sql): Sql {
  const listed = joined(
    values.map((each) => sql`${each}`),
    ', ',
  );
  return sql`list_position([${listed}], ${value})`;
}
