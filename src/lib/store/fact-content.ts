import type { Fact } from '#lib/domain/fact.ts';
import { parsePeriod, type Period } from '#lib/domain/period.ts';
import type { Registry } from '#lib/domain/registry.ts';
import { standingOf } from '#lib/domain/standing.ts';
import type { Unit } from '#lib/domain/unit.ts';
import type { LoadedSubmission } from './rows.ts';
import type { TABLES } from './schema.ts';
import { madeRows, type TableContent } from './tables.ts';
import type { Reader } from './vectors.ts';

/** What the columns of a figure are read from. */
interface FactRow {
  readonly number: number;
  readonly fact: Fact;
  readonly submission: LoadedSubmission;
  readonly period: Period | null;
  readonly unit: Unit | undefined;
  readonly province: string;
}

type FactColumn = keyof typeof TABLES.facts;

const READERS: Readonly<Record<FactColumn, Reader<FactRow>>> = {
  fact_id: ({ number }) => number,
  submission_id: ({ submission }) => submission.id,
  file: ({ submission }) => submission.file,
  sheet: ({ fact }) => fact.place.sheet,
  cell: ({ fact }) => fact.place.cell,
  unit_id: ({ fact }) => fact.unit.id,
  unit_code: ({ fact }) => fact.unit.code,
  unit_name: ({ fact }) => fact.unit.name,
  unit_level: ({ fact }) => fact.unit.level,
  parent_id: ({ unit }) => unit?.parent ?? '',
  province_id: ({ province }) => province,
  scope: ({ fact }) => fact.scope,
  period: ({ fact }) => fact.period,
  period_kind: ({ period }) => period?.kind ?? '',
  period_year: ({ period }) => period?.year ?? null,
  period_from: ({ period }) => period?.from ?? '',
  period_to: ({ period }) => period?.to ?? '',
  channel: ({ fact }) => fact.channel,
  subchannel: ({ fact }) => fact.subchannel,
  measure: ({ fact }) => fact.measure,
  measure_text: ({ fact }) => fact.measureText,
  state: ({ fact }) => fact.state,
  value: ({ fact }) => fact.value,
  qualifier: ({ fact }) => fact.qualifier,
  status: ({ fact }) => fact.status,
  of_value: ({ fact }) => fact.of,
  topic: ({ fact }) => fact.topic,
  source_text: ({ fact }) => fact.sourceText,
  proposed: ({ fact }) => fact.proposed,
  standing: ({ fact }) => standingOf(fact),
  sample: ({ submission }) => submission.sample,
};

/** The figures of all submissions, numbered from 1 in their order, as the rows of `facts`. */
export function factContent(submissions: readonly LoadedSubmission[], registry: Registry): TableContent {
  const all = submissions.flatMap((submission) =>
    submission.interpretation.facts.map((fact) => ({ fact, submission })),
  );
  const make = (from: number, to: number) =>
    all.slice(from, to).map(({ fact, submission }, at): FactRow => {
      const unit = fact.unit.id === '' ? undefined : registry.unit(fact.unit.id);
      const period = parsePeriod(fact.period);
      const province = unit ? (registry.provinceOf(unit)?.id ?? '') : '';
      return { number: from + at + 1, fact, submission, period, unit, province };
    });
  return madeRows('facts', all.length, make, (column) => READERS[column as FactColumn]);
}
