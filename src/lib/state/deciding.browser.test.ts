import { describe, expect, it } from 'vitest';
import { AppError } from '#lib/domain/app-error.ts';
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
const asks = (file: string) => ({ key: `about ${file}`, blocks: true, files: [file] }) as unknown as Question;

/** Files 1 and 2, of which 2 is asked about until a decision `answer` is made and `reading` it anew has ended. */
function holdings(autoEnter = true, reading = Promise.resolve()) {
  let isRead = false;
  void reading.then(() => (isRead = true));
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
  const inventory = {
    settings: { ...NO_SETTINGS, autoEnter },
    unsaved: new Set<number>(),
    get submissions() {
      return [submission(1), submission(2)];
    },
    get questions() {
      return isAnswered() && isRead ? [] : [asks('2.xlsx')];
    },
  };
  const held = {
    inventory,
    make(change: VaultChange): Promise<VaultChange> {
      const { decide = [] } = change;
      log.push(...decide);
      made.push(change);
      const back = decide.flatMap((each) => opposite(each, AT) ?? []).reverse();
      return Promise.resolve({ decide: back });
    },
    settled: () => reading,
    reload: () => Promise.resolve(),
  };
  const entered = () => inventory.submissions.filter((each) => each.entered).map(({ id }) => id);
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
    await deciding.settled();
    expect(entered()).toEqual([1, 2]);
    await deciding.undo();
    expect(entered()).toEqual([1]);
    expect(log.map(({ kind }) => kind)).toEqual(['enter', 'answer', 'enter', 'leave', 'unanswer']);
  });

  it('leaves alone what waited though nothing was asked about it', async () => {
    const { held, entered } = holdings();
    const deciding = new Deciding(held);
    await deciding.decide([answer]);
    await deciding.settled();
    expect(entered()).toEqual([2]);
  });
});

describe('while files are still being read anew for an answer', () => {
  const asked = ({ questions }: Deciding) => questions.map(({ key }) => key);

  /** Files 1 and 2 as above; `end` ends the reading. */
  function slowly() {
    let end = () => {};
    const reading = new Promise<void>((resolve) => (end = resolve));
    const { held, ...rest } = holdings(true, reading);
    return { deciding: new Deciding(held), held, end, ...rest };
  }

  it('its question is asked no more, and its file goes in when it was read', async () => {
    const { deciding, entered, end } = slowly();
    expect(asked(deciding)).toEqual(['about 2.xlsx']);
    await deciding.decide([answer], ['about 2.xlsx']);
    expect([asked(deciding), entered()]).toEqual([[], []]);
    end();
    await deciding.settled();
    expect([asked(deciding), entered()]).toEqual([[], [2]]);
  });

  it('several answers enter what they set free as one batch, of which an undo takes out what its answer was about', async () => {
    const { deciding, made, entered, end } = slowly();
    await Promise.all([deciding.decide([answer], ['about 2.xlsx']), deciding.decide([answer])]);
    end();
    await deciding.settled();
    expect(made.flatMap(({ decide = [] }) => decide.map(({ kind }) => kind))).toEqual([
      ...['answer', 'answer', 'enter'],
    ]);
    await deciding.undo();
    expect(entered()).toEqual([2]);
    await deciding.undo();
    expect(entered()).toEqual([]);
  });

  it('an answer that comes while the last is being entered goes in by itself', async () => {
    const { deciding, made, entered, end } = slowly();
    await deciding.decide([answer], ['about 2.xlsx']);
    end();
    const first = deciding.settled();
    const second = deciding.decide([answer], ['another']);
    await Promise.all([first, second]);
    await deciding.settled();
    expect([entered(), asked(deciding)]).toEqual([[2], []]);
    expect(made.filter(({ decide = [] }) => decide.some(({ kind }) => kind === 'enter'))).toHaveLength(1);
  });

  it('an undo asks again at once, and nothing goes in', async () => {
    const { deciding, entered, end } = slowly();
    const answered = deciding.decide([answer], ['about 2.xlsx']);
    const undone = deciding.undo();
    await answered;
    await undone;
    expect(asked(deciding)).toEqual(['about 2.xlsx']);
    end();
    await deciding.settled();
    expect([asked(deciding), entered()]).toEqual([['about 2.xlsx'], []]);
  });

  it('an answer that could not be kept is asked for again', async () => {
    const { deciding, held } = slowly();
    held.make = () => Promise.reject(new AppError('storage-full'));
    await expect(deciding.decide([answer], ['about 2.xlsx'])).rejects.toThrow(AppError);
    expect(asked(deciding)).toEqual(['about 2.xlsx']);
  });
});

it('enters what is blocked on request, takes a batch out, and takes each back', async () => {
  const { held, entered } = holdings();
  const deciding = new Deciding(held);
  await deciding.enter(held.inventory.submissions);
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
  await deciding.enter(held.inventory.submissions);
  await deciding.goBack(7);
  expect([made.at(-1), deciding.latestBatch]).toEqual([{ before: 'go-back', goBack: 7 }, null]);
  await deciding.undo();
  const before = made.length;
  await deciding.undo();
  expect(made).toHaveLength(before);
});
