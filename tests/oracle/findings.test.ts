import { beforeAll, describe, expect, it } from 'vitest';
import { comparePeriods } from '#lib/domain/period.ts';
import { factsCsv } from '#lib/export/facts-csv.ts';
import { questionsOf } from '#lib/interpret/questions/questions-of.ts';
import type { LoadedSubmission } from '#lib/store/rows.ts';
import { findingsIn, FINDING_KINDS, type Finding } from '#lib/views/checks/findings.ts';
import { historiesOf } from '#lib/views/checks/series.ts';
import { registry } from '../helpers/registry.ts';
import { CASES, REGISTRY_FILE, SAMPLE } from './cases.ts';
import { readCsv } from './csv.js';
import { doubtfulProvince } from './doubtful-province.ts';
import { contradictedIn, findingsOf, historyAt } from './findings.js';
import { Oracle } from './oracle.js';

const NOTHING: ReadonlySet<string> = new Set();

const DOUBTFUL = [
  ...CASES.filter(({ name }) => name === SAMPLE).map((each) => ({ ...each, kinds: ['totals', 'decreases'] })),
  { name: 'a made-up Hà Giang', load: () => doubtfulProvince(registry, '02', 1), kinds: FINDING_KINDS },
  { name: 'a made-up Quảng Trị', load: () => doubtfulProvince(registry, '45', 2), kinds: FINDING_KINDS },
];

describe.each(DOUBTFUL)(
  'what is to be checked agrees with an independent program about $name',
  { timeout: 600_000 },
  ({ load, kinds }) => {
    let submissions: LoadedSubmission[];
    let oracle: Oracle;
    let csv = '';
    let findings: readonly Finding[];

    beforeAll(() => {
      submissions = load();
      csv = factsCsv(submissions.map(({ interpretation }) => interpretation));
      oracle = new Oracle(REGISTRY_FILE, csv);
      findings = findingsIn(
        submissions.map((each) => ({
          ...each,
          ...{ sha256: each.file, size: 1, accepted: NOTHING, entered: true, batch: null },
        })),
        NOTHING,
      );
    });

    it('totals, outliers, decreases, units on two rows', () => {
      const mine = findings.map(({ kind, problem: { place } }) => {
        const at = kind === 'repeated' ? place.row + 1 : place.cell;
        return `${kind} | ${place.file} | ${at}`;
      });
      expect(mine.sort()).toEqual(findingsOf(oracle, csv));
      expect(new Set(findings.map(({ kind }) => kind))).toEqual(new Set(kinds));
    });

    it('the history of each figure that stands out', () => {
      const asked = findings.flatMap(({ fact, kind }) => (fact && kind === 'outliers' ? [fact] : []));
      const rows = readCsv(csv);
      const histories = historiesOf(asked, submissions);
      for (const fact of asked) {
        const mine = histories.get(fact)!;
        expect(mine.map(({ period, value }) => `${period} ${value}`).sort()).toEqual(
          historyAt(rows, `${fact.place.file} | ${fact.place.cell}`),
        );
        expect(mine.map(({ period }) => period)).toEqual(
          mine.map(({ period }) => period).sort(comparePeriods),
        );
      }
    });

    it('figures that contradict each other', () => {
      const asked = submissions.map(({ file, interpretation }) => ({ sha256: file, interpretation }));
      const rivals = questionsOf(asked, { registry, province: null, condoned: NOTHING }).filter(
        ({ cause }) => cause === 'rivals',
      );
      const mine = rivals.flatMap(({ places }) => places.map(({ file, cell }) => `${file} | ${cell}`));
      expect([...new Set(mine)].sort()).toEqual(contradictedIn(oracle, csv));
    });
  },
);
