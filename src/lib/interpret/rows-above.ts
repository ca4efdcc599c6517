/** How many of things in the order of their rows stand above a row. */
export function countAbove<T>(things: readonly T[], row: number, rowOf: (thing: T) => number): number {
  let [from, to] = [0, things.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (rowOf(things[middle]!) < row) from = middle + 1;
    else to = middle;
  }
  return from;
}
