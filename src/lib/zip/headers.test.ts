import { unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { crc32 } from 'node:zlib';
import { STORED } from './format.ts';
import { zipHeaders } from './headers.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const CONTENTS = { 'kênh/một.txt': 'một', 'hài.txt': '', 'bà.txt': 'ba '.repeat(300) };

function stored(contents: Readonly<Record<string, string>>): Uint8Array {
  const members = Object.entries(contents).map(([name, text]) => ({ name: utf8(name), data: utf8(text) }));
  const { locals, directory } = zipHeaders(
    members.map(({ name, data }) => ({
      ...{ name, method: STORED, crc: crc32(data), size: data.length, packed: data.length },
    })),
  );
  return new Uint8Array(
    Buffer.concat([...members.flatMap(({ data }, i) => [locals[i]!, data]), ...directory]),
  );
}

it('are found by another program, with the contents between them', () => {
  const found = unzipSync(stored(CONTENTS));
  expect(Object.entries(found).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])).toEqual(
    Object.entries(CONTENTS),
  );
});

it('are as another program writes them, byte for byte, on the first day that a zip can tell', () => {
  const parts = Object.fromEntries(Object.entries(CONTENTS).map(([name, text]) => [name, utf8(text)]));
  const theirs = zipSync(parts, { level: 0, mtime: new Date(1980, 0, 1) });
  expect(stored(CONTENTS)).toEqual(theirs);
});
