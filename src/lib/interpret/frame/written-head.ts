import { collapse } from '#lib/domain/text.ts';
import { withCapitals } from './capitals.ts';
import type { Line } from './lines.ts';
import type { ReportingUnit } from './reporting-unit.ts';

const NAMED =
  /^(?:(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)\s+|đơn vị(?: báo cáo)?\s*:\s*(?:ubnd\s+)?)?(xã(?! hội(?!\p{L}))|phường|thị trấn|đặc khu|huyện|thị xã|thành phố|quận)\s+([\p{L}\p{M}’' -]{2,30})$/iu;
const COMMUNES: ReadonlySet<string> = new Set(['xã', 'phường', 'thị trấn', 'đặc khu']);

/**
 * The unit that a letterhead names, as written there, where no registry of the day knows it: the lowest one. A person is
 * asked of a name then, and not of nothing.
 */
export function writtenHead(lines: readonly Line[]): ReportingUnit | null {
  const named = unitsWritten(lines);
  return named.find(({ ref }) => ref.level === 'xa') ?? named[0] ?? null;
}

/**
 * "UBND XÃ VĨNH SƠM" under "UBND HUYỆN VĨNH LINH": the commune that a letterhead names below the unit that was found
 * there, though no registry knows it. Its figures are not the huyện's.
 */
export function writtenBelow({ unit }: ReportingUnit, lines: readonly Line[]): ReportingUnit | null {
  if (!unit || unit.level === 'xa') return null;
  return unitsWritten(lines).find(({ ref }) => ref.level === 'xa') ?? null;
}

function unitsWritten(lines: readonly Line[]): ReportingUnit[] {
  return lines.flatMap((line) => {
    const [, type, name] = NAMED.exec(collapse(line.text)) ?? [];
    if (type === undefined || name === undefined) return [];
    const level = COMMUNES.has(type.toLowerCase()) ? 'xa' : 'huyen';
    const ref = { id: '', code: '', name: `${withCapitals(type, 1)} ${withCapitals(name)}`, level } as const;
    return { unit: null, ref, line, candidates: [] };
  });
}
