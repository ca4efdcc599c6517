import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptedBy } from '#lib/domain/acceptance.ts';
import type { Answer } from '#lib/domain/answer.ts';
import { answersBy } from '#lib/domain/answers.ts';
import type { Decision, OwnWord } from '#lib/domain/decision.ts';
import { entriesOf, isUndone } from './entries.ts';
import { partsOf, wayOf } from './parts.ts';
import { undoChange } from './undo-change.ts';

const AT = '2026-01-05T08:00:00.000Z';
const dash = (is: 'missing' | 'zero', signature = 'stt | đơn vị'): Answer => ({
  about: 'dash',
  is,
  reach: { kind: 'layout', signature },
});
const answer = (...answers: Answer[]): Decision => ({ at: AT, kind: 'answer', answers });
const unanswer = (...answers: Answer[]): Decision => ({ at: AT, kind: 'unanswer', answers });
const province = (name: string | null): Decision => ({ at: AT, kind: 'set-province', province: name });

/** "gives 1/2" is one that gives two things, of which one was taken back; "!" can be taken back (further). */
const told = (log: readonly Decision[]) =>
  entriesOf(log).map(
    ({ decision, parts, taken, undoing }) =>
      `${wayOf(decision)} ${taken}/${parts}${undoing === null ? '' : '!'}`,
  );

describe('entriesOf', () => {
  it.each<[string, Decision[], string[]]>([
    ['an answer stands', [answer(dash('zero'))], ['gives 0/1!']],
    ['it was taken back', [answer(dash('zero')), unanswer(dash('zero'))], ['gives 1/1', 'takes 0/1!']],
    [
      'one of two was taken back',
      [answer(dash('zero'), dash('zero', 'b')), unanswer(dash('zero', 'b'))],
      ['gives 1/2!', 'takes 0/1!'],
    ],
    [
      'it was given again',
      [answer(dash('zero')), unanswer(dash('zero')), answer(dash('zero'))],
      ['gives 1/1', 'takes 0/1', 'gives 0/1!'],
    ],
    [
      'of two that say the same the later one was taken back',
      [answer(dash('zero')), answer(dash('zero')), unanswer(dash('zero'))],
      ['gives 0/1!', 'gives 1/1', 'takes 0/1'],
    ],
    [
      'another answer is not taken back',
      [answer(dash('zero')), unanswer(dash('missing'))],
      ['gives 0/1!', 'takes 0/1!'],
    ],
    ['a province', [province('A')], ['gives 0/1!']],
    [
      'only the province in force can be taken back',
      [province('A'), province('B')],
      ['gives 0/1', 'gives 0/1!'],
    ],
    [
      'choosing the one before takes back',
      [province('A'), province('B'), province('A')],
      ['gives 0/1!', 'gives 1/1', 'gives 0/1!'],
    ],
    [
      'a file taken out cannot be brought back once it is forgotten; one brought back can be taken out again',
      [
        { at: AT, kind: 'remove', file: 'a.xlsx', sha256: 'x' },
        { at: AT, kind: 'remove', file: 'b.xlsx', sha256: 'y' },
        { at: AT, kind: 'restore', file: 'a.xlsx', sha256: 'x' },
      ],
      ['gives 1/1', 'gives 0/1', 'takes 0/1!'],
    ],
  ])('%s', (_, log, entries) => {
    expect(told(log)).toEqual(entries);
  });
});

describe('undoChange', () => {
  it('brings back what was taken out and is still kept, and takes it out again', () => {
    const file = { file: 'a.xlsx', sha256: 'x' };
    const log: Decision[] = [{ at: AT, kind: 'remove', ...file }];
    const [removed] = entriesOf(log, [file]);
    expect(undoChange([removed!], AT)).toEqual({ decide: [], restore: [file], remove: [] });
    const [, restored] = entriesOf([...log, { at: AT, kind: 'restore', ...file }]);
    expect(undoChange([restored!], AT)).toEqual({ decide: [], restore: [], remove: [file] });
  });

  it('takes back only what still stands, and settings with it', () => {
    const log = [
      province('A'),
      answer(dash('zero'), dash('zero', 'b')),
      unanswer(dash('zero', 'b')),
      province('B'),
    ];
    const entries = entriesOf(log);
    expect(undoChange([entries[1]!, entries[3]!], AT)).toEqual({
      decide: [unanswer(dash('zero'))],
      restore: [],
      remove: [],
      province: 'A',
    });
  });

  it('takes the latest back first', () => {
    const log = [answer(dash('zero')), answer(dash('missing'))];
    expect(undoChange(entriesOf(log), AT).decide).toEqual([
      unanswer(dash('missing')),
      unanswer(dash('zero')),
    ]);
  });
});

const WORDS: readonly OwnWord[] = [
  { list: 'channels', phrase: 'loa kéo', channel: 'radio', subchannel: '' },
  { list: 'measures', phrase: 'vlog', measure: 'item' },
];
const arbitraryDecision: fc.Arbitrary<Decision> = fc.oneof(
  fc
    .record({
      kind: fc.constantFrom('answer' as const, 'unanswer' as const),
      answers: fc.array(fc.constantFrom(dash('zero'), dash('missing'), dash('zero', 'b')), { maxLength: 3 }),
    })
    .map((decision) => ({ at: AT, ...decision })),
  fc
    .record({
      kind: fc.constantFrom('add-word' as const, 'drop-word' as const),
      word: fc.constantFrom(...WORDS),
    })
    .map((decision) => ({ at: AT, ...decision })),
  fc
    .record({
      kind: fc.constantFrom('accept' as const, 'withdraw' as const),
      proposals: fc.uniqueArray(fc.constantFrom('a', 'b'), { maxLength: 2 }),
    })
    .map((decision) => ({ at: AT, file: 'a.docx', sha256: 'x', ...decision })),
  fc.constantFrom('A', 'B', null).map(province),
);
const arbitraryLog = fc.array(arbitraryDecision, { maxLength: 12 });

describe('whatever a log holds', () => {
  it('nothing is taken back twice, and never more than there is', () => {
    fc.assert(
      fc.property(arbitraryLog, (log) => {
        const entries = entriesOf(log);
        expect(entries.map(({ decision }) => decision)).toEqual(log);
        for (const { parts, taken } of entries) expect(taken).toBeLessThanOrEqual(parts);
      }),
    );
  });

  it('what is taken back is struck, and what it gave holds no more for its sake', () => {
    fc.assert(
      fc.property(arbitraryLog, fc.nat(), (log, pick) => {
        const able = entriesOf(log).filter(({ undoing, takes }) => undoing?.kind === 'decide' && !takes);
        fc.pre(able.length > 0);
        const entry = able[pick % able.length]!;
        // The later of two that give the same is the one that a taking meets.
        fc.pre(
          able.every(({ index, decision }) => index <= entry.index || !sharesParts(decision, entry.decision)),
        );
        const after = entriesOf([...log, ...undoChange([entry], AT).decide]);
        expect(isUndone(after[entry.index]!)).toBe(true);
      }),
    );
  });

  it('taking everything back leaves nothing', () => {
    fc.assert(
      fc.property(arbitraryLog, (log) => {
        const giving = entriesOf(log).filter(({ takes }) => !takes);
        const all = [...log, ...undoChange(giving, AT).decide];
        expect(answersBy(all)).toEqual([]);
        expect([...acceptedBy(all).values()].flatMap((set) => [...set])).toEqual([]);
        for (const entry of entriesOf(all)) {
          if (!entry.takes && entry.undoing?.kind === 'decide') expect(entry.undoing).toBeNull();
        }
      }),
    );
  });

  it('what was taken back can be done again, and then stands', () => {
    fc.assert(
      fc.property(arbitraryLog, (log) => {
        for (const entry of entriesOf(log).filter(
          ({ undoing, takes }) => takes && undoing?.kind === 'decide',
        )) {
          const after = entriesOf([...log, ...undoChange([entry], AT).decide]);
          expect(after[entry.index]!.undoing).toBeNull();
          expect(after.at(-1)!.taken).toBe(0);
        }
      }),
    );
  });
});

function sharesParts(a: Decision, b: Decision): boolean {
  const keys = new Set(partsOf(a));
  return partsOf(b).some((key) => keys.has(key));
}
