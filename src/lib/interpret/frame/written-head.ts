import { collapse } from '#lib/domain/text.ts';
import type { Line } from './lines.ts';
import type { ReportingUnit } from './reporting-unit.ts';

const NAMED =
  /^(?:(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)\s+|đơn vị(?: báo cáo)?\s*:\s*(?:ubnd\s+)?)?(xã|phường|thị trấn|đặc khu|huyện|thị xã|thành phố|quận)\s+([\p{L}\p{M}’' -]{2,30})$/iu;
const COMMUNES: ReadonlySet<string> = new Set(['xã', 'phường', 'thị trấn', 'đặc khu']);

/**
 * The unit that a letterhead names, as written there, where no registry of the day knows it: the lowest one. A person is
 * asked of a name then, and not of nothing.
 */
export function writtenHead(lines: readonly Line[]): ReportingUnit | null {
  const named = lines.flatMap((line) => {
    const [, type, name] = NAMED.exec(collapse(line.text)) ?? [];
    if (type === undefined || name === undefined) return [];
    const isCommune = COMMUNES.has(type.toLowerCase());
    return { line, isCommune, name: `${capitals(type, 1)} ${capitals(name)}` };
  });
  const found = named.find(({ isCommune }) => isCommune) ?? named[0];
  if (!found) return null;
  const level = found.isCommune ? 'xa' : 'huyen';
  return { unit: null, ref: { id: '', code: '', name: found.name, level }, line: found.line, candidates: [] };
}

/** "VĨNH TÚ" as "Vĩnh Tú"; `most` words with a capital. */
function capitals(text: string, most = Infinity): string {
  const isShouted = text === text.toUpperCase();
  return text
    .split(' ')
    .map((word, i) => {
      const rest = isShouted || most === 1 ? word.slice(1).toLowerCase() : word.slice(1);
      return (i < most ? word.charAt(0).toUpperCase() : word.charAt(0).toLowerCase()) + rest;
    })
    .join(' ');
}
