import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { submission } from '../../../tests/helpers/submission.ts';
import { proposalKey } from './acceptance.ts';
import type { Decision } from './decision.ts';
import type { Interpretation } from './interpretation.ts';
import { condonedBy, condonedKey, preferencesBy, withPreferences, type Preference } from './preferences.ts';
import { problemKey, type Problem } from './problem.ts';
import { opposite } from './undo.ts';

const AT = '2026-01-01T00:00:00Z';

/** Two files that state 33 and 68 of one thing, and agree on nothing else. */
function rivals(...values: readonly number[]) {
  return values.map((value, i) => {
    const name = 'abc'[i]!;
    const read = submission(`${name}.xlsx`, [
      { value, status: 'conflict' },
      { channel: 'radio', value: 7 },
    ]);
    return { sha256: name, interpretation: { ...read, problems: [doubt(read)] } };
  });
}

function doubt({ facts }: Interpretation): Problem {
  return { place: facts[0]!.place, code: 'conflict', params: {}, sourceText: '' };
}

const nameIn = (read: ReturnType<typeof rivals>, i: number) => ({
  sha256: read[i]!.sha256,
  key: proposalKey(read[i]!.interpretation.facts[0]!),
});
const preferring = (read: ReturnType<typeof rivals>, chosen: number, ...over: number[]): Preference => ({
  preferred: nameIn(read, chosen),
  over: over.map((i) => nameIn(read, i)),
  reason: 'đã hỏi đơn vị',
});
const statuses = (read: readonly Interpretation[]) =>
  read.map(({ facts, problems }) => [...facts.map(({ status }) => status), problems.length].join(' '));

describe('of rival figures', () => {
  it('the preferred one counts, the other is superseded, and their doubts are gone', () => {
    const read = rivals(33, 68);
    expect(statuses(withPreferences(read, [preferring(read, 1, 0)]))).toEqual([
      'superseded counted 0',
      'counted counted 0',
    ]);
  });

  it('all stay in conflict while one is there that the person did not see', () => {
    const read = rivals(33, 68, 70);
    expect(statuses(withPreferences(read, [preferring(read, 1, 0)]))).toEqual([
      'conflict counted 1',
      'conflict counted 1',
      'conflict counted 1',
    ]);
  });

  it('the later choice holds', () => {
    const read = rivals(33, 68);
    expect(statuses(withPreferences(read, [preferring(read, 1, 0), preferring(read, 0, 1)]))).toEqual([
      'counted counted 0',
      'superseded counted 0',
    ]);
  });

  it('a chosen figure of running text needs no other acceptance', () => {
    const [a, b] = rivals(33, 68) as [ReturnType<typeof rivals>[0], ReturnType<typeof rivals>[0]];
    const facts = b.interpretation.facts.map((fact) => ({ ...fact, proposed: true }));
    const read = [a, { ...b, interpretation: { ...b.interpretation, facts } }];
    const [, told] = withPreferences(read, [preferring(read, 1, 0)]);
    expect(told!.facts.map(({ proposed }) => proposed)).toEqual([false, true]);
  });

  it('figures of another value than the one chosen are asked about anew', () => {
    const read = rivals(33, 68);
    const preference = preferring(read, 1, 0);
    expect(statuses(withPreferences(rivals(33, 69), [preference]))).toEqual([
      'conflict counted 1',
      'conflict counted 1',
    ]);
  });

  it('nothing is changed where none was preferred, and nothing twice', () => {
    const read = rivals(33, 68);
    expect(withPreferences(read, [])).toEqual(read.map(({ interpretation }) => interpretation));
    const once = withPreferences(read, [preferring(read, 1, 0)]);
    const again = once.map((interpretation, i) => ({ sha256: read[i]!.sha256, interpretation }));
    expect(withPreferences(again, [preferring(read, 1, 0)])).toEqual(once);
  });
});

describe('a log', () => {
  const read = rivals(33, 68);
  const problems = [{ sha256: 'a', key: problemKey(read[0]!.interpretation.problems[0]!) }];
  const kinds: readonly Decision[] = [
    { at: AT, kind: 'prefer', ...preferring(read, 0, 1) },
    { at: AT, kind: 'prefer', ...preferring(read, 1, 0) },
    { at: AT, kind: 'condone', problems, reason: 'đúng' },
  ];

  it('tells what is preferred and what stands', () => {
    expect(preferencesBy(kinds)).toEqual([preferring(read, 0, 1), preferring(read, 1, 0)]);
    expect([...condonedBy(kinds)]).toEqual([condonedKey('a', problems[0]!.key)]);
  });

  it('with what was taken back says the same as one without it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...kinds)), fc.constantFrom(...kinds), (before, decision) => {
        const log = [...before, decision, opposite(decision, AT)!];
        expect(preferencesBy(log)).toEqual(preferencesBy(before));
        if (!before.includes(decision)) expect(condonedBy(log)).toEqual(condonedBy(before));
        expect(preferencesBy(log).length).toBeLessThanOrEqual(log.length);
      }),
    );
  });
});
