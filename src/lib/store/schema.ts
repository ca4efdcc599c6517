/** What a column holds; `key` columns are short texts that repeat. */
export type ColumnType = 'text' | 'key' | 'integer' | 'number' | 'boolean';

/** A table: its columns in order. */
export type TableColumns = Readonly<Record<string, ColumnType>>;

/**
 * The tables of the store. It is filled anew from the vault and never the only copy, so there are no migrations.
 * Empty text stands for "not given"; null only where a number or a parent may be absent.
 */
export const TABLES = {
  /** A file of the workspace. */
  submissions: {
    submission_id: 'integer',
    file: 'key',
    received_at: 'text',
    sample: 'boolean',
    refused: 'boolean',
    /** The unit that reports; empty where the file names none that the registry knows. */
    sender_id: 'key',
  },
  /** A version of a unit of the provinces in use (domain/unit.ts); `huyen_id` only for communes before 07/2025. */
  units: {
    unit_id: 'key',
    level: 'key',
    code: 'text',
    name: 'text',
    type: 'key',
    short_name: 'text',
    parent_id: 'key',
    province_id: 'key',
    huyen_id: 'key',
    valid_from: 'key',
    valid_to: 'key',
  },
  /** Predecessor and successor across a rearrangement; `kind` as the registry has it. */
  edges: { old_id: 'key', new_id: 'key', kind: 'key' },
  /**
   * Rows that comparisons through time are made of (domain/territory.ts), of every basis and level. `names` are all
   * units that it is named by, joined by line breaks; `bar_…` why it has no members before or after `reform`.
   */
  territories: {
    territory_id: 'key',
    basis: 'key',
    level: 'key',
    code: 'text',
    name: 'text',
    type: 'key',
    parent: 'key',
    names: 'text',
    reform: 'key',
    bar_before: 'key',
    bar_before_names: 'text',
    bar_after: 'key',
    bar_after_names: 'text',
  },
  /** Which versions make up a territory in the days from `from_day` up to the day before `to_day`. */
  members: {
    territory_id: 'key',
    basis: 'key',
    level: 'key',
    unit_id: 'key',
    unit_level: 'key',
    parent_id: 'key',
    huyen_id: 'key',
    province_id: 'key',
    role: 'key',
    from_day: 'key',
    to_day: 'key',
  },
  /** One row a figure (contract.md, facts.csv). `unit_id` is empty where the registry does not know the unit. */
  facts: {
    fact_id: 'integer',
    submission_id: 'integer',
    file: 'key',
    sheet: 'key',
    cell: 'text',
    unit_id: 'key',
    unit_code: 'key',
    unit_name: 'key',
    unit_level: 'key',
    parent_id: 'key',
    province_id: 'key',
    scope: 'key',
    period: 'key',
    period_kind: 'key',
    period_year: 'integer',
    period_from: 'key',
    period_to: 'key',
    channel: 'key',
    subchannel: 'key',
    measure: 'key',
    measure_text: 'key',
    state: 'key',
    value: 'number',
    qualifier: 'key',
    status: 'key',
    of_value: 'number',
    topic: 'key',
    source_text: 'text',
    proposed: 'boolean',
    /** Whether the figure is added up, or why not (domain/standing.ts). */
    standing: 'key',
    sample: 'boolean',
  },
  tasks: {
    task_id: 'integer',
    submission_id: 'integer',
    file: 'key',
    sheet: 'key',
    sheet_row: 'integer',
    unit_id: 'key',
    unit_code: 'key',
    unit_name: 'key',
    unit_level: 'key',
    province_id: 'key',
    year: 'integer',
    number: 'key',
    content: 'text',
    result: 'text',
    lead: 'text',
    coordinating: 'text',
    deadline_text: 'text',
    deadline: 'text',
    /** Empty in a plan. */
    status: 'key',
    percent: 'number',
    note: 'text',
    /** Addresses joined by line breaks. */
    links: 'text',
    sample: 'boolean',
  },
  targets: {
    target_id: 'integer',
    submission_id: 'integer',
    file: 'key',
    sheet: 'key',
    cell: 'text',
    unit_id: 'key',
    unit_code: 'key',
    unit_name: 'key',
    unit_level: 'key',
    year: 'integer',
    task_number: 'key',
    channel: 'key',
    measure: 'key',
    comparator: 'key',
    value: 'number',
    per: 'key',
    source_text: 'text',
    sample: 'boolean',
  },
  problems: {
    problem_id: 'integer',
    submission_id: 'integer',
    file: 'key',
    sheet: 'key',
    cell: 'text',
    severity: 'key',
    code: 'key',
    source_text: 'text',
  },
} as const satisfies Record<string, TableColumns>;

export type TableName = keyof typeof TABLES;

const SQL_TYPES: Record<ColumnType, string> = {
  text: 'varchar',
  key: 'varchar',
  integer: 'integer',
  number: 'double',
  boolean: 'boolean',
};

/** The statement that makes an empty table under the given name. */
export function createTable(table: TableName, name: string): string {
  const columns = Object.entries(TABLES[table]).map(([column, type]) => `${column} ${SQL_TYPES[type]}`);
  return `create or replace table ${name} (${columns.join(', ')})`;
}

/** The statement that forgets a table, if there is one. */
export function dropTable(name: string): string {
  return `drop table if exists ${name}`;
}

/** The statement that gives a table another name. */
export function renameTable(from: string, to: string): string {
  return `alter table ${from} rename to ${to}`;
}

/**
 * The cube that the dashboard reads: one row a unit, period, channel, measure and scope, with everything that a
 * sum must carry (domain.md 8.1). Only here is it decided what may be added up: a counted figure with a number
 * that no longer awaits a person, about reform itself and of a measure that can be summed. `in_wider`: a
 * figure of the same unit already holds this one; `in_huyen`: one of its huyện does, whatever
 * version of it. A sum over ground takes only one.
 */
export function createCube(facts: string, name: string): string {
  return `create or replace table ${name} as
    with marked as (
      select *,
        status = 'counted' and not proposed as counts,
        status = 'counted' and not proposed and state = 'value' as adds
      from ${facts}
      where topic = 'cchc' and period <> '' and status in ('counted', 'conflict')
    ), summed as (
    select unit_id, unit_code, unit_name, unit_level, parent_id, province_id,
      period, period_kind, period_year, period_from, period_to, channel, measure, scope,
      sum(value) filter (where adds) as value,
      count(*) filter (where adds)::integer as figures,
      count(*) filter (where adds and qualifier in ('more_than', 'at_least'))::integer as lower,
      count(*) filter (where adds and qualifier in ('less_than', 'at_most'))::integer as upper,
      count(*) filter (where adds and qualifier = 'about')::integer as about,
      count(*) filter (where counts and state = 'missing')::integer as missing,
      count(*) filter (where counts and state = 'unquantified')::integer as unquantified,
      count(*) filter (where counts and state = 'no_activity')::integer as no_activity,
      count(*) filter (where counts and state = 'not_applicable')::integer as not_applicable,
      count(*) filter (where status = 'conflict' and not proposed)::integer as conflicts,
      count(*) filter (where proposed)::integer as proposals,
      bool_or(sample) as sample
    from marked
    group by all
    ), wide as (
      select unit_id as of_unit, unit_level as of_level, period, channel, measure,
        bool_or(scope = 'own_and_children') as whole
      from summed
      where scope <> 'own' and figures > 0 and unit_id <> ''
      group by all
    )
    select s.*, coalesce(s.scope <> 'own_and_children' and same.whole, false) as in_wider,
      huyen.of_unit is not null as in_huyen
    from summed s
    left join wide same
      on same.of_unit = s.unit_id and same.period = s.period and same.channel = s.channel and same.measure = s.measure
    left join wide huyen
      on split_part(huyen.of_unit, '@', 1) = split_part(s.parent_id, '@', 1) and huyen.of_level = 'huyen'
        and huyen.period = s.period and huyen.channel = s.channel and huyen.measure = s.measure`;
}
