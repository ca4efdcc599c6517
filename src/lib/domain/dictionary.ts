import type { Channel } from './channel.ts';
import type { Measure } from './measure.ts';
import type { TaskStatus } from './task.ts';
import type { RegistryLevel } from './unit.ts';

/** Words for a channel, or with null for something that is none although it sounds like one. */
export interface ChannelWord {
  readonly phrase: string;
  readonly channel: Channel | null;
  /** What the figures are told apart by, as the user writes it ("Zalo OA"); empty where the channel says all. */
  readonly subchannel: string;
}

/** Words for what is counted: "vlog" is an `item`. */
export interface MeasureWord {
  readonly phrase: string;
  readonly measure: Measure;
}

/** Words for how far a task has come: "đã trình ký" is `in_progress`. */
export interface StatusWord {
  readonly phrase: string;
  readonly status: TaskStatus;
}

/** A unit of the registry by level and code, with the first day of one version of it or null for whichever holds. */
export interface UnitKey {
  readonly level: RegistryLevel;
  readonly code: string;
  readonly from: string | null;
}

/** Another name of a unit; with `within` only inside that unit. */
export interface UnitAlias {
  readonly phrase: string;
  readonly unit: UnitKey;
  readonly within: UnitKey | null;
}

/**
 * Words that a workspace adds to those the program knows (importing.md, stage 5). They win over the program's own;
 * where a longer phrase that the program knows holds one of them, that longer phrase is the more exact and wins.
 */
export interface Dictionary {
  readonly channels: readonly ChannelWord[];
  readonly measures: readonly MeasureWord[];
  readonly statuses: readonly StatusWord[];
  readonly units: readonly UnitAlias[];
}

export const EMPTY_DICTIONARY: Dictionary = { channels: [], measures: [], statuses: [], units: [] };

/** The words of two dictionaries; where both have a phrase, the second's comes last. */
export function mergedDictionary(first: Dictionary, second: Dictionary): Dictionary {
  return {
    channels: [...first.channels, ...second.channels],
    measures: [...first.measures, ...second.measures],
    statuses: [...first.statuses, ...second.statuses],
    units: [...first.units, ...second.units],
  };
}

/** The key of a unit, whichever version of it holds. */
export function keyOfUnit(id: string): UnitKey | null {
  const [, level, code] = /^(tinh|huyen|xa):([^@]*)@/.exec(id) ?? [];
  return level === undefined ? null : { level: level as RegistryLevel, code: code!, from: null };
}

/** Whether a version of a unit is the one that a key means. */
export function isUnitOfKey(id: string, { level, code, from }: UnitKey): boolean {
  return from === null ? id.startsWith(`${level}:${code}@`) : id === `${level}:${code}@${from}`;
}
