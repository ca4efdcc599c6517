/** Work that is done step by step: whoever runs it may pause between two of them. */
export type Steps<T> = Generator<void, T>;

/** So many small things make a step. */
const TOGETHER = 32;

/** Does the work without a pause. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** What is made of items, one list after another; so many of them make a step. */
export function* collected<T, U>(
  items: Iterable<T>,
  make: (item: T) => readonly U[],
  together = TOGETHER,
): Steps<U[]> {
  const found: U[] = [];
  let left = together;
  for (const item of items) {
    for (const each of make(item)) found.push(each);
    left -= 1;
    if (left > 0) continue;
    left = together;
    yield;
  }
  return found;
}

/** Groups in the order in which their first members come. */
export function* grouped<T>(
  items: Iterable<T>,
  keyOf: (item: T) => string,
  together = TOGETHER,
): Steps<Map<string, T[]>> {
  const groups = new Map<string, T[]>();
  let left = together;
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
    left -= 1;
    if (left > 0) continue;
    left = together;
    yield;
  }
  return groups;
}
