import { readFileSync } from 'node:fs';
import { isChannel, type Channel } from '#lib/domain/channel.ts';
import { isMeasure, type Measure } from '#lib/domain/measure.ts';

/** What a clerk counts: the words for it, and what they mean. */
export interface Counted {
  /** The heading over it and its neighbours; empty where there is none. */
  readonly over: string;
  readonly words: string;
  /** What stands in the form's column of units of measure; empty where `words` say it. */
  readonly uom: string;
  readonly channel: Channel;
  readonly measure: Measure;
}

/**
 * How a clerk draws a table: `form` is one commune's own, a row a channel; `wide` has a row a commune and a column a
 * channel; `list` a row a commune and channel; `turned` a column a commune; `bare` no headings at all; `broken` is a wide
 * one that goes on in a second sheet without its headings; `tasks` says how far tasks have come.
 */
const SHAPES = ['form', 'wide', 'list', 'turned', 'bare', 'broken', 'tasks'] as const;

/**
 * What a clerk always does, quarter after quarter: "-" where there is nothing to tell; "1.250" typed as text; a commune
 * with a letter wrong; "Gối sang quý sau" for how far a task has come; no year in the title; no huyện in the letterhead.
 */
const HABITS = ['dash', 'thousands', 'misspelt', 'own-status', 'no-year', 'no-huyen'] as const;

export type Shape = (typeof SHAPES)[number];
export type Habit = (typeof HABITS)[number];

/** The clerk of a huyện, or of the communes that use its form. */
export interface Clerk {
  readonly shape: Shape;
  /** Code of the huyện. */
  readonly huyen: string;
  readonly format: 'xlsx' | 'xls' | 'csv';
  readonly habits: readonly Habit[];
  /** Codes of the communes that send the form, or that the table lists. */
  readonly communes: readonly string[];
  readonly title: string;
  /** The headings of columns that hold no figures; of a form, all. */
  readonly heads: readonly string[];
  readonly counted: readonly Counted[];
}

/** Clerks of Nghệ An in 2024, each with words and a layout of their own (clerks.txt). */
export const CLERKS: readonly Clerk[] = readFileSync('tests/effort/clerks.txt', 'utf8')
  .trim()
  .split('\n\n')
  .map(clerkOf);

function clerkOf(text: string): Clerk {
  const [kind = '', communes = '', title = '', heads = '', ...counted] = text.split('\n');
  const [, shape, huyen = '', format, habits = ''] = /^(\w+) (\d+) (\w+)(?:: (.+))?$/.exec(kind) ?? [];
  return {
    shape: oneOf(SHAPES, shape),
    huyen,
    format: oneOf(['xlsx', 'xls', 'csv'] as const, format),
    habits: habits === '' ? [] : habits.split(', ').map((habit) => oneOf(HABITS, habit)),
    communes: communes.split(' '),
    title,
    heads: heads === '-' ? [] : heads.split(' | '),
    counted: counted.map(countedOf),
  };
}

function countedOf(line: string): Counted {
  const [, channel = '', measure = '', over = '', words = '', uom = ''] =
    /^ {2}(\w+) (\w+) = (?:(.+) > )?(.*?)(?: \/ (.+))?$/.exec(line) ?? [];
  if (!isChannel(channel) || !isMeasure(measure)) throw new Error(`Not understood: ${line}`);
  return { over, words, uom, channel, measure };
}

function oneOf<T extends string>(list: readonly T[], text: string | undefined): T {
  const found = list.find((each) => each === text);
  if (found === undefined) throw new Error(`${text} is none of ${list.join(', ')}`);
  return found;
}
