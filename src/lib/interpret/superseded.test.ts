import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { DocumentFacts, Interpretation } from '#lib/domain/interpretation.ts';
import { atOnce } from '#lib/domain/steps.ts';
import { submission } from '../../../tests/helpers/submission.ts';
import { supersededBy } from './superseded.ts';

const CHANNELS = ['portal', 'radio', 'social', 'banner', 'press'] as const;

const drawnDocument = fc.record({
  replaces: fc.boolean(),
  date: fc.constantFrom('', '2024-12-10', '2024-12-11'),
  number: fc.constantFrom('', '15/BC-UBND', '27/BC-UBND'),
});
const drawnFile = fc.record({
  channels: fc.subarray([...CHANNELS]),
  period: fc.constantFrom('2024', '2024-Q1'),
  document: drawnDocument,
});

/** The rule as it is told, by comparing every file with every other one. */
function plainly(files: readonly Interpretation[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const [i, older] of files.entries()) {
    for (const [j, newer] of files.entries()) {
      if (isOneForm(older, newer) && isNewer(newer.document, older.document)) found.set(i, j);
    }
  }
  return found;
}

function isOneForm(a: Interpretation, b: Interpretation): boolean {
  const [some, others] = [a, b].map(({ facts }) => new Set(facts.map((fact) => fact.channel + fact.period)));
  const common = [...some!].filter((key) => others!.has(key)).length;
  return common > 0 && common >= 0.6 * Math.max(some!.size, others!.size);
}

function isNewer(a: DocumentFacts, b: DocumentFacts): boolean {
  if (a.replaces !== b.replaces) return a.replaces;
  if (a.date !== '' && b.date !== '' && a.date !== b.date) return a.date > b.date;
  return a.number !== '' && b.number !== '' && Number.parseInt(a.number) > Number.parseInt(b.number);
}

it('answers as comparing every file with every other one would', () => {
  fc.assert(
    fc.property(fc.array(drawnFile, { maxLength: 8 }), (drawn) => {
      const files = drawn.map(({ channels, period, document }, i) =>
        submission(
          `${i}.xlsx`,
          channels.map((channel) => ({ channel, period })),
          document,
        ),
      );
      const found = [...atOnce(supersededBy(files))].toSorted(([a], [b]) => a - b);
      expect(found).toEqual([...plainly(files)]);
    }),
    { numRuns: 1000 },
  );
});

it('names the last of several that are newer', () => {
  const dates = ['2024-12-01', '2024-12-20', '2024-12-10'];
  const files = dates.map((date) => submission(`${date}.xlsx`, [{}], { date }));
  expect([...atOnce(supersededBy(files))]).toEqual([
    [0, 2],
    [2, 1],
  ]);
});
