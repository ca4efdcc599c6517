/** A value that may stand in a statement, always as a parameter. */
export type SqlValue = string | number | boolean | null;

/** Statement text with `?` where values go, and the values in their order. */
export interface Sql {
  readonly text: string;
  readonly params: readonly SqlValue[];
}

/**
 * A statement or a part of one. Values become parameters, parts made by `sql` or `list` are set in,
 * and identifiers can only be written in the template itself: `sql`select * from facts where file = ${name}``.
 */
export function sql(strings: TemplateStringsArray, ...values: readonly (SqlValue | Sql)[]): Sql {
  let text = strings[0] ?? '';
  const params: SqlValue[] = [];
  values.forEach((value, i) => {
    if (isSql(value)) {
      text += value.text;
      params.push(...value.params);
    } else {
      text += '?';
      params.push(value);
    }
    text += strings[i + 1] ?? '';
  });
  return { text, params };
}

/** Values for `in (…)`; no values give a list that nothing is in. */
export function list(values: readonly SqlValue[]): Sql {
  return values.length === 0
    ? sql`(null)`
    : { text: `(${values.map(() => '?').join(', ')})`, params: values };
}

/**
 * Whole numbers for `in`, as many as there are: one text for the engine, which then looks each row up once instead of comparing
 * it with every number.
 */
export function numbers(values: readonly number[]): Sql {
  return values.length === 0
    ? sql`(null)`
    : sql`(select cast(unnest(string_split(${values.join(',')}, ',')) as integer))`;
}

/** Parts joined by `and`; no parts give `true`. */
export function all(parts: readonly Sql[]): Sql {
  return parts.length === 0 ? sql`true` : joined(parts.map(bracketed), ' and ');
}

/** Parts joined by `or`; no parts give `false`. */
export function some(parts: readonly Sql[]): Sql {
  return parts.length === 0 ? sql`false` : joined(parts.map(bracketed), ' or ');
}

/** Parts one after another, with this between them. */
export function joined(parts: readonly Sql[], between: ' ' | ', ' | ' and ' | ' or '): Sql {
  return {
    text: parts.map(({ text }) => text).join(between),
    params: parts.flatMap(({ params }) => params),
  };
}

/**
 * A name of the program's own as the name of a column.
 * @throws {Error} where it isn't a plain word: names never come from a file or a person.
 */
export function column(name: string): Sql {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new Error(`No name of a column: ${name}`);
  return { text: name, params: [] };
}

function bracketed(part: Sql): Sql {
  return sql`(${part})`;
}

function isSql(value: SqlValue | Sql): value is Sql {
  return typeof value === 'object' && value !== null;
}
