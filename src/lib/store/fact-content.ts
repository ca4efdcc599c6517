import type { Table } from 'apache-arrow';
import type { Fact } from '#lib/domain/fact.ts';
import { parsePeriod } from '#lib/domain/period.ts';
import type { Registry } from '#lib/domain/registry.ts';
import { standingOf } from '#lib/domain/standing.ts';
import type { Steps } from '#lib/domain/steps.ts';
import type { UnitRef } from '#lib/domain/unit.ts';
import { columnByColumn } from './arrow.ts';
import { Distinct } from './distinct.ts';
import { provinceOf, type LoadedSubmission } from './own-rows.ts';
import type { RawValue } from './query.ts';
import { TABLES } from './schema.ts';
import type { TableContent } from './tables.ts';
import { spreadVector, vectorOf, type Reader } from './vectors.ts';

/** The figures of a submission, and the number of the first. */
interface FactPart {
  readonly submission: LoadedSubmission;
  readonly first: number;
}

type FactColumn = keyof typeof TABLES.facts;
type Readers<Thing> = Partial<Record<FactColumn, Reader<Thing>>>;

const OF_FACT: Readers<Fact> = {
  sheet: ({ place }) => place.sheet,
  cell: ({ place }) => place.cell,
  scope: ({ scope }) => scope,
  channel: ({ channel }) => channel,
  subchannel: ({ subchannel }) => subchannel,
  measure: ({ measure }) => measure,
  measure_text: ({ measureText }) => measureText,
  state: ({ state }) => state,
  value: ({ value }) => value,
  qualifier: ({ qualifier }) => qualifier,
  status: ({ status }) => status,
  of_value: ({ of }) => of,
  topic: ({ topic }) => topic,
  source_text: ({ sourceText }) => sourceText,
  proposed: ({ proposed }) => proposed,
  standing: standingOf,
};

const OF_SUBMISSION: Readers<LoadedSubmission> = {
  submission_id: ({ id }) => id,
  file: ({ file }) => file,
  sample: ({ sample }) => sample,
};

function ofUnit(registry: Registry): Readers<UnitRef> {
  return {
    unit_id: ({ id }) => id,
    unit_code: ({ code }) => code,
    unit_name: ({ name }) => name,
    unit_level: ({ level }) => level,
    parent_id: ({ id }) => (id === '' ? '' : (registry.unit(id)?.parent ?? '')),
    province_id: (unit) => provinceOf(unit, registry),
  };
}

const OF_PERIOD: Readers<string> = {
  period: (period) => period,
  period_kind: (period) => parsePeriod(period)?.kind ?? '',
  period_year: (period) => parsePeriod(period)?.year ?? null,
  period_from: (period) => parsePeriod(period)?.from ?? '',
  period_to: (period) => parsePeriod(period)?.to ?? '',
};

/**
 * The figures of submissions as rows of `facts`. What a row has of its unit, period or file is worked out once for each of
 * them, and its columns share one list of places.
 */
export function factContent(parts: readonly FactPart[], registry: Registry): TableContent {
  const length = parts.reduce((sum, { submission }) => sum + submission.interpretation.facts.length, 0);
  return { length, portion: (from, to) => portionOf(parts, from, to, ofUnit(registry)) };
}

function* portionOf(
  parts: readonly FactPart[],
  from: number,
  to: number,
  unitReaders: Readers<UnitRef>,
): Steps<Table> {
  const facts: Fact[] = [];
  const ids: number[] = [];
  const submissions = new Distinct<LoadedSubmission>(
    to - from,
    ({ id }) => String(id),
    (a, b) => a.id === b.id,
  );
  let before = 0;
  for (const { submission, first } of parts) {
    const all = submission.interpretation.facts;
    const [start, end] = [Math.max(from - before, 0), Math.min(to - before, all.length)];
    for (let at = start; at < end; at += 1) {
      submissions.note(facts.length, submission);
      ids.push(first + at);
      facts.push(all[at]!);
    }
    before += all.length;
    if (before >= to) break;
  }
  const units = new Distinct<UnitRef>(facts.length, ({ id }) => id, isSameUnit);
  const periods = new Distinct<string>(
    facts.length,
    (period) => period,
    (a, b) => a === b,
  );
  yield;
  facts.forEach(({ unit, period }, row) => {
    units.note(row, unit);
    periods.note(row, period);
  });
  yield;
  return yield* columnByColumn(TABLES.facts, (column, type) => {
    const spread = <Thing>({ things, places }: Distinct<Thing>, read: Reader<Thing>) =>
      spreadVector(type, things.map(read), places);
    if (OF_FACT[column]) return vectorOf(type, facts, OF_FACT[column]);
    if (OF_SUBMISSION[column]) return spread(submissions, OF_SUBMISSION[column]);
    if (OF_PERIOD[column]) return spread(periods, OF_PERIOD[column]);
    if (unitReaders[column]) return spread(units, unitReaders[column]);
    return vectorOf(type, ids, (id): RawValue => id);
  });
}

function isSameUnit(a: UnitRef, b: UnitRef): boolean {
  return a.id === b.id && a.name === b.name && a.code === b.code && a.level === b.level;
}
