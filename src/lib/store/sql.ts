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

/** Parts joined by `and`; no parts give `true`. */
export function all(parts: readonly Sql[]): Sql {
  if (parts.length === 0) return sql`true`;
  return {
    text: parts.map((part) => `(${part.text})`).join(' and '),
    params: parts.flatMap((part) => part.params),
  };
}

function isSql(value: SqlValue | Sql): value is Sql {
  return typeof value === 'object' && value !== null;
}
