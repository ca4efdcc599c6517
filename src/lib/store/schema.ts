import { cubeRows } from './cube.ts';
import { column } from './sql.ts';

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
 * The statement that makes the cube of the figures in a table. Rows of one period lie together: nearly every question is about
 * one, and skips the rest unread, which takes half of the time.
 */
export function createCube(facts: string, name: string): string {
  return `create or replace table ${name} as ${cubeRows(column(facts)).text} order by s.period`;
}
