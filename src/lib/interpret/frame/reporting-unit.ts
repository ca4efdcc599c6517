import type { Unit } from '#lib/domain/unit.ts';
import { collapse } from '#lib/domain/text.ts';
import { plain } from '../period/plain.ts';
import type { UnitFinder } from '../unit/unit-finder.ts';
import type { Line } from './lines.ts';

/** The unit that reports, and the text that says so. */
export interface ReportingUnit {
  readonly unit: Unit;
  readonly line: Line;
}

const OPENS_WITH_A_UNIT =
  /^(?:don vi bao cao|don vi|ten don vi|co quan)?\s*:?\s*(?:hdnd|ubnd|uy ban nhan dan|xa|phuong|thi tran|dac khu|huyen|thi xa|thanh pho|quan|tinh|so|phong|trung tam|van phong|x\.|p\.|tt\.?|h\.)\s/;
const RECEIVES = /^don vi nhan/;
const DEPTH = { tinh: 0, huyen: 1, xa: 2 } as const;

/**
 * The unit that a letterhead names: of "UBND HUYỆN MINH LONG / UBND XÃ LONG HIỆP" the lowest, of "PHÒNG NỘI VỤ"
 * under a huyện the huyện. Lines that only mention a unit (titles) count where no line opens with one.
 */
export function reportingUnit(
  lines: readonly Line[],
  finder: UnitFinder,
  date: string,
): ReportingUnit | null {
  const candidates = lines.filter(({ text }) => !RECEIVES.test(plain(text)));
  const heads = candidates.filter(({ text }) => OPENS_WITH_A_UNIT.test(`${plain(text)} `));
  return lowest(heads, finder, date) ?? lowest(candidates, finder, date);
}

function lowest(lines: readonly Line[], finder: UnitFinder, date: string): ReportingUnit | null {
  const named = lines.map((line) => ({ line, units: finder.inLine(collapse(line.text), date) }));
  const certain = named.flatMap(({ units }) => (units.length === 1 ? units : []));
  let best: ReportingUnit | null = null;
  for (const { line, units } of named) {
    const inside = units.filter((unit) =>
      certain.every((other) => unit.id === other.id || finder.isIn(unit, other) || finder.isIn(other, unit)),
    );
    const [unit, another] = inside.length > 0 ? inside : units;
    if (!unit || (another && inside.length !== 1)) continue;
    if (!best || DEPTH[unit.level] > DEPTH[best.unit.level]) best = { unit, line };
  }
  return best;
}
