import type { Fact } from '#lib/domain/fact.ts';
import type { LoadedSubmission } from '#lib/store/rows.ts';
import type { Registry } from '#lib/domain/registry.ts';
import { CHANNELS } from '#lib/domain/channel.ts';
import { fact, submission } from '../helpers/facts.ts';

const YEARS = [2020, 2021, 2022, 2023, 2024];
const MONTHS = YEARS.flatMap((year) =>
  Array.from({ length: 12 }, (_, i) => `${year}-M${String(i + 1).padStart(2, '0')}`),
);
const TEN = CHANNELS.slice(0, 10);

/** A period of which every size has figures. */
export const ASKED = '2020-M01';

/**
 * So many figures of communes: all channels of a month of a unit before its next month, all 60 months of one before the
 * next unit. 6.4 million are those of all 10,600.
 */
export function figures(count: number, registry: Registry): LoadedSubmission {
  const communes = registry.units('xa', '2024-06-01');
  const facts: Fact[] = [];
  for (let at = 0; at < count; at += 1) {
    const month = Math.floor(at / TEN.length);
    const { id, code, name, level } = communes[Math.floor(month / MONTHS.length) % communes.length]!;
    facts.push(
      fact({
        ...{ unit: { id, code, name, level }, value: (at * 31) % 211 },
        ...{ period: MONTHS[month % MONTHS.length]!, channel: TEN[at % TEN.length]! },
      }),
    );
  }
  return submission({ facts });
}
