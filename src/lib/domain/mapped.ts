/**
 * What `make` answers for each item, as `items.map(make)` gives it. Of `map` the list is of another kind once the code
 * that calls it is optimised, and all who were given such lists lose their own optimised code to that: in code that runs
 * for every file, this gives lists that are always of one kind.
 */
export function mapped<T, U>(items: readonly T[], make: (item: T, index: number) => U): U[] {
  const made: U[] = [];
  for (let i = 0; i < items.length; i++) made.push(make(items[i]!, i));
  return made;
}
