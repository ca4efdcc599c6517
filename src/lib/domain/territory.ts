import { commonGroups } from './common-groups.ts';
import { barAfter, barOf, predecessorsOf, successorsOf, type Bar } from './exactness.ts';
import { livesOn, type Line } from './line.ts';
import type { Lineage, Span } from './lineage.ts';
import { Neighbours } from './neighbours.ts';
import type { Steps } from './steps.ts';
import { membersOf, type Member } from './territory-members.ts';
import type { RegistryLevel, Unit } from './unit.ts';
import type { Basis } from './view.ts';

/**
 * A piece of ground whose figures are one row of a comparison: a commune of today with what it was made of, a huyện or
 * tỉnh with the communes in it, or a common group.
 */
export interface Territory {
  /** Unique within its basis and level: the id of the first unit that it is named by. */
  readonly id: string;
  readonly basis: Basis;
  readonly level: RegistryLevel;
  /** What it is named by: one unit, or all units of a group. */
  readonly named: readonly Unit[];
  readonly members: readonly Member[];
  /** Why it is no ground of its own before the rearrangement, where it then has no members. */
  readonly barBefore: Bar | null;
  readonly barAfter: Bar | null;
}

/** The versions that make up a territory, before its huyện and what is only half known of it are added. */
export interface Ground {
  readonly named: readonly Unit[];
  readonly spans: readonly Span[];
  /** Where it is barred: the versions that it shares with others. */
  readonly shared: readonly Span[];
  readonly barBefore: Bar | null;
  readonly barAfter: Bar | null;
}

/** How the grounds of each basis and level are found. */
const SETS: readonly [Basis, RegistryLevel, (lineage: Lineage, level: RegistryLevel) => Ground[]][] = [
  ['as_reported', 'huyen', asReported],
  ['as_reported', 'tinh', asReported],
  ['like_for_like', 'xa', communesOfToday],
  ['like_for_like', 'huyen', lastHuyen],
  ['like_for_like', 'tinh', tinhOfToday],
  ['common_groups', 'xa', groups],
  ['common_groups', 'huyen', groups],
  ['common_groups', 'tinh', groups],
];

/**
 * All territories of the three bases (domain.md 5.5), a step for each. Communes as reported are the units themselves and not among them;
 * huyện and tỉnh as reported are those of the time, like for like the last huyện and the tỉnh of today.
 */
export function* territoriesOf(lineage: Lineage): Steps<Territory[]> {
  const neighbours = new Neighbours(lineage);
  const found: Territory[] = [];
  for (const [basis, level, grounds] of SETS) {
    yield;
    const made = grounds(lineage, level);
    yield;
    found.push(...territories(basis, level, made, neighbours));
  }
  return found;
}

function territories(
  basis: Basis,
  level: RegistryLevel,
  grounds: readonly Ground[],
  neighbours: Neighbours,
): Territory[] {
  const members = membersOf(grounds, neighbours);
  return grounds.map(({ named, barBefore, barAfter }, i) => ({
    id: named[0]!.id,
    basis,
    level,
    named,
    members: members[i]!,
    barBefore,
    barAfter,
  }));
}

/** Huyện and tỉnh of every time, each with the communes that lay in it while they did. */
function asReported(lineage: Lineage, level: RegistryLevel): Ground[] {
  const spans = new Map<string, Span[]>();
  for (const commune of communes(lineage)) {
    for (const span of lineage.spansOf(commune)) {
      const home = homeOf(commune, span.unit, level, lineage);
      if (home) push(spans, home.unit.id, span);
    }
  }
  return lineage.lines
    .filter((line) => line.level === level && !livesOn(line))
    .map((line) => ({
      named: [line.unit],
      spans: spans.get(line.unit.id) ?? (level === 'huyen' ? lineage.spansOf(line) : []),
      shared: [],
      barBefore: null,
      barAfter: null,
    }));
}

function communesOfToday(lineage: Lineage): Ground[] {
  return communes(lineage)
    .filter(({ after }) => after)
    .map((line) => madeOf([line], line, lineage));
}

function tinhOfToday(lineage: Lineage): Ground[] {
  const held = new Map<Line, Line[]>();
  for (const line of communes(lineage)) {
    const home = line.after ? homeOf(line, line.unit, 'tinh', lineage) : undefined;
    if (home) push(held, home, line);
  }
  return [...held].map(([tinh, lines]) => madeOf(lines, tinh, lineage));
}

/** Units of today with what they were made of, where they were made of whole units. */
function madeOf(today: readonly Line[], name: Line, lineage: Lineage): Ground {
  const bar = barOf(new Set(today), lineage);
  const now = spansOf(today, lineage);
  const before = spansOf(predecessorsOf(today, lineage), lineage);
  return {
    named: [name.unit],
    spans: bar ? now : [...before, ...now],
    shared: bar ? before : [],
    barBefore: bar,
    barAfter: null,
  };
}

/** The huyện that there were to the end, with the communes of today that are exactly theirs, where there are such. */
function lastHuyen(lineage: Lineage): Ground[] {
  const held = new Map<Line, Line[]>();
  for (const line of onEve(lineage)) {
    const home = homeOf(line, line.unit, 'huyen', lineage);
    if (home) push(held, home, line);
  }
  return [...held].map(([huyen, lines]) => {
    const bar = barAfter(new Set(lines), lineage);
    const before = spansOf(lines, lineage);
    const now = spansOf(successorsOf(lines, lineage), lineage);
    return {
      named: [huyen.unit],
      spans: bar ? before : [...before, ...now],
      shared: bar ? now : [],
      barBefore: null,
      barAfter: bar,
    };
  });
}

/** Common groups of communes, of whole huyện, or of whole tỉnh, named by what is left of them, huyện by the huyện. */
function groups(lineage: Lineage, level: RegistryLevel): Ground[] {
  const lines = [...onEve(lineage), ...communes(lineage).filter(({ after }) => after)];
  const keysOf = (line: Line): string[] => {
    if (level === 'xa' || (level === 'huyen' && line.after)) return [];
    const home = homeOf(line, line.unit, level, lineage);
    return home ? [home.key] : [];
  };
  return commonGroups(lines, lineage, keysOf).map((group) => {
    const after = group.filter((line) => line.after);
    const naming = level === 'huyen' ? group.filter((line) => !line.after) : after.length > 0 ? after : group;
    const named = naming.map((line) =>
      level === 'xa' ? line : (homeOf(line, line.unit, level, lineage) ?? line),
    );
    return {
      named: [...new Set((named.length > 0 ? named : group).map(({ unit }) => unit))].sort(byCode),
      spans: spansOf(group, lineage),
      shared: [],
      barBefore: null,
      barAfter: null,
    };
  });
}

/** The huyện or tỉnh in which a version lay; a huyện without communes is its own. */
function homeOf(line: Line, version: Unit, level: RegistryLevel, lineage: Lineage): Line | undefined {
  if (line.level === level) return line;
  const parent = lineage.parentOf(version, line.after);
  return parent && parent.level !== level ? homeOf(parent, parent.unit, level, lineage) : parent;
}

function spansOf(lines: readonly Line[], lineage: Lineage): Span[] {
  return lines.flatMap((line) => lineage.spansOf(line));
}

function communes(lineage: Lineage): Line[] {
  return lineage.lines.filter(({ level }) => level === 'xa');
}

/** What there was on the day before the rearrangement: communes, and huyện without any that became one. */
function onEve(lineage: Lineage): Line[] {
  return lineage.lines.filter(
    (line) =>
      !line.after &&
      !lineage.isLost(line) &&
      (line.level === 'xa' || (line.level === 'huyen' && lineage.successors(line).length > 0)),
  );
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function byCode(a: Unit, b: Unit): number {
  return a.code < b.code ? -1 : Number(a.code > b.code);
}
