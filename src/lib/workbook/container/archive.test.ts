import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { Archive } from './archive.ts';
import { Refusal } from './refusal.ts';

const NAME = 'part.bin';

/** Bytes that no packing makes shorter, the same each time. */
function noise(length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let state = 1;
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    bytes[i] = state >>> 24;
  }
  return bytes;
}

/** What comes out of an archive with that one member, of which its directory says so many bytes. */
function unpacked(content: Uint8Array<ArrayBuffer>, said = content.length): Uint8Array {
  const bytes = zipSync({ [NAME]: content }, { level: 1 });
  const central = bytes.length - 22 - 46 - NAME.length;
  new DataView(bytes.buffer).setUint32(central + 24, said, true);
  const archive = new Archive(bytes);
  return archive.unpack(archive.find(NAME)!);
}

// One is unpacked in one go, the other by steps.
it.each([100_000, 4_300_000])('gives %i bytes as they were packed', (length) => {
  const content = noise(length);
  expect(Buffer.compare(unpacked(content), content)).toBe(0);
});

it.each([100_000, 4_300_000])('refuses %i bytes of which the directory says less or more', (length) => {
  const content = noise(length);
  expect(() => unpacked(content, length - 1)).toThrow(new Refusal('file-unpacks-too-large'));
  expect(() => unpacked(content, length + 1)).toThrow(new Refusal('file-corrupt'));
});
