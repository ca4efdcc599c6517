import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isWholeWasm } from './wasm.ts';

const HEADER = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];

/** A custom section with a name of one letter and as many more bytes, its length in two bytes. */
const section = (bytes: number) => [0, 0x80 | (bytes + 2), 0, 1, 97, ...Array<number>(bytes).fill(0)];

it('knows the engine that is delivered', async () => {
  const file = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
  expect(await isWholeWasm(new Blob([readFileSync(file)]))).toBe(true);
});

it('refuses a module that is cut within a section', async () => {
  const whole = new Uint8Array([...HEADER, ...section(5), ...section(20)]);
  const border = HEADER.length + section(5).length;
  const taken: number[] = [];
  for (let end = 0; end <= whole.length; end += 1)
    if (await isWholeWasm(new Blob([whole.slice(0, end)]))) taken.push(end);
  expect(taken).toEqual([border, whole.length]);
});

it.each([
  ['nothing', ''],
  ['a page', '<!doctype html><html lang="vi"><title>Không tìm thấy</title></html>'],
  ['a pointer to the file', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 34242586\n'],
  ['a module of another version', '\0asm\x02\0\0\0\0\x01\0'],
  ['a length without an end', '\0asm\x01\0\0\0\x01\x80\x80\x80\x80\x80\x80'],
])('refuses %s', async (_, text) => {
  expect(await isWholeWasm(new Blob([new TextEncoder().encode(text)]))).toBe(false);
});
