import type { Scope } from '#lib/domain/fact.ts';
import type { UnitLevel } from '#lib/domain/unit.ts';
import { plain } from '../period/plain.ts';

const BOTH =
  /tu (?:huyen|tinh|thi xa|thanh pho) den|ca (?:huyen|tinh) (?:va|lan) xa|cua xa,? (?:va )?huyen|huyen (?:va|,) (?:cac )?xa/;
const BELOW =
  /(?:cac|cua|don vi|ubnd) (?:ubnd )?(?:cac )?(?:xa|phuong|thi tran|dac khu|don vi)\b|cap xa|trang ttdt xa/;

/** Whose activity a clause counts, seen from the reporting unit: a huyện or tỉnh may speak of the units below it. */
export function scopeOfClause(clause: string, level: UnitLevel): Scope {
  const line = plain(clause);
  if (BOTH.test(line)) return 'own_and_children';
  return (level === 'huyen' || level === 'tinh') && BELOW.test(line) ? 'children' : 'own';
}
