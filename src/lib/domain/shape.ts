/** Whether something that came from a file is a T. */
export type Check<T> = (value: unknown) => value is T;

export const isText: Check<string> = (value) => typeof value === 'string';
export const isFlag: Check<boolean> = (value) => typeof value === 'boolean';
export const isNumber: Check<number> = (value): value is number =>
  typeof value === 'number' && Number.isFinite(value);
export const isWhole: Check<number> = (value): value is number => Number.isSafeInteger(value);

export function orNull<T>(check: Check<T>): Check<T | null> {
  return (value): value is T | null => value === null || check(value);
}

export function listOf<T>(check: Check<T>): Check<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every((each) => check(each));
}

/** One of some words: a record of all of them, so that none can be forgotten. */
export function oneOf<T extends string>(words: Readonly<Record<T, unknown>>): Check<T> {
  const known = new Set<unknown>(Object.keys(words));
  return (value): value is T => known.has(value);
}

/** One of the words of a list. */
export function wordsOf<T extends string>(words: readonly T[]): Check<T> {
  const known = new Set<unknown>(words);
  return (value): value is T => known.has(value);
}

/** The members of a union that may be of a kind. */
type OfKind<T, Tag extends keyof T, Kind> = T extends unknown ? (Kind extends T[Tag] ? T : never) : never;

/** One of several kinds of object, each with fields of its own, told apart by the field `tag`. */
export function tagged<T extends { readonly [K in Tag]: string }, Tag extends string>(
  tag: Tag,
  kinds: { readonly [Kind in T[Tag]]: Check<Omit<OfKind<T, Tag, Kind>, Tag>> },
): Check<T> {
  const checks = new Map<unknown, Check<object>>(Object.entries<Check<object>>(kinds));
  return (value): value is T => {
    if (typeof value !== 'object' || value === null) return false;
    return checks.get(Reflect.get(value, tag))?.(value) ?? false;
  };
}

/** Text for which `holds`. */
export function textThat(holds: (text: string) => boolean): Check<string> {
  return (value): value is string => typeof value === 'string' && holds(value);
}

/** An object with all of these fields; what else it has does not matter. */
export function recordOf<T extends object>(fields: { readonly [K in keyof T]-?: Check<T[K]> }): Check<T> {
  const checks = Object.entries(fields) as [string, Check<unknown>][];
  return (value): value is T => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    return checks.every(([name, check]) => Object.hasOwn(value, name) && check(Reflect.get(value, name)));
  };
}

/** An object that may have these fields or lack them; what else it has does not matter. */
export function partOf<T extends object>(fields: {
  readonly [K in keyof T]-?: Check<NonNullable<T[K]>>;
}): Check<T> {
  const checks = Object.entries(fields) as [string, Check<unknown>][];
  return (value): value is T => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    return checks.every(([name, check]) => !Object.hasOwn(value, name) || check(Reflect.get(value, name)));
  };
}

/** The JSON of a text, or undefined where it is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
