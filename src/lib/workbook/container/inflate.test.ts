import fc from 'fast-check';
import { deflateSync, type DeflateOptions } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inflate } from './inflate.ts';
import { Refusal } from './refusal.ts';

/** Texts as sheets have them: the same over and over, numbers between. */
const sheetText = (rows: number) =>
  new TextEncoder().encode(
    Array.from({ length: rows }, (_, i) => `<c r="B${i}"><v>${(i * 7919) % 1000}</v></c>`).join(''),
  );

/** Of long ones; `toEqual` takes seconds. */
function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

const reasonOf = (work: () => unknown): string => {
  try {
    work();
    return 'none';
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
};

describe('inflate', () => {
  it('unpacks what is packed, however hard', () => {
    const level = fc.constantFrom<NonNullable<DeflateOptions['level']>>(0, 1, 6, 9);
    const words = fc.array(fc.constantFrom('a', 'xã ', '<v>12</v>', '\0'), { maxLength: 2000 });
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 3000 }),
      words.map((each) => new TextEncoder().encode(each.join(''))),
    );
    fc.assert(
      fc.property(bytes, level, (plain, hard) => {
        expect(inflate(deflateSync(plain, { level: hard }), plain.length)).toEqual(plain);
      }),
    );
  });

  it('unpacks many blocks, distances of 32 kB and signs of more than ten bits', () => {
    // Byte n comes about half as often as byte n - 1, so that the rarest have the longest signs.
    const skewed = Uint8Array.from({ length: 200_000 }, (_, i) => Math.clz32(((i * 2654435761) >>> 0) | 1));
    for (const plain of [sheetText(40_000), skewed, new Uint8Array(70_000)])
      expect(isSame(inflate(deflateSync(plain), plain.length), plain)).toBe(true);
  });

  it('refuses more or fewer bytes than declared', () => {
    const plain = sheetText(500);
    for (const level of [0, 6] as const) {
      const packed = deflateSync(plain, { level });
      expect(reasonOf(() => inflate(packed, plain.length - 1))).toBe('file-unpacks-too-large');
      expect(reasonOf(() => inflate(packed, plain.length + 1))).toBe('file-corrupt');
    }
  });

  it('refuses what ends too early', () => {
    const plain = sheetText(200);
    const packed = deflateSync(plain);
    for (let length = 0; length < packed.length; length++)
      expect(reasonOf(() => inflate(packed.subarray(0, length), plain.length))).toBe('file-corrupt');
  });

  it('gives as many bytes as declared or refuses, whatever is damaged', () => {
    const plain = sheetText(200);
    const packed = deflateSync(plain);
    const damaged = (at: number, byte: number) => packed.map((each, i) => (i === at ? byte : each));
    fc.assert(
      fc.property(fc.nat(packed.length - 1), fc.nat(255), (at, byte) => {
        let length = plain.length;
        const reason = reasonOf(() => (length = inflate(damaged(at, byte), plain.length).length));
        expect(length).toBe(plain.length);
        expect(['none', 'file-corrupt', 'file-unpacks-too-large']).toContain(reason);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['a kind of block that does not exist', [0b111]],
    ['more signs than there can be', [0x5, 0x0, 0x93, 0x24, 0x49, 0x92, 0x4]],
    ['a distance before the first byte', [0x03, 0x02, 0x00]],
  ])('refuses %s', (_, bytes) => {
    expect(reasonOf(() => inflate(Uint8Array.from(bytes), 100))).toBe('file-corrupt');
  });
});
