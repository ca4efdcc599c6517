import type { DataTable, DataView } from '#lib/domain/data-view.ts';
import { parsePeriod } from '#lib/domain/period.ts';
import { bare } from '#lib/domain/text.ts';
import type { View } from '#lib/domain/view.ts';
import { foldedText } from '#lib/store/collation.ts';
import { all, list, some, sql, type Sql } from '#lib/store/sql.ts';
import { valueName, type Field } from './field.ts';
import { FIELDS } from './fields.ts';

/** A table under the alias that the fields know. */
export const FROM: Readonly<Record<DataTable, Sql>> = {
  facts: sql`facts t`,
  tasks: sql`tasks t`,
  targets: sql`targets t`,
};

/** The number of a row, in the order of reading. */
export const ID: Readonly<Record<DataTable, Sql>> = {
  facts: sql`t.fact_id`,
  tasks: sql`t.task_id`,
  targets: sql`t.target_id`,
};

/** Condition on a row `t`: the common filter, the state and the search. */
export function chosenRows(view: View, data: DataView): Sql {
  return all([...commonParts(view, data.table), ...stateParts(data), ...searchParts(data)]);
}

/** What of the common filter a table knows; tasks and targets are of years. */
function commonParts({ period, level, parent, channel, measure }: View, table: DataTable): Sql[] {
  const year = period === null ? null : (parsePeriod(period)?.year ?? null);
  const below = sql`select u.unit_id from units u where ${parent} in (u.unit_id, u.parent_id, u.huyen_id, u.province_id)`;
  return [
    ...(period && table === 'facts' ? [sql`t.period = ${period}`] : []),
    ...(year !== null && table !== 'facts' ? [sql`t.year = ${year}`] : []),
    ...(level ? [sql`t.unit_level = ${level}`] : []),
    ...(parent ? [sql`t.unit_id in (${below})`] : []),
    ...(channel && table !== 'tasks' ? [sql`t.channel = ${channel}`] : []),
    ...(measure && table !== 'tasks' ? [sql`t.measure = ${measure}`] : []),
  ];
}

function stateParts({ table, standing, status }: DataView): Sql[] {
  if (table === 'facts' && standing) return [sql`t.standing = ${standing}`];
  if (table === 'tasks' && status) return [sql`t.status = ${status === 'planned' ? '' : status}`];
  return [];
}

/** Every word that was typed must stand somewhere in the row, with or without diacritics. */
function searchParts({ table, search }: DataView): Sql[] {
  const typed = bare(search).trim();
  if (typed === '') return [];
  return typed.split(' ').map((word) => {
    const places = FIELDS[table].flatMap((field) => {
      if (field.searched) return [inText(field, table, word)];
      const codes = codesNamed(field, word);
      return codes.length > 0 ? [sql`${field.sql} in ${list(codes)}`] : [];
    });
    return some(places);
  });
}

/** Each text is looked at once, however many rows have it. */
function inText({ sql: value }: Field, table: DataTable, word: string): Sql {
  return sql`${value} in (
    select text from (select distinct ${value} as text from ${FROM[table]}) where contains(${foldedText(sql`text`)}, ${word})
  )`;
}

/** Of a field whose values are words of the program those whose name has the word. */
function codesNamed(field: Field, word: string): string[] {
  return (field.codes ?? []).filter((code) => bare(valueName(field, code)).includes(word));
}
