import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Unit } from '#lib/domain/unit.ts';
import { CHANNELS } from '#lib/domain/channel.ts';
import { dataSetFiles } from '#lib/export/data-set/data-set.ts';
import {
  MANIFEST_PATH,
  manifestText,
  parseManifest,
  type DataSetPart,
} from '#lib/export/data-set/manifest.ts';
import { fact, submission } from '../helpers/facts.ts';
import { registry } from '../helpers/registry.ts';

const DAY = '2024-12-31';
const LAST_YEAR = 2024;
const TEN = CHANNELS.slice(0, 10);
const MADE_AT = '2026-01-02T00:00:00.000Z';

/** How many figures the country has in so many months. */
export function sizeOfCountry(months: number): number {
  return registry.units('xa', DAY).length * months * TEN.length;
}

/**
 * Writes a data set of the whole country into a folder: ten channels of each commune, in so many months until the end of
 * 2024. One province and year after another, so that only one is in memory. No two figures are alike, so that they do not
 * pack to nothing.
 */
export function writeCountry(folder: string, months: number): void {
  const parts: DataSetPart[] = [];
  const made = { registryAsOf: registry.asOf, madeAt: MADE_AT };
  for (const [province, units] of byProvince()) {
    for (const periods of yearsOf(months)) {
      for (const { path, bytes } of filesOf(province, units, periods)) {
        const place = join(folder, path);
        if (path === MANIFEST_PATH) parts.push(...partsIn(bytes));
        else if (path.startsWith('facts/') || !existsSync(place)) write(place, bytes);
      }
    }
  }
  write(join(folder, MANIFEST_PATH), new TextEncoder().encode(manifestText({ ...made, parts })));
}

function byProvince(): ReadonlyMap<string, readonly Unit[]> {
  const provinces = new Map<string, Unit[]>();
  for (const unit of registry.units('xa', DAY)) {
    const { code } = registry.provinceOf(unit);
    provinces.set(code, [...(provinces.get(code) ?? []), unit]);
  }
  return provinces;
}

/** The last so many months, a list of each year's. */
function yearsOf(months: number): string[][] {
  const years: string[][] = [];
  for (let left = months, year = LAST_YEAR; left > 0; left -= 12, year -= 1) {
    const first = Math.max(1, 13 - left);
    years.unshift(
      Array.from({ length: 13 - first }, (_, at) => `${year}-M${String(first + at).padStart(2, '0')}`),
    );
  }
  return years;
}

let seed = 1;
const next = () => (seed = (seed * 48_271) % 2_147_483_647) % 20_000;

function filesOf(province: string, units: readonly Unit[], periods: readonly string[]) {
  const facts = units.flatMap(({ id, code, name, level }) =>
    periods.flatMap((period, at) =>
      TEN.map((channel, nth) => {
        const value = next();
        const file = `Báo cáo ${period} ${name}.xlsx`;
        const place = { ...fact().place, file, row: at + 5, col: nth, cell: `C${at}` };
        return fact({
          ...{ unit: { id, code, name, level }, period, channel, value, place },
          sourceText: `${value} lượt`,
        });
      }),
    ),
  );
  const { interpretation } = submission({ facts });
  const published = [{ sha256: 'ab'.repeat(32), interpretation }];
  return dataSetFiles(published, { registry, province, madeAt: MADE_AT });
}

function partsIn(manifest: Uint8Array): readonly DataSetPart[] {
  return parseManifest(JSON.parse(new TextDecoder().decode(manifest)))?.parts ?? [];
}

function write(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}
