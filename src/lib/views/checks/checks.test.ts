import { describe, expect, it } from 'vitest';
import { answersBy } from '#lib/domain/answers.ts';
import type { Fact } from '#lib/domain/fact.ts';
import { wholeOf } from '#lib/domain/place.ts';
import { condonedBy } from '#lib/domain/preferences.ts';
import type { Problem, ProblemCode } from '#lib/domain/problem.ts';
import { opposite } from '#lib/domain/undo.ts';
import type { Submission } from '#lib/state/submission.ts';
import { fact, submission as loaded } from '../../../../tests/helpers/facts.ts';
import { canCorrect, canDropRow, findingsIn, proposedValue } from './findings.ts';
import { historiesOf } from './series.ts';
import { sparkPoints } from './spark.ts';
import { decisionOn } from './verdict.ts';

const AT = '2026-04-03T08:00:00.000Z';
const problem = (
  code: ProblemCode,
  params: Problem['params'] = {},
  part: Partial<Problem> = {},
): Problem => ({
  place: fact().place,
  code,
  params,
  sourceText: '5',
  ...part,
});
const submission = (facts: Fact[], problems: Problem[]): Submission => ({
  id: 1,
  file: 'bao-cao.xlsx',
  sha256: 'abc',
  receivedAt: AT,
  size: 1,
  sample: false,
  interpretation: loaded({ facts, problems }).interpretation,
  accepted: new Set(),
  entered: true,
  batch: null,
});
const none: ReadonlySet<string> = new Set();

describe('findings', () => {
  it('are what the checks say of figures, by kind', () => {
    const found = findingsIn(
      [
        submission(
          [fact()],
          [
            problem('total-mismatch', { total: 5, sum: 7 }),
            problem('outlier-in-series', { value: 50, likely: 5 }),
            problem('cumulative-decreases'),
            problem('unit-repeated'),
            problem('hidden-rows'),
            problem('conflict'),
          ],
        ),
      ],
      none,
    );
    expect(found.map(({ kind }) => kind)).toEqual(['totals', 'outliers', 'decreases', 'repeated']);
    expect(found.map(proposedValue)).toEqual([7, 5, null, null]);
    expect(found.map(canCorrect)).toEqual([true, true, true, false]);
    expect(found.map(canDropRow)).toEqual([false, false, false, true]);
    expect(found[0]!.fact).toMatchObject({ value: 5 });
  });

  it('a part in conflict with its whole is a contradiction, no total', () => {
    const parts = (status: Fact['status']) =>
      findingsIn([submission([fact({ status })], [problem('part-exceeds-whole')])], none).length;
    expect([parts('conflict'), parts('subset')]).toEqual([0, 1]);
  });

  it('nothing is set in running text, or where a whole file is meant', () => {
    const found = findingsIn(
      [
        submission(
          [],
          [
            problem('outlier-in-series', {}, { place: { ...fact().place, cell: 'đoạn 3' } }),
            problem('cumulative-disagrees', { figures: 3, of: 9 }, { place: wholeOf('bao-cao.xlsx') }),
          ],
        ),
      ],
      none,
    );
    expect(found.map(canCorrect)).toEqual([false, false]);
  });
});

describe('a verdict', () => {
  const [found] = findingsIn([submission([fact()], [problem('outlier-in-series', { likely: 5 })])], none);

  it('lets a figure stand, and is taken back', () => {
    const kept = decisionOn(found!, { kind: 'keep' }, 'Đã hỏi đơn vị', AT);
    const open = (...log: Parameters<typeof condonedBy>[0]) =>
      findingsIn([found!.submission], condonedBy(log)).length;
    expect([open(), open(kept), open(kept, opposite(kept, AT)!)]).toEqual([1, 0, 1]);
    expect(kept).toMatchObject({ reason: 'Đã hỏi đơn vị' });
  });

  it('says what a cell says, of this file only, with its reason', () => {
    const corrected = decisionOn(found!, { kind: 'correct', value: 13 }, 'Gõ thừa số 0', AT);
    expect(corrected).toMatchObject({ kind: 'answer', reason: 'Gõ thừa số 0' });
    expect(answersBy([corrected])).toEqual([
      {
        about: 'cell',
        sheet: 'Phụ lục',
        cell: found!.problem.place.cell,
        is: { kind: 'value', value: 13 },
        reach: { kind: 'file', sha256: 'abc' },
      },
    ]);
    expect(answersBy([corrected, opposite(corrected, AT)!])).toEqual([]);
  });
});

describe('the history of a figure', () => {
  it('is what the unit states of the same in other periods of the kind', () => {
    const it = fact({ period: '2025-Q2', value: 500 });
    const others = [
      fact({ period: '2025-Q1', value: 4 }),
      fact({ period: '2024-Q4', value: 7, place: { ...fact().place, cell: 'D9' } }),
      fact({ period: '2024', value: 20 }),
      fact({ period: '2024-Q3', value: 6, channel: 'radio' }),
      fact({ period: '2024-Q2', value: 6, status: 'superseded' }),
      fact({ period: '2024-Q1', value: null, state: 'missing' }),
    ];
    const points = historiesOf([it], [submission([it, ...others], [])]).get(it)!;
    expect(points.map(({ period, value, isIt }) => [period, value, isIt])).toEqual([
      ['2024-Q4', 7, false],
      ['2025-Q1', 4, false],
      ['2025-Q2', 500, true],
    ]);
    expect(points[0]!.place.cell).toBe('D9');
  });

  it('is drawn from zero', () => {
    const box = { width: 100, height: 50, margin: 5 };
    expect(sparkPoints([0, 10, 5], box)).toEqual([
      [5, 45],
      [50, 5],
      [95, 25],
    ]);
    expect(sparkPoints([3], box)).toEqual([[5, 5]]);
  });
});
