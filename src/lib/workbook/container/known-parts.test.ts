import { expect, it } from 'vitest';
import type { ArchiveEntry } from './directory.ts';
import { sharedPart } from './known-parts.ts';

const entry: ArchiveEntry = {
  name: 'xl/styles.xml',
  encrypted: false,
  method: 8,
  checksum: 0xcafe,
  packedSize: 2,
  size: 3,
  offset: 0,
};

it('gives files with the same small part one array from the second on', () => {
  const read = (byte: number) =>
    sharedPart({ ...entry, offset: byte }, Uint8Array.of(1, 2), () => Uint8Array.of(7, 8, byte));
  const [first, second, third] = [1, 2, 3].map(read);
  expect([first, second].map((bytes) => bytes!.at(-1))).toEqual([1, 2]);
  expect(third).toBe(second);
});

it('does not believe a checksum', () => {
  for (let i = 0; i < 2; i++) sharedPart(entry, Uint8Array.of(1, 2), () => Uint8Array.of(7, 8, 9));
  const forged = sharedPart(entry, Uint8Array.of(1, 3), () => Uint8Array.of(4, 5, 6));
  expect([...forged]).toEqual([4, 5, 6]);
});

it('does not hold large parts', () => {
  const large = { ...entry, size: 1 << 20 };
  const parts = [1, 2].map((n) => sharedPart(large, Uint8Array.of(1), () => Uint8Array.of(n)));
  expect(parts[1]).not.toBe(parts[0]);
});
