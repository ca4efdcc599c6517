import { daysOf, linesOf, livesOn, type Line } from './line.ts';
import type { LineageKind } from './registry-file.ts';
import type { Registry } from './registry.ts';
import type { Unit } from './unit.ts';

/**
 * How an old unit's going into a new one counts for activity (domain.md 5.5): activity follows people, so land without
 * people is no transfer, and land with all of the people is the whole.
 */
export const ACTIVITY_KINDS: ReadonlySet<LineageKind> = new Set<LineageKind>([
  'whole',
  'unchanged',
  'part',
  'area_with_people',
  'people',
]);

/** Every transfer counts, be it land alone: how the state's conversion table counts. */
export const ALL_KINDS: ReadonlySet<LineageKind> = new Set<LineageKind>([...ACTIVITY_KINDS, 'area']);

/** A version with the days on which it stands for something: from the first, up to the day before `to` ("" for ever). */
export interface Span {
  readonly unit: Unit;
  readonly from: string;
  readonly to: string;
}

const NONE: readonly Line[] = [];

/**
 * What became of the units on the day of the great rearrangement: a graph between the lines before it and the lines
 * after it, with the transfers that count.
 */
export class Lineage {
  readonly registry: Registry;
  readonly lines: readonly Line[];
  readonly #lineOf = new Map<string, Line>();
  readonly #successors = new Map<Line, Line[]>();
  readonly #predecessors = new Map<Line, Line[]>();
  readonly #spans = new Map<Line, readonly Span[]>();

  /** Of all units, or of those given: nothing that they went into may be left out. */
  constructor(
    registry: Registry,
    kinds: ReadonlySet<LineageKind> = ACTIVITY_KINDS,
    units: readonly Unit[] = registry.all(),
  ) {
    this.registry = registry;
    this.lines = linesOf(units, registry.reform);
    for (const line of this.lines) {
      for (const version of line.versions) this.#lineOf.set(`${line.after}${version.id}`, line);
      this.#spans.set(
        line,
        line.versions.map((unit) => ({ unit, ...daysOf(line, unit, registry.reform) })),
      );
    }
    for (const line of this.lines) {
      if (line.after) continue;
      if (livesOn(line)) this.#join(line, this.#lineOf.get(`true${line.unit.id}`));
      for (const { id, kind } of registry.successors(line.unit.id))
        if (kinds.has(kind)) this.#join(line, this.#lineOf.get(`true${id}`));
    }
  }

  /** The line of a version before or after the rearrangement; undefined where it has none there. */
  lineOf(unitId: string, after: boolean): Line | undefined {
    return this.#lineOf.get(`${after}${unitId}`);
  }

  /** The line of the unit right above a version; undefined for a tỉnh. */
  parentOf(version: Unit, after: boolean): Line | undefined {
    return version.parent === null ? undefined : this.lineOf(version.parent, after);
  }

  /** The lines that a line went into; none for a line after the rearrangement, or where nothing is recorded. */
  successors(line: Line): readonly Line[] {
    return this.#successors.get(line) ?? NONE;
  }

  /** The lines that a line was made of. */
  predecessors(line: Line): readonly Line[] {
    return this.#predecessors.get(line) ?? NONE;
  }

  /** Whether it ended before the rearrangement, where the registry does not say what it went into. */
  isLost(line: Line): boolean {
    return !line.after && line.unit.validTo !== '' && line.unit.validTo < this.registry.reform;
  }

  /** Versions of a line with the days on which they stand for it: the same objects at every call. */
  spansOf(line: Line): readonly Span[] {
    return this.#spans.get(line) ?? [];
  }

  #join(old: Line, successor: Line | undefined): void {
    if (!successor) return;
    add(this.#successors, old, successor);
    add(this.#predecessors, successor, old);
  }
}

function add(map: Map<Line, Line[]>, key: Line, line: Line): void {
  const list = map.get(key);
  if (!list) map.set(key, [line]);
  else if (!list.includes(line)) list.push(line);
}
