import type { UnitLevel } from '#lib/domain/unit.ts';
import { coverageWords } from '#lib/messages/coverage.ts';
import type { CoverageCounts } from './rows.ts';

/** Who has reported, who in time, who is late: one sentence. */
export function coverageSentence(counts: CoverageCounts, level: UnitLevel, period: string): string {
  const words = coverageWords.sentence;
  const { expected, on_time, late, missing, pending } = counts;
  if (expected === 0) return words.nobody(period);
  const arrived = on_time + late;
  const said =
    arrived === 0
      ? words.none(expected, level, period)
      : arrived === expected
        ? words.all(expected, level, period)
        : words.some(arrived, expected, level, period);
  return [
    said,
    ...(arrived > 0 ? [words.onTime(on_time, expected)] : []),
    ...(late > 0 ? [words.late(late)] : []),
    ...(missing > 0 ? [words.missing(missing)] : []),
    ...(pending > 0 ? [words.pending(pending)] : []),
    words.end,
  ].join('');
}
