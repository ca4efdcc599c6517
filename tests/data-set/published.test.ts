import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataSetFiles } from '#lib/export/data-set/data-set.ts';
import { interpret } from '#lib/interpret/interpret.ts';
import { partOfUnit, wholePart } from '#lib/state/published/part-content.ts';
import { chosenParts, rowsBy, openDataSet } from '#lib/state/published/published-data-set.ts';
import { RangeSource } from '#lib/state/published/range-source.ts';
import { openFile } from '#lib/workbook/read.ts';
import { answer, listen } from '../../src/cli/serve.js';
import { fact, submission } from '../helpers/facts.ts';
import { registry } from '../helpers/registry.ts';

/** One province's communes of 2024, each with ten channels and twelve months. */
const PROVINCE = registry.units('tinh', '2024-06-01').find(({ name }) => name.includes('Quảng Trị'))!;
const COMMUNES = registry
  .inProvince(PROVINCE)
  .filter(({ level, validTo }) => level === 'xa' && validTo === '2025-07-01')
  .slice(0, 120);
const CHANNELS = [
  ...(['portal', 'radio', 'social', 'banner', 'press', 'oral', 'meeting', 'training'] as const),
  ...(['contest', 'leaflet'] as const),
];
const MONTHS = Array.from({ length: 12 }, (_, i) => `2024-M${String(i + 1).padStart(2, '0')}`);
const [ONE] = COMMUNES;

/** Figures like those of reports: no two alike, so that they do not pack to nothing. */
let seed = 1;
const next = () => (seed = (seed * 48_271) % 2_147_483_647) % 20_000;

let folder: string;
let site: Awaited<ReturnType<typeof listen>>;
let sent = 0;
let wantsWhole = false;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'published-'));
  const facts = COMMUNES.flatMap(({ id, code, name, level }) =>
    MONTHS.flatMap((period, at) =>
      CHANNELS.map((channel, nth) => {
        const value = next();
        return fact({
          ...{ unit: { id, code, name, level }, period, channel, value, sourceText: `${value} lượt` },
          place: {
            ...fact().place,
            file: `Báo cáo ${period} ${name}.xlsx`,
            row: at + 5,
            col: nth,
            cell: `C${at}`,
          },
        });
      }),
    ),
  );
  const published = [
    { sha256: 'ab'.repeat(32), interpretation: submission({ facts }).interpretation },
    {
      sha256: 'cd'.repeat(32),
      interpretation: submission({ facts: [fact({ period: '2023' })] }).interpretation,
    },
  ];
  const options = { registry, province: PROVINCE.code, madeAt: '2026-01-02T00:00:00.000Z' };
  for (const { path, bytes } of dataSetFiles(published, options)) {
    mkdirSync(dirname(join(folder, 'mo', path)), { recursive: true });
    writeFileSync(join(folder, 'mo', path), bytes);
  }
  writeFileSync(join(folder, 'manifest.json'), '<!doctype html>');
  site = await listen((request, response) => {
    if (wantsWhole) delete request.headers.range;
    const write = response.write.bind(response);
    response.write = (chunk: Uint8Array, ...rest: never[]) => {
      sent += chunk.length;
      return write(chunk, ...rest);
    };
    answer(folder, '/', request, response);
  });
});

afterAll(async () => {
  await site.stop();
  rmSync(folder, { recursive: true, force: true });
});

const sourceOf = async () => {
  const { address, manifest } = await openDataSet('mo', site.url);
  const [part] = chosenParts(manifest, { provinces: new Set([PROVINCE.code]), years: new Set([2024]) });
  return { part: part!, source: new RangeSource(new URL(part!.path, address).href, part!.bytes) };
};

async function figuresOf(content: Blob) {
  const bytes = new Uint8Array(await content.arrayBuffer());
  const { workbook } = await openFile({ name: 'part.parquet', bytes });
  return interpret(workbook!, { registry, province: null, year: null }).facts;
}

describe('a data set published on the site of the page', () => {
  it('says what it holds in a list of a few kilobytes', async () => {
    sent = 0;
    const { address, manifest } = await openDataSet('/mo/manifest.json', site.url);
    expect(address).toBe(`${site.url}mo/`);
    const [figures] = rowsBy(manifest, 'year').values();
    expect([...rowsBy(manifest, 'year').keys()]).toEqual([2023, 2024]);
    expect(figures).toBe(1);
    expect(rowsBy(manifest, 'province').get(PROVINCE.code)).toBe(COMMUNES.length * 120);
    expect(sent).toBeLessThan(4_000);
  });

  it('gives a part as it is', async () => {
    const { part, source } = await sourceOf();
    sent = 0;
    const facts = await figuresOf(await wholePart(source));
    expect(facts).toHaveLength(part.rows);
    expect(sent).toBe(part.bytes);
  });

  it('gives the figures of one unit for a fraction of the bytes', async () => {
    const { part, source } = await sourceOf();
    sent = 0;
    const facts = await figuresOf(await partOfUnit(source, ONE!.code));
    expect(facts).toHaveLength(120);
    expect(new Set(facts.map(({ unit }) => unit.id))).toEqual(new Set([ONE!.id]));
    expect(sent).toBeLessThan(part.bytes / 2);
  });

  it.each([
    ['data-set-other-origin', 'https://example.org/mo/'],
    ['data-set-not-found', 'khong-co'],
    ['data-set-not-found', 'http://['],
    ['data-set-damaged', '/'],
    ['data-set-not-reached', '/'],
  ])('says what happened: %s', async (code, address) => {
    const page = code === 'data-set-not-reached' ? 'http://localhost:9/' : site.url;
    await expect(openDataSet(address, page)).rejects.toMatchObject({ code });
  });

  it('says that a server gives no ranges, or another file than was listed', async () => {
    const { part, source } = await sourceOf();
    wantsWhole = true;
    await expect(source.slice(0, 9)).rejects.toMatchObject({ code: 'data-set-no-ranges' });
    wantsWhole = false;
    const address = new URL(`mo/${part.path}`, site.url).href;
    const longer = new RangeSource(address, part.bytes + 1);
    await expect(longer.slice(0, 9)).rejects.toMatchObject({ code: 'data-set-damaged' });
    await expect(longer.slice(part.bytes)).rejects.toMatchObject({ code: 'data-set-damaged' });
    const readme = new RangeSource(new URL('mo/tables.sql', site.url).href, part.bytes);
    await expect(partOfUnit(readme, '1')).rejects.toMatchObject({ code: 'data-set-damaged' });
  });
});
