import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCounts, NO_TASKS, ratesOf, taskTotal, type TaskCounts } from './rates.ts';

const counts = (part: Partial<TaskCounts>): TaskCounts => ({ ...NO_TASKS, ...part });

describe('ratesOf', () => {
  it('reads the annex of Vĩnh Linh: 8/8 done, 6/8 with a link', () => {
    const rates = ratesOf(counts({ done: 8, evidenced: 6 }));
    expect(rates.strict).toEqual({ part: 8, whole: 8, ratio: 1 });
    expect(rates.evidence).toEqual({ part: 6, whole: 8, ratio: 0.75 });
  });

  it('gives no rate for a plan of which nothing is reported (Vị Xuyên)', () => {
    const rates = ratesOf(counts({ planned: 7 }));
    expect(rates.strict).toEqual({ part: 0, whole: 0, ratio: null });
    expect(rates.reported.ratio).toBeNull();
    expect(rates.evidence.ratio).toBeNull();
  });

  it('counts a blank against the strict rate only', () => {
    const rates = ratesOf(counts({ done: 6, not_done: 1, partial: 1, in_progress: 1, blank: 3 }));
    expect(rates.strict).toEqual({ part: 6, whole: 12, ratio: 0.5 });
    expect(rates.reported).toEqual({ part: 6, whole: 9, ratio: 6 / 9 });
  });

  it('leaves out what is not due, does not apply or contradicts itself', () => {
    const rates = ratesOf(counts({ done: 1, not_due: 2, not_applicable: 3, contradictory: 4 }));
    expect(rates.strict).toEqual({ part: 1, whole: 1, ratio: 1 });
  });

  it('never exceeds 1, and the strict rate never the reported one', () => {
    const some = fc.record(
      Object.fromEntries(Object.keys(NO_TASKS).map((key) => [key, fc.nat(9)])),
    ) as unknown as fc.Arbitrary<TaskCounts>;
    fc.assert(
      fc.property(some, (each) => {
        const { strict, reported } = ratesOf(each);
        expect(strict.ratio ?? 0).toBeLessThanOrEqual(reported.ratio ?? 0);
        expect(reported.ratio ?? 0).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('addCounts and taskTotal', () => {
  it('add status by status and count each task once', () => {
    const sum = addCounts(counts({ done: 2, evidenced: 1 }), counts({ done: 1, blank: 4, planned: 1 }));
    expect(sum).toEqual(counts({ done: 3, evidenced: 1, blank: 4, planned: 1 }));
    expect(taskTotal(sum)).toBe(8);
  });
});
