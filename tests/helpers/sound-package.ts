import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';
import { relationshipsOf } from '#lib/workbook/container/relationships.ts';
import { Archive } from '#lib/workbook/container/archive.ts';
import { XmlScanner } from '#lib/workbook/xml/scanner.ts';

/**
 * That a package is one which Excel opens without repairing it, as far as that can be told without Excel: every part of
 * markup is well-formed, every relation leads to a part, every part has a type, no name or id is given twice.
 */
export function expectSoundPackage(bytes: Uint8Array): void {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => !name.endsWith('/'));
  const types = strFromU8(parts['[Content_Types].xml']!);
  for (const name of names) {
    if (/\.(xml|rels|vml)$/.test(name)) expectWellFormed(name, parts[name]!);
    if (name.startsWith('xl/') && name.endsWith('.rels')) expectRelations(bytes, name, names);
  }
  if (types.includes('<Override')) expectTypes(types, names);
  const book = strFromU8(parts['xl/workbook.xml']!);
  const scopes = all(book, /<definedName ([^>]*)>/g).map(
    (given) => `${/name="([^"]*)"/.exec(given)?.[1]} ${/localSheetId="(\d+)"/.exec(given)?.[1]}`,
  );
  expectDistinct(scopes);
  expectDistinct(all(book, /<sheet [^>]*sheetId="(\d+)"/g));
  expectDistinct(all(book, /<sheet [^>]*\bname="([^"]*)"/g).map((name) => name.toLowerCase()));
  const styles = strFromU8(parts['xl/styles.xml'] ?? new Uint8Array());
  const looks = all(/<cellXfs[^]*<\/cellXfs>/.exec(styles)?.[0] ?? '', /<(xf)[\s/>]/g).length;
  for (const name of names.filter((each) => /^xl\/worksheets\/[^/]+\.xml$/.test(each)))
    for (const style of all(strFromU8(parts[name]!), /<c [^>]*\bs="(\d+)"/g))
      expect(Number(style)).toBeLessThan(looks);
  for (const name of names.filter((each) => /vml$/.test(each)))
    expectDistinct(all(strFromU8(parts[name]!), /id="(_x0000_s\d+)"/g));
}

function expectWellFormed(name: string, part: Uint8Array): void {
  const scanner = new XmlScanner(part);
  const open: string[] = [];
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event === 'open') open.push(scanner.name);
    if (event === 'close') expect([name, open.pop()]).toEqual([name, scanner.name]);
  }
  expect(open).toEqual([]);
  expect(strFromU8(part)).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i);
}

function expectRelations(bytes: Uint8Array, rels: string, names: readonly string[]): void {
  const owner = rels.replace('_rels/', '').replace(/\.rels$/, '');
  expect(names).toContain(owner);
  const relations = [...relationshipsOf(new Archive(bytes), owner).values()];
  for (const { type, target } of relations) if (type !== 'hyperlink') expect(names).toContain(target);
}

function expectTypes(types: string, names: readonly string[]): void {
  const overrides = all(types, /<Override [^>]*PartName="\/([^"]*)"/g);
  const endings = all(types, /<Default [^>]*Extension="([^"]*)"/g);
  expectDistinct(overrides);
  expectDistinct(endings);
  for (const part of overrides) expect(names).toContain(part);
  for (const name of names.filter((each) => each !== '[Content_Types].xml'))
    expect(overrides.includes(name) || endings.includes(name.split('.').at(-1)!)).toBe(true);
}

function expectDistinct(texts: readonly string[]): void {
  expect([...new Set(texts)]).toEqual(texts);
}

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1]!);
}
