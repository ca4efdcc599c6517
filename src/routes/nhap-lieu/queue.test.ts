import { describe, expect, it } from 'vitest';
import { refused } from '#lib/interpret/interpret.ts';
import type { Job, JobState } from '#lib/state/reading/job.ts';
import type { Submission } from '#lib/state/submission.ts';
import { submission as interpretation } from '../../../tests/helpers/submission.ts';
import { filterCounts, queueFiles, queueOf, type Wanted } from './queue.ts';

const ALL: Wanted = { filter: 'all', search: '', part: null };

function held(file: string, entered: boolean, signatures: readonly string[] = []): Submission {
  return {
    ...{ id: 1, file, sha256: file, receivedAt: '', size: 1, sample: false, entered, batch: null },
    accepted: new Set(),
    interpretation: { ...interpretation(file, [{}]), signatures },
  };
}

const job = (name: string, state: JobState): Job => ({
  ...{ key: 1, name, state, sample: false, counts: null, error: null },
});

const form = ['stt | đơn vị | kết quả › tin, bài | kết quả › lượt phát | ghi chú'];
const submissions = [
  held('Xã A.xlsx', false, form),
  held('Xã B.xlsx', false, form),
  held('Xã C.xlsx', false),
  held('Xã D.xlsx', true, form),
  { ...held('hỏng.xlsx', false), interpretation: refused('hỏng.xlsx', []) },
];
const questions = [
  { key: 'dash', blocks: false, files: ['Xã A.xlsx', 'Xã B.xlsx', 'Xã D.xlsx'] },
  { key: 'period', blocks: true, files: ['Xã A.xlsx'] },
];
const jobs = [job('cũ.xlsx', 'known'), job('lỗi.xlsx', 'failed'), job('sau.xlsx', 'cancelled')];
const files = queueFiles(submissions, questions);

describe('the queue', () => {
  it('tells what each file waits for', () => {
    expect(files.map(({ state }) => state)).toEqual(['asked', 'waiting', 'waiting', 'entered', 'refused']);
    expect(files.map((file) => file.questions)).toEqual([2, 1, 0, 1, 0]);
  });

  it('counts what each filter shows', () => {
    expect(filterCounts(files, jobs)).toEqual({
      ...{ all: 5, review: 0, asked: 1, waiting: 2, entered: 1, known: 1, refused: 2, stopped: 1 },
    });
  });

  it('lists each file that could not be opened by itself, with no layout to share', () => {
    const two = [held('một.xls', false), held('hai.xls', false)].map((each, id) => ({
      ...{ ...each, id, interpretation: refused(each.file, []) },
    }));
    const [group] = queueOf(queueFiles(two, []), [], [], ALL);
    expect(group?.clusters.map(({ files: members }) => members.length)).toEqual([1, 1]);
  });

  it('groups by state and then by layout, with the questions that files of a layout share', () => {
    const groups = queueOf(files, jobs, questions, ALL);
    expect(groups.map(({ state, count }) => [state, count])).toEqual([
      ['asked', 1],
      ['waiting', 2],
      ['entered', 1],
      ['known', 1],
      ['refused', 2],
      ['stopped', 1],
    ]);
    expect(groups[0]!.clusters).toMatchObject([
      { name: 'STT | Đơn vị | Tin, bài | Lượt phát | … (+1 cột)', questions: 2 },
    ]);
    expect(groups[1]!.clusters.map(({ name }) => name)).toEqual([
      'STT | Đơn vị | Tin, bài | Lượt phát | … (+1 cột)',
      '',
    ]);
  });

  it('shows one state, or what bears a name, accents aside', () => {
    expect(queueOf(files, jobs, questions, { ...ALL, filter: 'entered' })).toHaveLength(1);
    const named = queueOf(files, jobs, questions, { ...ALL, search: 'xa b' });
    expect(named.map(({ state }) => state)).toEqual(['waiting']);
    expect(queueOf(files, jobs, questions, { ...ALL, search: 'loi' })).toMatchObject([
      { state: 'refused', jobs: [{ name: 'lỗi.xlsx' }], count: 1 },
    ]);
  });

  it('shows files with cells of one part of the account', () => {
    const sheet = { file: '', sheet: '', sheetIndex: 0, nonempty: 1, hidden: 0 };
    const parts = { fact: 0, label: 0, task: 0, target: 0, total: 0, note: 1, problem: 0 };
    const [first, ...rest] = files;
    const submission = {
      ...first!.submission,
      interpretation: { ...first!.submission.interpretation, account: [{ ...sheet, ...parts }] },
    };
    const found = queueOf([{ ...first!, submission }, ...rest], jobs, questions, { ...ALL, part: 'note' });
    expect(found).toMatchObject([{ state: 'asked', count: 1, jobs: [] }]);
  });
});
