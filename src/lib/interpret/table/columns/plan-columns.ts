import type { Fact, Qualifier } from '#lib/domain/fact.ts';
import { parsePeriod, type PeriodKind } from '#lib/domain/period.ts';
import type { Per, Target } from '#lib/domain/task.ts';
import { periodLabelIn, type PeriodLabel } from '../../period/label.ts';
import type { Column } from './column.ts';
import { bareYear } from './heading-meaning.ts';
import type { TableContext } from '../table-context.ts';

const PER: Readonly<Record<PeriodKind, Per>> = {
  year: 'year',
  half: 'half',
  quarter: 'quarter',
  month: 'month',
  months: 'year',
  range: 'year',
};

/**
 * What a column "Kế hoạch" beside results demands: quotas of the row's unit, for the period that its heading names
 * ("KH năm 2025"), else for that of its row or of the table. `fact` is what the cell would say if it were a result.
 */
export function targetOf(fact: Fact, column: Column, { period, year }: TableContext): Target | null {
  if (fact.value === null || (fact.channel === 'other' && fact.measure === 'other')) return null;
  const named = planPeriod(column);
  const own = parsePeriod(fact.period) ?? parsePeriod(period.code);
  return {
    place: fact.place,
    unit: fact.unit,
    year: named?.year ?? own?.year ?? year,
    taskNumber: '',
    channel: fact.channel,
    measure: fact.measure,
    comparator: saidBy(fact.qualifier) ?? comparatorOf(column),
    value: fact.value,
    per: paceOf(column) ?? PER[named?.kind ?? own?.kind ?? 'year'],
    sourceText: fact.sourceText,
  };
}

/** For which period a column of a plan demands what it says; the year where it names none. */
export function perOf(column: Column): Per {
  return perSaid(column) ?? 'year';
}

/** "Chỉ tiêu năm", "KH quý I", "hằng tháng": the same where its heading names one. */
export function perSaid(column: Column): Per | null {
  const period = planPeriod(column);
  return paceOf(column) ?? (period && PER[period.kind]);
}

/** "Yêu cầu tối thiểu", "Không quá": a heading may say that its numbers are the least or the most. */
export function comparatorOf({ path }: Column): Target['comparator'] {
  if (path.some((text) => /(?<!\p{L})(?:tối thiểu|ít nhất|không dưới)(?!\p{L})|≥/iu.test(text))) return '>=';
  return path.some((text) => /(?<!\p{L})(?:tối đa|không quá)(?!\p{L})|≤/iu.test(text)) ? '<=' : '=';
}

/** "≥ 24", "tối thiểu 24": what the cell itself demands at least or at most. */
function saidBy(qualifier: Qualifier): Target['comparator'] | null {
  if (qualifier === 'at_least' || qualifier === 'more_than') return '>=';
  return qualifier === 'at_most' ? '<=' : null;
}

const PACES: readonly (readonly [RegExp, Per])[] = [
  [/(?:\/|mỗi|hằng|hàng) ?(?:0?1 )?tuần(?!\p{L})/iu, 'week'],
  [/(?:\/|mỗi|hằng|hàng) ?(?:0?1 )?tháng(?!\p{L})/iu, 'month'],
  [/(?:\/|mỗi|hằng|hàng) ?(?:0?1 )?qu[ýí](?!\p{L})/iu, 'quarter'],
  [/(?:\/|mỗi|hằng|hàng) ?(?:0?1 )?năm(?!\p{L})/iu, 'year'],
];

/** "(tin, bài/tháng)", "hằng quý": how often a heading demands what stands below it. */
function paceOf({ path }: Column): Per | null {
  const found = path.map((text) => PACES.find(([pattern]) => pattern.test(text))?.[1] ?? null);
  return found.findLast((per) => per !== null) ?? null;
}

function planPeriod({ path }: Column): PeriodLabel | null {
  const found =
    path.map((text) => periodLabelIn(text) ?? bareYear(text)).findLast((label) => label !== null) ?? null;
  const isYearly = path.some((text) => /năm(?!\p{L})/iu.test(text));
  return found ?? (isYearly ? { kind: 'year', number: 0, year: null } : null);
}
