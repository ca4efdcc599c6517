import { afterEach, expect, it, vi } from 'vitest';
import { refused } from '#lib/interpret/interpret.ts';
import { packReading, packReadingAside, unpackReading } from './pack-reading.ts';
import type { StoredReading } from './vault.ts';

const READING: StoredReading = {
  interpretation: refused('Xã A/Báo cáo quý I.xlsx', []),
  madeWith: 'chữ Việt',
  earlier: [],
};

afterEach(() => {
  vi.unstubAllGlobals();
});

it('gives back what was packed, at once or aside', async () => {
  expect(unpackReading(packReading(READING))).toEqual(READING);
  expect(unpackReading(await packReadingAside(READING))).toEqual(READING);
});

it('packs aside where the browser deflates nothing', async () => {
  vi.stubGlobal('CompressionStream', undefined);
  expect(await packReadingAside(READING)).toEqual(packReading(READING));
});

it('says of damaged bytes that they are no reading', async () => {
  const { bytes, sum } = await packReadingAside(READING);
  bytes[3] = bytes[3]! ^ 1;
  expect(unpackReading({ bytes, sum })).toBeNull();
});
