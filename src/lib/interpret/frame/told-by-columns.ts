import { periodEnd } from '#lib/domain/period.ts';
import { settlePeriod } from '../period/settle.ts';
import type { Table } from '../table/table.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Where no title names a period but one question of a form does ("1. Trong quý III/2025, đã đăng bao nhiêu tin, bài?"), all
 * its figures are of that one.
 */
export function withPeriodTold(around: Surroundings, { columns }: Table): Surroundings {
  if (around.period.code !== '' || columns.some(({ role }) => role === 'period')) return around;
  const told = columns.flatMap(({ role, period }) => (role === 'value' && period ? period : []));
  const codes = new Set(told.map((label) => settlePeriod(label, null, null).code));
  const [code, another] = codes;
  if (!code || another !== undefined) return around;
  const period = { code, from: '', to: '' };
  return { ...around, period, year: Number(code.slice(0, 4)), date: periodEnd(code) ?? around.date };
}
