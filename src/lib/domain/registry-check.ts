import { AppError } from './app-error.ts';
import { isDate } from './period.ts';
import { parseRegistry, type RegistryFile, type UnitRow } from './registry-file.ts';
import type { Check } from './shape.ts';
import type { RegistryLevel } from './unit.ts';

/** What cannot be in a registry of well-formed rows. */
export interface RegistryFault {
  readonly code:
    | 'day-malformed'
    | 'name-missing'
    | 'code-malformed'
    | 'days-reversed'
    | 'versions-overlap'
    | 'parent-unknown'
    | 'unit-of-lineage-unknown';
  /** Level and code, or the day or code that is meant. */
  readonly what: string;
}

const CODE: Record<RegistryLevel, RegExp> = { tinh: /^\d{2}$/, huyen: /^\d{3}$/, xa: /^\d{5}$/ };
const PARENTS: Record<RegistryLevel, readonly RegistryLevel[]> = {
  tinh: [],
  huyen: ['tinh'],
  xa: ['huyen', 'tinh'],
};
const LEVELS: readonly RegistryLevel[] = ['tinh', 'huyen', 'xa'];

/**
 * Whether a registry can be true: days and codes are such, no code has two versions on one day, every parent and every
 * unit of the lineage is in it. `parseRegistry` has checked the shape before.
 */
export function checkRegistry({ asOf, dates, units, lineage, lineageDate }: RegistryFile): RegistryFault[] {
  const faults: RegistryFault[] = [];
  const fault = (code: RegistryFault['code'], what: string) => faults.push({ code, what });
  for (const day of [asOf, lineageDate, ...dates.slice(1)]) if (!isDate(day)) fault('day-malformed', day);
  const rowsOf = new Map(LEVELS.map((level) => [level, byCode(units[level])]));
  for (const level of LEVELS)
    for (const [code, rows] of rowsOf.get(level)!) {
      const what = `${level}:${code}`;
      if (!CODE[level].test(code)) fault('code-malformed', what);
      if (rows.some(([, name]) => name.trim() === '')) fault('name-missing', what);
      if (rows.some(([, , , from, to]) => to !== 0 && dates[to]! <= dates[from]!))
        fault('days-reversed', what);
      if (overlap(rows, dates)) fault('versions-overlap', what);
      const isKnown = (parent: string) => PARENTS[level].some((above) => rowsOf.get(above)!.has(parent));
      if (level !== 'tinh' && !rows.every(([, , parent]) => isKnown(parent))) fault('parent-unknown', what);
    }
  for (const [old, successor] of lineage) {
    const known = old.startsWith('H') ? rowsOf.get('huyen')!.has(old.slice(1)) : rowsOf.get('xa')!.has(old);
    if (!known) fault('unit-of-lineage-unknown', old);
    if (!rowsOf.get('xa')!.has(successor)) fault('unit-of-lineage-unknown', successor);
  }
  return faults;
}

/** Whether something that came from a file is a registry that can be true. */
export const isRegistryFile: Check<RegistryFile> = (value): value is RegistryFile => {
  try {
    return checkRegistry(parseRegistry(value)).length === 0;
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
};

function byCode(rows: readonly UnitRow[]): Map<string, UnitRow[]> {
  const map = new Map<string, UnitRow[]>();
  for (const row of rows) {
    const same = map.get(row[0]);
    if (same) same.push(row);
    else map.set(row[0], [row]);
  }
  return map;
}

/** Whether two versions of one code hold on the same day. */
function overlap(rows: readonly UnitRow[], dates: readonly string[]): boolean {
  const spans = rows
    .map(([, , , from, to]) => ({ from: dates[from] ?? '', to: dates[to] ?? '' }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  return spans.some(({ from }, i) => i > 0 && (spans[i - 1]!.to === '' || from < spans[i - 1]!.to));
}
