import { describe, expect, it } from 'vitest';
import type { Decision } from '#lib/domain/decision.ts';
import type { Question } from '#lib/domain/question.ts';
import { opposite } from '#lib/domain/undo.ts';
import { NO_SETTINGS, type VaultChange } from '#lib/vault/vault.ts';
import { Deciding } from './deciding.svelte.ts';
import type { Holdings } from './holdings.svelte.ts';
import type { Submission } from './submission.ts';

const AT = '2026-01-01T00:00:00Z';
const answer: Decision = {
  ...{ at: AT, kind: 'answer' },
  answers: [{ about: 'period', period: '2026-Q1', reach: { kind: 'file', sha256: 'sha-2' } }],
};
const asks = (file: string) => ({ blocks: true, files: [file] }) as unknown as Question;

/** Files 1 and 2, of which 2 is asked about until a decision `answer` is made. */
function holdings(autoEnter = true) {
  const log: Decision[] = [];
  const made: VaultChange[] = [];
  const isEntered = (file: string) =>
    log.findLast(
      (each) =>
        (each.kind === 'enter' || each.kind === 'leave') &&
        each.submissions.some((submission) => submission.file === file),
    )?.kind === 'enter';
  const submission = (id: number) => {
    const file = `${id}.xlsx`;
    return {
      ...{ id, file, sha256: `sha-${id}`, receivedAt: `2026-01-0${id}T00:00:00Z`, size: 1, sample: false },
      ...{ interpretation: { refused: false }, accepted: new Set(), entered: isEntered(file) },
      batch: isEntered(file) ? 'b' : null,
    } as unknown as Submission;
  };
  const isAnswered = () => log.filter(({ kind }) => kind === 'answer').length > unanswered();
  const unanswered = () => log.filter(({ kind }) => kind === 'unanswer').length;
  const held = {
    settings: { ...NO_SETTINGS, autoEnter },
    unsaved: new Set<number>(),
    get submissions() {
      return [submission(1), submission(2)];
    },
    get questions() {
      return isAnswered() ? [] : [asks('2.xlsx')];
    },
    make(change: VaultChange): Promise<VaultChange> {
      const { decide = [] } = change;
      log.push(...decide);
      made.push(change);
      const back = decide.flatMap((each) => opposite(each, AT) ?? []).reverse();
      return Promise.resolve({ decide: back });
    },
    settled: () => Promise.resolve(),
    reload: () => Promise.resolve(),
  };
  const entered = () => held.submissions.filter((each) => each.entered).map(({ id }) => id);
  return { held: held as unknown as Holdings, made, log, entered };
}

describe('an import', () => {
  it('enters what nothing must be asked about, in one change with a recovery point before it', async () => {
    const { held, made, entered } = holdings();
    const deciding = new Deciding(held);
    await deciding.finish(new Set([1, 2]));
    expect(entered()).toEqual([1]);
    expect(made.map(({ before }) => before)).toEqual(['import']);
    expect(deciding.latestBatch).toBe('2026-01-01T00:00:00Z');
    await deciding.undo();
    expect([entered(), made.at(-1)?.before]).toEqual([[], 'undo']);
  });

  it('enters nothing where that is not wanted, but is finished', async () => {
    const { held, made, entered } = holdings(false);
    await new Deciding(held).finish(new Set([1, 2]));
    expect([entered(), made]).toEqual([[], [{ before: 'import' }]]);
  });
});

describe('an answer', () => {
  it('enters the file that it sets free, and is taken back together with that', async () => {
    const { held, log, entered } = holdings();
    const deciding = new Deciding(held);
    await deciding.finish(new Set([1, 2]));
    await deciding.decide([answer]);
    expect(entered()).toEqual([1, 2]);
    await deciding.undo();
    expect(entered()).toEqual([1]);
    expect(log.map(({ kind }) => kind)).toEqual(['enter', 'answer', 'enter', 'leave', 'unanswer']);
  });

  it('leaves alone what waited though nothing was asked about it', async () => {
    const { held, entered } = holdings();
    const deciding = new Deciding(held);
    await deciding.decide([answer]);
    expect(entered()).toEqual([2]);
  });
});

it('enters what is blocked on request, takes a batch out, and takes each back', async () => {
  const { held, entered } = holdings();
  const deciding = new Deciding(held);
  await deciding.enter(held.submissions);
  expect(entered()).toEqual([1, 2]);
  await deciding.leave('b');
  expect(entered()).toEqual([]);
  await deciding.undo();
  expect(entered()).toEqual([1, 2]);
  await deciding.undo();
  expect(entered()).toEqual([]);
  await deciding.undo();
  expect(entered()).toEqual([]);
});

it('going back to a point forgets what came before it', async () => {
  const { held, made } = holdings();
  const deciding = new Deciding(held);
  await deciding.enter(held.submissions);
  await deciding.goBack(7);
  expect([made.at(-1), deciding.latestBatch]).toEqual([{ before: 'go-back', goBack: 7 }, null]);
  await deciding.undo();
  const before = made.length;
  await deciding.undo();
  expect(made).toHaveLength(before);
});
