import type { RegistryLevel, Unit } from './unit.ts';

/**
 * A unit through its versions on one side of the great rearrangement: the same level and code, whatever it was called
 * and wherever it lay. Across the rearrangement codes and names say nothing (domain.md 5.2), only lineage does.
 */
export interface Line {
  /** "xa:19363@2025-07-01": the id of its last version and, where that one lives on over the day, "|" before it. */
  readonly key: string;
  readonly level: RegistryLevel;
  readonly code: string;
  /** Whether it is of the units since the rearrangement. */
  readonly after: boolean;
  /** Oldest first; never empty. */
  readonly versions: readonly Unit[];
  /** The version that the line is named by: its last. */
  readonly unit: Unit;
}

/** All lines of these units, those before the rearrangement first. A version that holds on both sides is in two lines. */
export function linesOf(units: readonly Unit[], reform: string): Line[] {
  const before = new Map<string, Unit[]>();
  const after = new Map<string, Unit[]>();
  const put = (lines: Map<string, Unit[]>, unit: Unit) => {
    const key = `${unit.level}:${unit.code}`;
    const versions = lines.get(key);
    if (versions) versions.push(unit);
    else lines.set(key, [unit]);
  };
  for (const unit of units) {
    if (unit.validFrom < reform) put(before, unit);
    if (unit.validTo === '' || unit.validTo > reform) put(after, unit);
  }
  return [...lines(before, false, reform), ...lines(after, true, reform)];
}

/** Whether a line before the rearrangement ends in a version that holds after it too, in a line of its own. */
export function livesOn({ key }: Line): boolean {
  return key.startsWith('|');
}

/** The days of a line on which one of its versions holds: from its first, to the day after its last ("" for none). */
export function daysOf(line: Line, version: Unit, reform: string): { from: string; to: string } {
  const { validFrom, validTo } = version;
  if (line.after) return { from: validFrom < reform ? reform : validFrom, to: validTo };
  return { from: validFrom, to: validTo === '' || validTo > reform ? reform : validTo };
}

function lines(units: Map<string, Unit[]>, after: boolean, reform: string): Line[] {
  return [...units.values()].map((versions): Line => {
    const sorted = versions.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
    const unit = sorted.at(-1)!;
    const goesOn = !after && (unit.validTo === '' || unit.validTo > reform);
    return {
      key: (goesOn ? '|' : '') + unit.id,
      level: unit.level,
      code: unit.code,
      after,
      versions: sorted,
      unit,
    };
  });
}
