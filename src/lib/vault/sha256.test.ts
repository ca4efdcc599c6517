import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOf, sha256 } from './sha256.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

describe('sha256', () => {
  it('gives the digest of the standard', async () => {
    const abc = new TextEncoder().encode('abc');
    const digest = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(await sha256(abc)).toBe(digest);
    expect(hex(digestOf(abc))).toBe(digest);
  });

  it('is the same without the browser, at every length of the last block', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(3), (bytes, offset) => {
        const part = bytes.subarray(offset);
        expect(hex(digestOf(part))).toBe(createHash('sha256').update(part).digest('hex'));
      }),
    );
  });
});
