import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from '#lib/domain/decision.ts';
import type { ReachKind } from '#lib/domain/answer.ts';
import { QUESTION_CAUSES, type Question } from '#lib/domain/question.ts';
import { opposite } from '#lib/domain/undo.ts';
import { decisionsOf } from '#lib/interpret/questions/decisions-of.ts';
import { questionsOf, type Asked } from '#lib/interpret/questions/questions-of.ts';
import { Log } from '#lib/domain/log.ts';
import { decided, type Workspace } from '../helpers/decided.ts';
import { DOUBTFUL } from '../helpers/doubtful.ts';
import { drawnBatch } from '../helpers/drawn-batch.ts';
import { changesBetween, namedBy } from '../helpers/named-by.ts';
import { registry } from '../helpers/registry.ts';
import { workbookOf } from '../helpers/sheet.ts';

const AT = '2026-01-01T00:00:00Z';

const CASES = [...DOUBTFUL].map(([ask, workspace]) => ({ ask, workspace }));

it('the workspaces ask for every cause', () => {
  const asked = CASES.flatMap(({ workspace }) => asks(decided(workspace, [])));
  expect(new Set(asked.map(({ cause }) => cause))).toEqual(new Set(QUESTION_CAUSES));
});

describe.each(CASES)('$ask', ({ ask, workspace }) => {
  const before = decided(workspace, []);

  it('is asked', () => {
    expect(asks(before).map((question) => question.ask)).toContain(ask);
  });

  it('an answer changes no figure, task or quota that its question did not name, and settles it', () => {
    expectOnlyNamedToChange(workspace, ({ usualReach }) => [usualReach]);
  });

  it('an answer that is taken back leaves no trace', () => {
    for (const { decisions } of waysFrom(before, allReaches)) {
      const back = decisions.toReversed().flatMap((decision) => opposite(decision, AT) ?? []);
      expect(decided(workspace, [...decisions, ...back])).toEqual(before);
    }
    expect(before.length).toBeGreaterThan(0);
  });
});

it('whatever files say, an answer changes only what its question named', () => {
  fc.assert(
    fc.property(drawnBatch, (files) => {
      const workbooks = Object.entries(files).map(([name, rows]) => workbookOf({ A: rows }, name));
      expectOnlyNamedToChange({ workbooks, province: 'Quảng Trị' }, () => ['file']);
    }),
    { numRuns: 25 },
  );
});

/** Everything that may be said of what is asked, each as far as `reaches` lets it. */
function waysFrom(before: readonly Asked[], reaches: (question: Question) => readonly (ReachKind | null)[]) {
  return asks(before).flatMap((question) =>
    question.options.flatMap((option) =>
      reaches(question).flatMap((reach) => {
        const decisions = decisionsOf(question, option, { reach, reason: 'Đã hỏi lại' }, before, AT);
        return decisions.length === 0 ? [] : [{ question, option, decisions }];
      }),
    ),
  );
}

/** As far as any answer may reach. What reaches further than is usual speaks of other layouts and senders too. */
function allReaches({ reaches }: Question): readonly (ReachKind | null)[] {
  return reaches.length === 0 ? [null] : reaches;
}

function expectOnlyNamedToChange(
  workspace: Workspace,
  reaches: (question: Question) => readonly (ReachKind | null)[],
): void {
  const before = decided(workspace, []);
  for (const { question, option, decisions } of waysFrom(before, reaches)) {
    const after = decided(workspace, decisions);
    const named = namedBy(question, option, before, workspace);
    const changed = changesBetween(before, after).filter((pair) => !pair.some(named));
    expect({ ask: question.ask, option: option.key, changed }).toMatchObject({ changed: [] });
    expect(asks(after, decisions).map(({ key }) => key)).not.toContain(question.key);
  }
}

function asks(asked: readonly Asked[], decisions: readonly Decision[] = []): readonly Question[] {
  const { condoned } = new Log(decisions);
  return questionsOf(asked, { registry, province: 'Quảng Trị', condoned });
}
