import type { Channel } from '#lib/domain/channel.ts';
import type { Interpretation } from '#lib/domain/interpretation.ts';
import type { Fact } from '#lib/domain/fact.ts';
import type { Measure } from '#lib/domain/measure.ts';
import type { Task } from '#lib/domain/task.ts';

/** What a person who drew a file knows that one of its cells says. */
export interface MeantFigure {
  readonly cell: string;
  /** Code of the unit, or the name of an office that no registry holds. */
  readonly unit: string;
  readonly period: string;
  readonly channel: Channel;
  readonly measure: Measure;
  /** The number, or what is said instead of one. */
  readonly says: number | Exclude<Fact['state'], 'value'>;
}

/** A file as a clerk sent it, and what was meant by it. */
export interface DrawnFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly period: string;
  /** Code of the unit that reports. */
  readonly sender: string;
  /** Empty for a file whose place another one took. */
  readonly figures: readonly MeantFigure[];
  /** Drawn without a slip, by a clerk without odd habits. */
  readonly isSound: boolean;
  /** How far its tasks have come, each as `taskLine`. */
  readonly tasks: readonly string[];
}

/** How far a task of a unit has come, in one line. */
export function taskLine(unit: string, period: string, number: string, status: Task['status']): string {
  return [unit, period, 'task', number, status].join(' ');
}

/** What a reading says of a cell, in the same words. */
function asMeant({ place, unit, period, channel, measure, state, value }: Fact): MeantFigure {
  const says = state === 'value' ? Number(value) : state;
  return { cell: place.cell, unit: unit.code || unit.name, period, channel, measure, says };
}

/** A figure in one line, wherever it stands: of a report that was sent twice, either may be the one that counts. */
function lineOf({ unit, period, channel, measure, says }: MeantFigure): string {
  return [unit, period, channel, measure, says].join(' ');
}

/** What a reading says, as lines: its figures that count and its tasks. */
export function linesOf({ facts, tasks }: Interpretation, period: string): string[] {
  const counted = facts.filter(({ status, proposed }) => status === 'counted' && !proposed);
  return [
    ...counted.map((fact) => lineOf(asMeant(fact))),
    ...tasks.map(({ unit, number, status }) => taskLine(unit.code || unit.name, period, number, status)),
  ];
}

/** What was meant by a file, as such lines. */
export function meantLines({ figures, tasks }: DrawnFile): string[] {
  return [...figures.map(lineOf), ...tasks];
}
