import type { Span } from './lineage.ts';
import type { Neighbours } from './neighbours.ts';
import type { Ground } from './territory.ts';

/** What a version is to a territory in the days given. */
export interface Member extends Span {
  /**
   * `part`: one of the units that it consists of. `above`: a huyện all of whose communes lie in it, so that figures of
   * the whole huyện are its. `lost`: a commune that ended before the rearrangement and of which no record says whether
   * it went into this territory or one beside it. `shared`: only part of it is this territory's, which is barred then.
   */
  readonly role: 'part' | 'above' | 'lost' | 'shared';
}

/**
 * The members of each ground: its own parts, the communes that ended early where all that lay in one huyện with them is
 * in one ground (else they are `lost` to each of those), and the huyện that lie wholly in one.
 */
export function membersOf(grounds: readonly Ground[], neighbours: Neighbours): Member[][] {
  const members = grounds.map(({ spans }): Member[] => spans.map((span) => ({ ...span, role: 'part' })));
  const groundOf = new Map<Span, number>();
  grounds.forEach(({ spans }, at) => spans.forEach((span) => groundOf.set(span, at)));
  const { lineage } = neighbours;
  const early = lineage.lines.filter((line) => line.level === 'xa' && lineage.isLost(line));
  const ended = new Set(early.flatMap((line) => lineage.spansOf(line)));
  const found: [Span, readonly (number | undefined)[]][] = [];
  for (const span of ended) {
    if (groundOf.has(span)) continue;
    const beside = neighbours.of(span).filter((each) => !ended.has(each));
    found.push([span, [...new Set(beside.map((each) => groundOf.get(each)))]]);
  }
  for (const [span, near] of found) {
    for (const at of near) {
      if (at === undefined) continue;
      members[at]!.push({ ...span, role: near.length === 1 ? 'part' : 'lost' });
      if (near.length === 1) groundOf.set(span, at);
    }
  }
  grounds.forEach(({ shared }, at) => {
    for (const span of shared) members[at]!.push({ ...span, role: 'shared' });
  });
  for (const [span, at] of wholeHuyen(groundOf, neighbours)) members[at]!.push({ ...span, role: 'above' });
  return members;
}

/** Huyện in the days in which all their communes lie in one ground. */
function wholeHuyen(groundOf: ReadonlyMap<Span, number>, neighbours: Neighbours): [Span, number][] {
  const whole: [Span, number][] = [];
  const { lineage } = neighbours;
  for (const line of lineage.lines) {
    if (line.level !== 'huyen' || line.after) continue;
    for (const span of lineage.spansOf(line)) {
      for (const days of neighbours.daysIn(span)) {
        const inside = neighbours.communesOn(line, days.from).map((each) => groundOf.get(each));
        const [at] = inside;
        if (at !== undefined && inside.every((each) => each === at)) whole.push([{ ...span, ...days }, at]);
      }
    }
  }
  return whole;
}
