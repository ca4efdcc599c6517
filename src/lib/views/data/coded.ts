import { CHANNELS } from '#lib/domain/channel.ts';
import type { Scope } from '#lib/domain/fact.ts';
import { MEASURES } from '#lib/domain/measure.ts';
import { STANDINGS } from '#lib/domain/standing.ts';
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

export const LEVEL = coded({
  key: 'level',
  label: words.level,
  sql: sql`t.unit_level`,
  column: 'unit_level',
  codes: LEVELS,
  name: terms.level,
});

export const CHANNEL = coded({
  key: 'channel',
  label: words.channel,
  sql: sql`t.channel`,
  codes: CHANNELS,
  name: terms.channel,
  width: '12.5rem',
});

export const MEASURE = coded({
  key: 'measure',
  label: words.measure,
  sql: sql`t.measure`,
  codes: MEASURES,
  name: terms.measure,
  width: '10.5rem',
});

export const STANDING = coded({
  key: 'standing',
  label: words.standing,
  sql: sql`t.standing`,
  codes: STANDINGS,
  name: sourceWords.standing,
});

export const SCOPE = coded({
  key: 'scope',
  label: words.scope,
  sql: sql`t.scope`,
  codes: SCOPES,
  name: terms.scope,
});

export const TOPIC = coded({ key: 'topic', label: words.topic, sql: sql`t.topic`, name: terms.topic });

export const PER = coded({ key: 'per', label: words.per, sql: sql`t.per`, name: terms.per });

interface Coded<Code extends string> extends Pick<Field, 'key' | 'label' | 'sql' | 'width'> {
  /** As `key` where nothing else is said. */
  readonly column?: string;
  /** In their order; without, rows are put in that of their names. */
  readonly codes?: readonly Code[];
  readonly name: Readonly<Record<Code, string>>;
}

function coded<Code extends string>(field: Coded<Code>): Field {
  const { key, label, sql: value, column, codes, name, width } = field;
  return {
    ...{ key, label, sql: value, column: column ?? key },
    ...(codes && { order: placeIn(codes, value), codes }),
    name: (code) => name[code as Code],
    ...(width && { width }),
    groups: true,
  };
}

/** The place of a value in a list, from 1. */
export function placeIn(values: readonly string[], value: Sql): Sql {
  const listed = joined(
    values.map((each) => sql`${each}`),
    ', ',
  );
  return sql`list_position([${listed}], ${value})`;
}
