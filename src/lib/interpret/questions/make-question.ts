import type { Answer, AnswerBody } from '#lib/domain/answer.ts';
import { comparePlaces, type Place } from '#lib/domain/place.ts';
import { problemKey, type ProblemParams } from '#lib/domain/problem.ts';
import type { Option, OptionWord, Outcome, Question } from '#lib/domain/question.ts';
import type { Doubt } from './asked.ts';

type Given = Pick<Question, 'cause' | 'ask' | 'figures' | 'options'> & Partial<Question>;

/** What tells a question from others that ask the same. */
export type Subject = readonly (string | number)[];

/** A question about these doubts; a proposal, reaches and what it blocks it has only where they are given. */
export function questionAbout(doubts: readonly Doubt[], subject: Subject, given: Given): Question {
  const signatures = distinct(doubts.flatMap(({ problem }) => problem.context?.signature || []));
  return questionAt(
    doubts.map(({ problem }) => problem.place),
    subject,
    { signatures, ...given, ...reachesAmong(doubts, given) },
  );
}

/** Of the reaches those by which every doubt is reached: a table without headings has no layout, a file may name no unit. */
function reachesAmong(
  doubts: readonly Doubt[],
  { reaches = [], usualReach = null }: Given,
): Pick<Question, 'reaches' | 'usualReach'> {
  const isReached = {
    file: true,
    layout: doubts.every(({ problem }) => problem.context?.signature),
    sender: doubts.every(({ asked }) => asked.interpretation.sender !== null),
    always: true,
  };
  const held = reaches.filter((reach) => isReached[reach]);
  if (usualReach === null || held.includes(usualReach)) return { reaches: held, usualReach };
  return { reaches: held, usualReach: held.includes('sender') ? 'sender' : (held[0] ?? null) };
}

/** A question about these places. */
export function questionAt(places: readonly Place[], subject: Subject, given: Given): Question {
  const sorted = places.toSorted(comparePlaces);
  return {
    key: JSON.stringify([given.ask, ...subject]),
    params: {},
    places: sorted.filter((place, i) => i === 0 || comparePlaces(place, sorted[i - 1]!) !== 0),
    files: distinct(sorted.map(({ file }) => file)),
    signatures: [],
    blocks: false,
    proposal: null,
    reaches: [],
    usualReach: null,
    ...given,
  };
}

/** An option; `apart` tells it from others with the same word. */
export function option(
  word: OptionWord,
  outcome: Outcome,
  params: ProblemParams = {},
  apart: string | number = '',
): Option {
  return { key: apart === '' ? word : `${word}:${apart}`, params, outcome };
}

/** Says this of all files of the question. */
export function saying(...bodies: readonly AnswerBody[]): Outcome {
  return { kind: 'answer', bodies };
}

/** Says something of the place of each doubt, in its own file. */
export function settingEach(
  doubts: readonly Doubt[],
  bodyOf: (doubt: Doubt, place: Place) => AnswerBody,
): Outcome {
  const answers = doubts.map((doubt): Answer => {
    const { asked, problem } = doubt;
    return { ...bodyOf(doubt, problem.place), reach: { kind: 'file', sha256: asked.sha256 } };
  });
  return { kind: 'set', answers };
}

/** What the file says stands, although it looks doubtful. */
export function keep(doubts: readonly Doubt[]): Option {
  const problems = doubts.map(({ asked, problem }) => ({ sha256: asked.sha256, key: problemKey(problem) }));
  return option('keep', { kind: 'condone', problems });
}

/** The person types it. */
export function enter(what: Extract<Outcome, { kind: 'enter' }>['what']): Option {
  return option('enter', { kind: 'enter', what }, {}, what);
}

export interface Group {
  readonly subject: Subject;
  /** At least one. */
  readonly doubts: readonly Doubt[];
  readonly first: Doubt;
}

/** Doubts that one answer settles, by what they have in common. */
export function groupDoubts(doubts: readonly Doubt[], subjectOf: (doubt: Doubt) => Subject): Group[] {
  const groups = new Map<string, { subject: Subject; doubts: Doubt[]; first: Doubt }>();
  for (const doubt of doubts) {
    const subject = subjectOf(doubt);
    const key = JSON.stringify(subject);
    const group = groups.get(key);
    if (group) group.doubts.push(doubt);
    else groups.set(key, { subject, doubts: [doubt], first: doubt });
  }
  return [...groups.values()];
}

/** Each text once, in the order given. */
export function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
