import type { Line } from './line.ts';
import type { Lineage } from './lineage.ts';

/** Why units of today and units of old do not cover the same ground. */
export type Bar =
  /** Units of old went into these only in part, and elsewhere too. */
  | { readonly kind: 'shared'; readonly units: readonly Line[] }
  /** The units of today hold others of old besides. */
  | { readonly kind: 'mixed'; readonly units: readonly Line[] }
  /** Of a unit of today it is not recorded what it was made of. */
  | { readonly kind: 'unrecorded'; readonly units: readonly Line[] };

/**
 * Whether units of today, taken together, are made of whole units of old and nothing else (domain.md 5.3). Null: they
 * are, and sums over `predecessorsOf` can be set beside theirs.
 */
export function barOf(today: ReadonlySet<Line>, lineage: Lineage): Bar | null {
  const bare = [...today].filter((line) => lineage.predecessors(line).length === 0);
  if (bare.length > 0) return { kind: 'unrecorded', units: bare };
  const shared = predecessorsOf(today, lineage).filter((old) =>
    lineage.successors(old).some((line) => !today.has(line)),
  );
  return shared.length > 0 ? { kind: 'shared', units: shared } : null;
}

/** Whether units of old, taken together, became whole units of today: those of `successorsOf`. */
export function barAfter(old: ReadonlySet<Line>, lineage: Lineage): Bar | null {
  const bare = [...old].filter((line) => lineage.successors(line).length === 0);
  if (bare.length > 0) return { kind: 'unrecorded', units: bare };
  const others = predecessorsOf(new Set(successorsOf(old, lineage)), lineage).filter(
    (line) => !old.has(line),
  );
  return others.length > 0 ? { kind: 'mixed', units: others } : null;
}

/** All that went into any of these. */
export function predecessorsOf(today: Iterable<Line>, lineage: Lineage): Line[] {
  return [...new Set([...today].flatMap((line) => lineage.predecessors(line)))];
}

/** All that any of these went into. */
export function successorsOf(old: Iterable<Line>, lineage: Lineage): Line[] {
  return [...new Set([...old].flatMap((line) => lineage.successors(line)))];
}
