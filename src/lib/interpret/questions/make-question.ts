import { comparePlaces, type Place } from '#lib/domain/place.ts';
import { problemKey } from '#lib/domain/problem.ts';
import type { Option, OptionWord, Outcome, Question } from '#lib/domain/question.ts';
import type { ProblemParams } from '#lib/domain/problem.ts';
import type { Doubt } from './asked.ts';

type Given = Pick<Question, 'cause' | 'ask' | 'figures' | 'options'> & Partial<Question>;

/** A question about these doubts. Its key is made of what they have in common; a proposal it has only where one is given. */
export function questionAbout(
  doubts: readonly Doubt[],
  subject: readonly (string | number)[],
  given: Given,
): Question {
  const places = doubts.map(({ problem }) => problem.place).sort(comparePlaces);
  return {
    key: JSON.stringify([given.ask, ...subject]),
    params: {},
    places: withoutRepeats(places),
    files: [...new Set(places.map(({ file }) => file))],
    signatures: [...new Set(doubts.flatMap(({ problem }) => problem.context?.signature ?? []))],
    blocks: false,
    proposal: null,
    reaches: [],
    usualReach: null,
    ...given,
  };
}

/** An option; `apart` tells it from others with the same word. */
export function option(word: OptionWord, outcome: Outcome, params: ProblemParams = {}, apart = ''): Option {
  return { key: apart === '' ? word : `${word}:${apart}`, params, outcome };
}

/** What the file says stands, although it looks doubtful. */
export function keep(doubts: readonly Doubt[]): Option {
  const problems = doubts.map(({ asked, problem }) => ({ sha256: asked.sha256, key: problemKey(problem) }));
  return option('keep', { kind: 'condone', problems });
}

/** Doubts that one answer settles, by what they have in common. */
export function groupDoubts(
  doubts: readonly Doubt[],
  subjectOf: (doubt: Doubt) => readonly (string | number)[],
): { readonly subject: readonly (string | number)[]; readonly same: readonly Doubt[] }[] {
  const groups = new Map<string, { subject: readonly (string | number)[]; same: Doubt[] }>();
  for (const doubt of doubts) {
    const subject = subjectOf(doubt);
    const key = JSON.stringify(subject);
    const group = groups.get(key);
    if (group) group.same.push(doubt);
    else groups.set(key, { subject, same: [doubt] });
  }
  return [...groups.values()];
}

function withoutRepeats(places: readonly Place[]): Place[] {
  return places.filter((place, i) => i === 0 || comparePlaces(place, places[i - 1]!) !== 0);
}
