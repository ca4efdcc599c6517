import { describe, expect, it } from 'vitest';
import { callOff, change, isRunning, totalsOf, unpack, type Job, type JobState } from './job.ts';

const job = (key: number, state: JobState): Job => ({
  key,
  name: `${key}.xlsx`,
  state,
  sample: false,
  counts: null,
  error: null,
});
const states = (jobs: readonly Job[]) => jobs.map(({ state }) => state);

describe('the queue of jobs', () => {
  const jobs = [job(1, 'read'), job(2, 'reading'), job(3, 'waiting')];

  it('counts what is done, however it ended', () => {
    expect(totalsOf([...jobs, job(4, 'refused'), job(5, 'known')])).toMatchObject({ total: 5, done: 3 });
    expect(isRunning(jobs)).toBe(true);
    expect(isRunning([job(1, 'failed')])).toBe(false);
  });

  it('changes one job and leaves the others as they are', () => {
    const changed = change(jobs, 2, { state: 'read' });
    expect(states(changed)).toEqual(['read', 'read', 'waiting']);
    expect(changed[0]).toBe(jobs[0]);
  });

  it('puts the files of an archive in its place', () => {
    const members = [job(4, 'waiting'), job(5, 'waiting')];
    expect(unpack(jobs, 2, members).map(({ key }) => key)).toEqual([1, 4, 5, 3]);
  });

  it('calls off only what is not finished', () => {
    expect(states(callOff(jobs))).toEqual(['read', 'cancelled', 'cancelled']);
  });
});
