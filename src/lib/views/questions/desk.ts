import type { Question } from '#lib/domain/question.ts';

/** Where a person is among the questions. */
export interface DeskPlace {
  /** Key of the question in front; it may have been settled since. */
  readonly current: string | null;
  /** Where it stood in the queue, so that the next one comes up where it vanishes. */
  readonly position: number;
  /** Keys of those put off for this visit. */
  readonly deferred: ReadonlySet<string>;
}

export const DESK_START: DeskPlace = { current: null, position: 0, deferred: new Set() };

/** The questions in the order in which they come up: those put off last. */
export function queueOf(questions: readonly Question[], { deferred }: DeskPlace): readonly Question[] {
  if (deferred.size === 0) return questions;
  return [
    ...questions.filter(({ key }) => !deferred.has(key)),
    ...questions.filter(({ key }) => deferred.has(key)),
  ];
}

/** The question in front; null where none is left. */
export function currentOf(questions: readonly Question[], place: DeskPlace): Question | null {
  const queue = queueOf(questions, place);
  const found = queue.find(({ key }) => key === place.current);
  return found ?? queue[Math.min(place.position, queue.length - 1)] ?? null;
}

/** Brings the question so many places further to the front, at most the last or first. */
export function moved(questions: readonly Question[], place: DeskPlace, by: number): DeskPlace {
  const queue = queueOf(questions, place);
  const at = queue.findIndex(({ key }) => key === currentOf(questions, place)?.key);
  return standing(queue, place, Math.max(0, Math.min(queue.length - 1, at + by)));
}

/** Brings one question to the front. */
export function opened(questions: readonly Question[], place: DeskPlace, key: string): DeskPlace {
  const queue = queueOf(questions, place);
  const at = queue.findIndex((each) => each.key === key);
  return at < 0 ? place : standing(queue, place, at);
}

/** Puts the question in front off, and brings up the one that followed it. */
export function putOff(questions: readonly Question[], place: DeskPlace): DeskPlace {
  const current = currentOf(questions, place);
  if (!current || place.deferred.has(current.key)) return moved(questions, place, 1);
  const at = queueOf(questions, place).findIndex(({ key }) => key === current.key);
  const later = { ...place, deferred: new Set([...place.deferred, current.key]) };
  const queue = queueOf(questions, later);
  const isLast = queue[at] === undefined || later.deferred.has(queue[at].key);
  return standing(queue, later, isLast ? 0 : at);
}

/** Takes a question that was put off up again. */
export function takenUp(questions: readonly Question[], place: DeskPlace, key: string): DeskPlace {
  const deferred = new Set(place.deferred);
  deferred.delete(key);
  return opened(questions, { ...place, deferred }, key);
}

/** Where a person stands who looks at the question in front: it stays in front though others come or go. */
export function settledOn(questions: readonly Question[], place: DeskPlace): DeskPlace {
  const current = currentOf(questions, place);
  return current ? opened(questions, place, current.key) : place;
}

function standing(queue: readonly Question[], place: DeskPlace, position: number): DeskPlace {
  return { ...place, current: queue[position]?.key ?? null, position: Math.max(0, position) };
}
