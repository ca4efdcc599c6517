import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '#lib/domain/question.ts';
import {
  currentOf,
  DESK_START,
  moved,
  opened,
  putOff,
  queueOf,
  settledOn,
  takenUp,
  type DeskPlace,
} from './desk.ts';

const question = (key: string): Question => ({
  ...{ key, cause: 'dash', ask: 'dash-meaning', params: {}, places: [], files: [], signatures: [] },
  ...{ figures: 1, blocks: false, options: [], proposal: null, reaches: [], usualReach: null },
});
const asked = (keys: string) => [...keys].map(question);
const front = (questions: readonly Question[], place: DeskPlace) => currentOf(questions, place)?.key;
const order = (questions: readonly Question[], place: DeskPlace) =>
  queueOf(questions, place)
    .map(({ key }) => key)
    .join('');

describe('the question in front', () => {
  it('is the first, and none where nothing is asked', () => {
    expect(front(asked('abc'), DESK_START)).toBe('a');
    expect(currentOf([], DESK_START)).toBeNull();
  });

  it('moves forth and back, and stops at the ends', () => {
    const questions = asked('abc');
    const second = moved(questions, DESK_START, 1);
    expect(front(questions, second)).toBe('b');
    expect(front(questions, moved(questions, moved(questions, second, 1), 1))).toBe('c');
    expect(front(questions, moved(questions, moved(questions, second, -1), -1))).toBe('a');
  });

  it('makes room for the next when it was answered', () => {
    const place = moved(asked('abc'), DESK_START, 1);
    expect(front(asked('ac'), place)).toBe('c');
    expect(front(asked('a'), place)).toBe('a');
  });

  it('stays in front though more important ones come', () => {
    const place = settledOn(asked('abc'), DESK_START);
    expect(front(asked('xyabc'), place)).toBe('a');
  });

  it('comes back when its answer was taken back', () => {
    const place = opened(asked('abc'), DESK_START, 'b');
    expect(front(asked('ac'), place)).toBe('c');
    expect(front(asked('abc'), place)).toBe('b');
  });
});

describe('putting off', () => {
  it('leaves the question at the end of the list and brings up the next', () => {
    const questions = asked('abc');
    const place = putOff(questions, DESK_START);
    expect([order(questions, place), front(questions, place)]).toEqual(['bca', 'b']);
  });

  it('goes back to the first when only those put off are left', () => {
    const questions = asked('ab');
    const place = putOff(questions, opened(questions, DESK_START, 'b'));
    expect([order(questions, place), front(questions, place)]).toEqual(['ab', 'a']);
  });

  it('passes through those that were put off', () => {
    const questions = asked('ab');
    const all = putOff(questions, putOff(questions, DESK_START));
    expect(front(questions, all)).toBe('a');
    expect(front(questions, putOff(questions, all))).toBe('b');
  });

  it('can be taken back', () => {
    const questions = asked('abc');
    const place = takenUp(questions, putOff(questions, DESK_START), 'a');
    expect([order(questions, place), front(questions, place)]).toEqual(['abc', 'a']);
  });
});

it('always has a question in front while one is left, and never loses one', () => {
  const step = fc.constantFrom('next', 'back', 'later', 'answer', 'up');
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let questions = asked('abcdef');
      let place = DESK_START;
      for (const each of steps) {
        const current = currentOf(questions, place);
        if (each === 'next') place = moved(questions, place, 1);
        if (each === 'back') place = moved(questions, place, -1);
        if (each === 'later') place = putOff(questions, place);
        if (each === 'up' && current) place = takenUp(questions, place, current.key);
        if (each === 'answer') questions = questions.filter(({ key }) => key !== current?.key);
        expect(queueOf(questions, place)).toHaveLength(questions.length);
        expect(currentOf(questions, place) === null).toBe(questions.length === 0);
      }
    }),
  );
});
