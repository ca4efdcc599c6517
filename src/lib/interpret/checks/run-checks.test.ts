import fc from 'fast-check';
import { expect, it } from 'vitest';
import { registry } from '../../../../tests/helpers/registry.ts';
import { over } from '../../../../tests/helpers/checked.ts';
import { submission } from '../../../../tests/helpers/submission.ts';
import { reconcile } from '../reconcile.ts';
import { withChecks } from './run-checks.ts';

const drawn = fc.array(
  fc.record({
    period: fc.constantFrom('2023', '2024', '2024-Q1', '2024-Q2', '2024-H1', '2024-9M', '2024-M03'),
    channel: fc.constantFrom('portal' as const, 'radio' as const),
    scope: fc.constantFrom('own' as const, 'children' as const),
    status: fc.constantFrom('counted' as const, 'total' as const, 'comparison' as const),
    value: fc.option(fc.nat(2000)),
  }),
  { maxLength: 12 },
);
const files = fc.array(drawn, { minLength: 1, maxLength: 5 });

it('changes no figure, throws on nothing, and finds the same in any order of files', () => {
  fc.assert(
    fc.property(files, (all) => {
      const read = all.map((facts, i) => submission(`${i}.xlsx`, facts));
      const checked = withChecks(read, { registry });
      expect(checked.map(({ facts }) => facts)).toEqual(read.map(({ facts }) => facts));
      expect([...withChecks([...read].reverse(), { registry })].reverse()).toEqual(checked);
    }),
    { numRuns: 200 },
  );
});

it('says one thing once: a jump in a series is no news among peers, a wrong total none of sums', () => {
  const facts = over({ '2024-H1': 10, '2024-Q1': 4, '2024-Q2': 5 });
  const read = submission('a.xlsx', facts);
  const place = read.facts[0]!.place;
  const doubted = {
    ...read,
    problems: [{ place, code: 'total-mismatch' as const, params: {}, sourceText: '' }],
  };
  const codes = (each: typeof read) => withChecks([each])[0]!.problems.map(({ code }) => code);
  expect([codes(read), codes(doubted)]).toEqual([['cumulative-disagrees'], ['total-mismatch']]);
});

it('is part of reconciling', () => {
  const read = [submission('a.xlsx', over({ '2024': 7 })), submission('b.xlsx', over({ '2024-H1': 9 }))];
  expect(reconcile(read).flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual([
    'cumulative-decreases',
  ]);
});
