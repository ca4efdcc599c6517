import { describe, expect, it } from 'vitest';
import type { Decision } from './decision.ts';
import { enteredBy, submissionKey, withEntering } from './entered.ts';
import { opposite } from './undo.ts';

const a = { file: 'Xã A/báo cáo.xlsx', sha256: 'aa' };
const b = { file: 'Xã B/báo cáo.xlsx', sha256: 'aa' };
const enter = (batch: string, ...submissions: (typeof a)[]): Decision => ({
  ...{ at: '', kind: 'enter', batch, submissions },
});
const keysOf = (log: readonly Decision[]) => [...(enteredBy(log)?.keys() ?? [])];

describe('enteredBy', () => {
  it('is null where the log does not speak of it', () => {
    expect(enteredBy([{ at: '', kind: 'set-year', year: 2026 }])).toBeNull();
    expect(enteredBy([enter('1')])?.size).toBe(0);
  });

  it('tells the same bytes under two names apart', () => {
    expect(keysOf([enter('1', a)])).toEqual([submissionKey(a)]);
    expect(enteredBy([enter('1', a), enter('2', b)])?.get(submissionKey(b))).toBe('2');
  });

  it('takes a batch back as a whole', () => {
    const batch = enter('1', a, b);
    expect(keysOf([batch, opposite(batch, '')!])).toEqual([]);
  });

  it('lets what was taken out of the workspace come back as it was, and what comes anew wait', () => {
    const out: Decision = { at: '', kind: 'remove', ...a };
    expect(keysOf([enter('1', a), out])).toEqual([]);
    expect(keysOf([enter('1', a), out, { at: '', kind: 'restore', ...a }])).toEqual([submissionKey(a)]);
    expect(keysOf([enter('1', b), out, { at: '', kind: 'restore', ...a }])).toEqual([submissionKey(b)]);
  });
});

describe('withEntering', () => {
  it('enters all submissions of a log that does not speak of it, and leaves any other log alone', () => {
    expect(keysOf(withEntering([], [a, b], ''))).toEqual([a, b].map(submissionKey));
    const log = [enter('1', b)];
    expect(withEntering(log, [a, b], '')).toBe(log);
  });
});
