/** Two sets, by their places in a list; the earlier one first. */
export type Pair = readonly [first: number, second: number];

/**
 * The pairs of sets that have at least a share of the larger one in common. `share`: more than 0, at most 1. Each pair
 * once; empty sets are like none.
 */
export function alikeSets<T>(sets: readonly ReadonlySet<T>[], share: number): Pair[] {
  return [...likelyPairs(sets, share)].filter(([a, b]) => {
    const [smaller, larger] = sets[a]!.size < sets[b]!.size ? [sets[a]!, sets[b]!] : [sets[b]!, sets[a]!];
    let common = 0;
    for (const member of smaller) if (larger.has(member)) common++;
    return common >= larger.size * share;
  });
}

/**
 * Every pair of sets that is alike, and few that are not: prefix filtering, as in set-similarity joins. With all members
 * in one order, two sets that share k of them share one of the first n - k + 1 of each; with the rarest first, hardly
 * any others do.
 */
export function* likelyPairs<T>(sets: readonly ReadonlySet<T>[], share: number): Generator<Pair> {
  const ranks = rarestFirst(sets);
  const holders = new Map<number, number[]>();
  for (const [second, set] of sets.entries()) {
    const likely = new Set<number>();
    for (const rank of telling(set, share, ranks)) {
      const earlier = holders.get(rank) ?? [];
      for (const first of earlier) likely.add(first);
      earlier.push(second);
      holders.set(rank, earlier);
    }
    for (const first of likely) {
      const [less, more] = [sets[first]!.size, set.size].sort((a, b) => a - b) as [number, number];
      if (less >= more * share) yield [first, second];
    }
  }
}

/** The members of more than one set, by their place in an order of rarest first. */
function rarestFirst<T>(sets: readonly ReadonlySet<T>[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const set of sets) for (const member of set) counts.set(member, (counts.get(member) ?? 0) + 1);
  const shared = [...counts].filter(([, count]) => count > 1).sort(([, a], [, b]) => a - b);
  return new Map(shared.map(([member], rank) => [member, rank]));
}

/** Ranks of the members of which a set like this one must have one too; those that no other set has come before all. */
function telling<T>(set: ReadonlySet<T>, share: number, ranks: ReadonlyMap<T, number>): number[] {
  const shared = [...set].flatMap((member) => ranks.get(member) ?? []);
  const first = shared.length - Math.ceil(set.size * share) + 1;
  return first > 0 ? shared.sort((a, b) => a - b).slice(0, first) : [];
}
