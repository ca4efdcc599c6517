import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { zipOfParts, type Damage } from './damaged-parts.ts';

it('packs damaged parts as they lie there, under names that are safe anywhere; what is missing has nothing to pack', async () => {
  const damaged: readonly Damage[] = [
    { part: 'original', key: 1, file: '../Quý 1/xã:A.xlsx', why: 'altered' },
    { part: 'original', key: 2, file: 'b.xlsx', why: 'missing' },
    { part: 'decision', key: 3, file: null, why: 'altered' },
  ];
  const zip = await zipOfParts(damaged, ({ key }) =>
    Promise.resolve(new TextEncoder().encode(`phần ${key}`)),
  );
  const parts = unzipSync(new Uint8Array(await zip.arrayBuffer()));
  const texts = Object.entries(parts).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]);
  expect(texts).toEqual([
    ['original/1/_/Quý 1/xã_A.xlsx', 'phần 1'],
    ['decision/2/part.json', 'phần 3'],
  ]);
});
