import { describe, expect, it } from 'vitest';
import type { Fact } from '#lib/domain/fact.ts';
import type { Interpretation } from '#lib/domain/interpretation.ts';
import type { Problem } from '#lib/domain/problem.ts';
import { atOnce } from '#lib/domain/steps.ts';
import type { Submission } from '#lib/state/submission.ts';
import { submission as interpretation } from '../../../../tests/helpers/submission.ts';
import { isChange, replacedBy } from './replaced.ts';
import { batchSentence, figuresSentence, leftSentence } from './sentence.ts';
import { batchesOf, summaryOf } from './summary.ts';

let lastId = 0;

function held(
  file: string,
  facts: readonly Partial<Fact>[],
  { batch = 'now', ...more }: Partial<Interpretation> & { readonly batch?: string | null } = {},
): Submission {
  return {
    ...{ id: (lastId += 1), file, sha256: file, receivedAt: batch ?? '', size: 1, sample: false },
    ...{ accepted: new Set<string>(), entered: batch !== null, batch },
    interpretation: { ...interpretation(file, facts), ...more },
  };
}

function doubt(code: Problem['code'], cell: string, params: Problem['params'] = {}): Problem {
  const place = { file: 'a.xlsx', sheet: 'A', cell, sheetIndex: 0, row: 0, col: 0, part: 0 };
  return { place, code, params, sourceText: '' };
}

const older = held(
  'cũ.xlsx',
  [
    { value: 33, status: 'superseded' },
    { value: 5, channel: 'radio', status: 'superseded' },
    { value: 7, channel: 'press', status: 'superseded' },
  ],
  { batch: 'before', problems: [doubt('superseded-submission', '', { file: 'mới.xlsx' })] },
);
const newer = held('mới.xlsx', [
  { value: 68 },
  { value: 5, channel: 'radio' },
  { value: 2, channel: 'banner' },
]);

describe('replacedBy', () => {
  it('sets each superseded figure against the one that now counts for the same thing', () => {
    const replaced = replacedBy([newer], [older, newer]);
    expect(replaced.map(({ before, after }) => [before.value, after?.value ?? null])).toEqual([
      [33, 68],
      [5, 5],
      [7, null],
    ]);
    expect(replaced.map(isChange)).toEqual([true, false, true]);
  });

  it('tells nothing of files that another batch replaced', () => {
    expect(replacedBy([held('khác.xlsx', [{ channel: 'banner' }])], [older, newer])).toEqual([]);
  });
});

describe('summaryOf', () => {
  it('puts each figure of the batch into one part', () => {
    const more = held('thêm.xlsx', [
      { status: 'duplicate' },
      { status: 'conflict', unit: { id: 'xa:2@', code: '2', name: 'Xã Hai', level: 'xa' } },
      { status: 'counted', proposed: true, period: '2023' },
    ]);
    const summary = atOnce(summaryOf([newer, more], [older, newer, more]));
    expect(summary).toMatchObject({
      ...{ files: 2, figures: 6, units: 2, periods: ['2023', '2024'] },
      ...{ fresh: 1, replacing: 2, duplicates: 1, conflicts: 1, superseded: 0, proposed: 1 },
    });
    expect(summary.changes.map(({ before }) => before.value)).toEqual([33, 7]);
  });

  it('tells what was left out with its cell, which sums disagree and who is missing', () => {
    const file = held('a.xlsx', [{}], {
      problems: [
        doubt('units-missing', ''),
        doubt('text-in-count', 'C9'),
        doubt('number-ambiguous', 'B2'),
        doubt('dash-meaning', 'C3'),
        doubt('total-mismatch', 'C12'),
      ],
    });
    const { leftOut, mismatches, missing } = atOnce(summaryOf([file], [file]));
    expect(leftOut.map(({ code }) => code)).toEqual(['text-in-count', 'number-ambiguous']);
    expect(mismatches).toHaveLength(1);
    expect(missing).toHaveLength(1);
  });

  it('keeps doubts about figures that were read apart from what was not read', () => {
    const place = { ...doubt('outlier-in-series', 'C1').place };
    const file = held('a.xlsx', [{ place }], {
      problems: [doubt('outlier-in-series', 'C1'), doubt('text-in-count', 'C9')],
    });
    const { leftOut, doubtful } = atOnce(summaryOf([file], [file]));
    expect(leftOut.map(({ code }) => code)).toEqual(['text-in-count']);
    expect(doubtful.map(({ code }) => code)).toEqual(['outlier-in-series']);
  });
});

describe('batchesOf', () => {
  it('lists the batches, the latest first, without what waits', () => {
    const waiting = held('chờ.xlsx', [], { batch: null });
    const first = held('a.xlsx', [], { batch: '2026-11-20' });
    const second = held('b.xlsx', [], { batch: '2026-11-21' });
    expect(batchesOf([first, waiting, second]).map(({ batch }) => batch)).toEqual([
      '2026-11-21',
      '2026-11-20',
    ]);
  });
});

describe('the sentences', () => {
  const summary = atOnce(summaryOf([newer], [older, newer]));

  it('say what came', () => {
    expect(batchSentence(summary)).toBe('1 tệp → 3 số liệu · 1 đơn vị · Năm 2024');
    expect(batchSentence({ ...summary, periods: ['1', '2', '3', '4'] })).toContain('4 kỳ');
    expect(figuresSentence(summary)).toBe('mới 1 · thay bản trước 2');
  });

  it('say what stays outside', () => {
    expect(leftSentence(46, 5, 0)).toBe('46 ô chưa đọc được và 5 tệp chờ nhập');
    expect(leftSentence(0, 0, 0)).toBe('');
  });
});
