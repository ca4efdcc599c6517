import { describe, expect, it } from 'vitest';
import type { Decision } from '#lib/domain/decision.ts';
import { Log } from '#lib/domain/log.ts';
import { registry } from '../../../tests/helpers/registry.ts';
import { submission } from '../../../tests/helpers/submission.ts';
import { SettledReadings } from './settled-readings.ts';

const read = (file: string, value: number) => ({
  sha256: `sha-${file}`,
  interpretation: submission(file, [{ value }]),
});
const statuses = (settled: ReturnType<SettledReadings['of']>) => settled.map(({ facts }) => facts[0]?.status);

describe('SettledReadings', () => {
  const one = read('a.xlsx', 1);
  const another = read('b.xlsx', 2);
  const none = new Log([]);

  it('answers the same while nothing that bears on it has changed', () => {
    const settled = new SettledReadings();
    const first = settled.of([one, another], none, registry);
    const entered: Decision = { at: '', kind: 'enter', batch: 'b', submissions: [] };
    expect(settled.of([{ ...one }, { ...another }], none.and([entered]), registry)).toBe(first);
  });

  it('works it out anew with another file, another reading, another registry', () => {
    const settled = new SettledReadings();
    expect(statuses(settled.of([one], none, null))).toEqual(['counted']);
    expect(statuses(settled.of([one, another], none, null))).toEqual(['conflict', 'conflict']);
    const again = read('b.xlsx', 1);
    const both = settled.of([one, again], none, null);
    expect(statuses(both)).toEqual(['counted', 'duplicate']);
    expect(settled.of([one, again], none, registry)).not.toBe(both);
  });

  it('works it out anew with every decision about figures', () => {
    const proposed = { ...one, interpretation: submission('a.xlsx', [{ value: 1, proposed: true }]) };
    const settled = new SettledReadings();
    const first = settled.of([proposed], none, null);
    const accept: Decision = {
      ...{ at: '', kind: 'accept', sha256: proposed.sha256, file: 'a.xlsx', proposals: ['x'] },
    };
    const log = none.and([accept]);
    const second = settled.of([proposed], log, null);
    expect(second).not.toBe(first);
    expect(settled.of([proposed], none, null)).not.toBe(second);
  });
});
