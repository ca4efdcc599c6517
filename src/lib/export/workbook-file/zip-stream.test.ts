import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ZipStream } from './zip-stream.ts';

function zipped(parts: Readonly<Record<string, readonly string[]>>): Uint8Array {
  const zip = new ZipStream();
  for (const [name, texts] of Object.entries(parts)) {
    const write = zip.member(name);
    texts.forEach((text, i) => write(text, i === texts.length - 1));
  }
  return new Uint8Array(Buffer.concat([...zip.end()]));
}

describe('a zip that is written as it comes', () => {
  it('holds what went in, in portions or not', () => {
    const long = 'một dòng dài '.repeat(200_000);
    const parts = unzipSync(zipped({ 'a.xml': ['Xã ', 'Đông', ''], 'kênh/b.xml': [long, long] }));
    expect(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
      ['a.xml', 'Xã Đông'],
      ['kênh/b.xml', long + long],
    ]);
  });

  it('says sizes and checksum before the bytes of each member', () => {
    const bytes = zipped({ a: ['123456789'] });
    const view = new DataView(bytes.buffer);
    const says = (at: number) => view.getUint32(at, true);
    expect(says(0)).toBe(0x04034b50);
    expect(view.getUint16(6, true) & 8).toBe(0);
    // The check value of CRC-32.
    expect(says(14)).toBe(0xcbf43926);
    expect(says(22)).toBe(9);
  });

  it('is the same each time', () => {
    expect(zipped({ a: ['x', 'y'] })).toEqual(zipped({ a: ['xy'] }));
  });
});
