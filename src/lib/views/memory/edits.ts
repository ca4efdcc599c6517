import { answerKey, type Answer } from '#lib/domain/answer.ts';
import { answersBy } from '#lib/domain/answers.ts';
import type { Decision, OwnWord } from '#lib/domain/decision.ts';
import { standingWords, wordKey } from '#lib/domain/own-word.ts';

/**
 * The decisions that take an answer out of the memory: with it go those in whose place it holds, which would else hold
 * again.
 */
export function droppingAnswer(log: readonly Decision[], answer: Answer, at: string): readonly Decision[] {
  const key = answerKey(answer);
  const dropped: Answer[] = [];
  for (;;) {
    const held = answersBy([...log, { at, kind: 'unanswer', answers: dropped }]).find(
      (each) => answerKey(each) === key,
    );
    if (!held) break;
    dropped.push(held);
  }
  return dropped.length === 0 ? [] : [{ at, kind: 'unanswer', answers: dropped }];
}

/** The decisions that put an answer in the place of another, or with null add it. */
export function settingAnswer(
  log: readonly Decision[],
  before: Answer | null,
  after: Answer,
  at: string,
): readonly Decision[] {
  const moved = before !== null && answerKey(before) !== answerKey(after);
  return [...(moved ? droppingAnswer(log, before, at) : []), { at, kind: 'answer', answers: [after] }];
}

/** The decisions that take a word out of the dictionary, and those in whose place it holds. */
export function droppingWord(log: readonly Decision[], word: OwnWord, at: string): readonly Decision[] {
  return standingWords(log)
    .filter((each) => wordKey(each) === wordKey(word))
    .reverse()
    .map((each) => ({ at, kind: 'drop-word', word: each }));
}

/** The decisions that put a word in the place of another, or with null add it; the later of two for one phrase holds. */
export function settingWord(
  log: readonly Decision[],
  before: OwnWord | null,
  after: OwnWord,
  at: string,
): readonly Decision[] {
  const drop = before === null ? [] : droppingWord(log, before, at);
  return [...drop, { at, kind: 'add-word', word: after }];
}
