import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '#lib/domain/fact.ts';
import type { DocumentFacts, Interpretation } from '#lib/domain/interpretation.ts';
import { submission } from '../../../tests/helpers/submission.ts';
import type { Steps } from '#lib/domain/steps.ts';
import { reconcile } from './reconcile.ts';
import { settlingRepeated } from './repeated.ts';
import { supersededBy } from './superseded.ts';

const PORTAL = { channel: 'portal', value: 5 } as const;
const RADIO = { channel: 'radio', value: 7 } as const;
const status = (read: readonly Interpretation[]) =>
  read.map(({ facts }) => facts.map((fact) => fact.status).join(' '));
const codes = (read: readonly Interpretation[]) =>
  read.map(({ problems }) => problems.map(({ code }) => code).join(' '));

describe('two submissions of one unit and period', () => {
  it.each<[string, Partial<DocumentFacts>, Partial<DocumentFacts>]>([
    ['the other says that it replaces it', {}, { replaces: true }],
    ['it replaces, whatever the dates', { date: '2024-12-30' }, { replaces: true, date: '2024-12-20' }],
    ['the other was signed later', { date: '2024-12-15' }, { date: '2024-12-20' }],
    ['the other has a higher number', { number: '15/BC-UBND' }, { number: '27/BC-UBND' }],
  ])('the older one is superseded whole: %s', (_, older, newer) => {
    const pair = [
      submission('cu.xlsx', [PORTAL, RADIO], older),
      submission('moi.xlsx', [{ ...PORTAL, value: 6 }, RADIO], newer),
    ];
    expect(status(reconcile(pair))).toEqual(['superseded superseded', 'counted counted']);
    expect(codes(reconcile(pair))).toEqual(['superseded-submission', '']);
    expect(status(reconcile([...pair].reverse()))).toEqual(['counted counted', 'superseded superseded']);
  });

  it('are duplicates where they agree and a conflict where they do not, if nothing tells which is newer', () => {
    const read = reconcile([
      submission('a.xlsx', [PORTAL, RADIO]),
      submission('b.xlsx', [{ ...PORTAL, value: 6 }, RADIO]),
    ]);
    expect(status(read)).toEqual(['conflict counted', 'conflict duplicate']);
    expect(codes(read)).toEqual(['conflict', 'conflict']);
  });

  it('that agree in all make the second one a duplicate', () => {
    const read = reconcile([submission('a.xlsx', [PORTAL, RADIO]), submission('b.xlsx', [PORTAL, RADIO])]);
    expect(status(read)).toEqual(['counted counted', 'duplicate duplicate']);
    expect(codes(read)).toEqual(['', 'duplicate-submission']);
  });
});

describe('submissions that share too little are left alone', () => {
  it.each<[string, Partial<Fact>]>([
    ['another period', { period: '2024-Q1', value: 3 }],
    ['another year', { period: '2023' }],
    ['another unit', { unit: { id: 'xa:19417@', code: '19417', name: 'Xã Vĩnh Hà', level: 'xa' } }],
    ['another scope', { scope: 'own_and_children' }],
    ['another channel', { channel: 'banner', measure: 'piece' }],
  ])('%s', (_, other) => {
    const read = reconcile([
      submission('a.xlsx', [PORTAL], { date: '2024-01-05' }),
      submission('b.xlsx', [{ ...PORTAL, value: 9, ...other }], { date: '2024-12-20', replaces: true }),
    ]);
    expect([status(read), codes(read)]).toEqual([
      ['counted', 'counted'],
      ['', ''],
    ]);
  });

  it('a huyện report is not superseded by one of its communes', () => {
    const huyen = submission('huyen.xlsx', [PORTAL, RADIO, { channel: 'social' }, { channel: 'banner' }], {
      date: '2024-12-01',
    });
    const read = reconcile([huyen, submission('xa.xlsx', [PORTAL], { date: '2024-12-20' })]);
    expect(status(read)[0]).not.toContain('superseded');
  });
});

it('gives the same sum in any order of the files', () => {
  const files = fc.array(
    fc.record({
      values: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 3 }),
      day: fc.constantFrom('', '2024-12-10', '2024-12-11'),
      replaces: fc.boolean(),
      period: fc.constantFrom('2024', '2024-Q1'),
    }),
    { minLength: 1, maxLength: 5 },
  );
  const channels = ['portal', 'radio', 'social'] as const;
  const sum = (read: readonly Interpretation[]) =>
    read
      .flatMap(({ facts }) => facts)
      .filter((fact) => fact.status === 'counted')
      .reduce((total, { value }) => total + (value ?? 0), 0);
  fc.assert(
    fc.property(files, fc.infiniteStream(fc.nat()), (drawn, random) => {
      const read = drawn.map(({ values, day, replaces, period }, i) =>
        submission(
          `${i}.xlsx`,
          values.map((value, j) => ({ value, channel: channels[j]!, period })),
          { date: day, replaces },
        ),
      );
      const shuffled = [...read]
        .map((each) => ({ each, at: random.next().value as number }))
        .sort((a, b) => a.at - b.at)
        .map(({ each }) => each);
      expect(sum(reconcile(shuffled))).toBe(sum(reconcile(read)));
    }),
    { numRuns: 300 },
  );
});

it('leaves what it was given as it was', () => {
  const given = [submission('a.xlsx', [PORTAL]), submission('b.xlsx', [PORTAL])];
  const before = structuredClone(given);
  reconcile(given);
  expect(given).toEqual(before);
});

it('sets what a report tells against what another file of the unit has in a table', () => {
  const told = submission('bao-cao.docx', [
    { ...PORTAL, proposed: true },
    { ...RADIO, proposed: true },
  ]);
  const table = submission('so-lieu.xlsx', [PORTAL, { ...RADIO, value: 9 }]);
  const statuses = reconcile([told, table]).map(({ facts }) => facts.map(({ status }) => status));
  expect(statuses).toEqual([
    ['counted', 'conflict'],
    ['duplicate', 'conflict'],
  ]);
});

describe('of many files with few figures a step takes in one, so that whoever waits is let in between', () => {
  const factsOf = (read: readonly Interpretation[]) => read.map(({ facts }) => facts);

  it.each<[string, (read: readonly Interpretation[]) => Steps<unknown>]>([
    ['which is superseded', supersededBy],
    ['what several state', (read) => settlingRepeated(factsOf(read), () => true)],
  ])('%s', (_, stepsOf) => {
    const looked = new Set<string>();
    const told = (fact: Fact, file: string) =>
      Object.defineProperty({ ...fact }, 'channel', { get: () => (looked.add(file), fact.channel) });
    const read = Array.from({ length: 20 }, (_, i) => {
      const each = submission(`${i}.xlsx`, [PORTAL, RADIO], { number: `${i}/BC` });
      return { ...each, facts: each.facts.map((fact) => told(fact, each.file)) };
    });
    const steps = stepsOf(read);
    const seen: string[][] = [];
    for (let step = steps.next(); !step.done; step = steps.next()) {
      seen.push([...looked]);
      looked.clear();
    }
    expect(new Set(seen.flat()).size).toBe(20);
    expect(Math.max(...seen.map((files) => files.length))).toBe(1);
  });
});
