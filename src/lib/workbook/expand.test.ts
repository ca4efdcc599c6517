import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { expand, isPassedOver } from './read.ts';

const csv = strToU8('a;b\n1;2\n');

describe('expand', () => {
  it('takes the files out of a zip, sorted, without what is passed over', () => {
    const bytes = zipSync({
      'Xã Vĩnh Sơn.csv': csv,
      'thang 10/BC.csv': csv,
      '.DS_Store': csv,
      '__MACOSX/._BC.csv': csv,
      '~$Xã Vĩnh Sơn.xlsx': csv,
      'thang 10/Thumbs.db': csv,
    });
    const { files, problems } = expand({ name: 'nop.zip', bytes });
    expect(files.map((file) => file.name)).toEqual(['nop.zip/Xã Vĩnh Sơn.csv', 'nop.zip/thang 10/BC.csv']);
    expect(files[0]!.bytes).toEqual(csv);
    expect(problems).toEqual([]);
  });

  it('does not dive into a zip in a zip', () => {
    const bytes = zipSync({ 'inner.zip': zipSync({ 'a.csv': csv }), 'b.csv': csv });
    const { files, problems } = expand({ name: 'o.zip', bytes });
    expect(files.map((file) => file.name)).toEqual(['o.zip/b.csv']);
    expect(problems.map(({ code, place }) => [code, place.file])).toEqual([
      ['zip-in-zip', 'o.zip/inner.zip'],
    ]);
  });

  it('gives back what is no zip of files', () => {
    const workbook = zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'xl/workbook.xml': strToU8('<w/>'),
    });
    for (const bytes of [csv, workbook, workbook.slice(0, 40)]) {
      const source = { name: 'a.xlsx', bytes };
      expect(expand(source)).toEqual({ files: [source], problems: [] });
    }
  });

  it('refuses a zip that is cut off, a bomb, and one that lies about its sizes', () => {
    const codes = (bytes: Uint8Array) => expand({ name: 'x.zip', bytes }).problems.map(({ code }) => code);
    const bomb = zipSync({ 'a.csv': new Uint8Array(2_000_000) });
    expect(codes(zipSync({ 'a.csv': csv }).slice(0, 30))).toEqual(['file-corrupt']);
    expect(codes(bomb)).toEqual(['file-unpacks-too-large']);

    const view = new DataView(bomb.buffer);
    const directory = bomb.length - 22 - 46 - 'a.csv'.length;
    view.setUint32(directory + 24, 1000, true);
    expect(codes(bomb)).toEqual(['file-unpacks-too-large']);
  });

  it('names a protected member', () => {
    const bytes = zipSync({ 'a.csv': csv, 'b.csv': csv });
    const directory = bytes.length - 22 - 2 * (46 + 'a.csv'.length);
    bytes[directory + 8]! |= 1;
    const { files, problems } = expand({ name: 'p.zip', bytes });
    expect(files.map((file) => file.name)).toEqual(['p.zip/b.csv']);
    expect(problems.map(({ code }) => code)).toEqual(['file-password']);
  });

  it.each(['../../etc/a.csv', 'C:\\x\\a.csv', '/a.csv'])('keeps %s inside the zip', (member) => {
    const { files } = expand({ name: 'z.zip', bytes: zipSync({ [member]: csv }) });
    expect(files[0]!.name).toMatch(/^z\.zip\/(etc\/a|C:\/x\/a|a)\.csv$/);
  });
});

describe('isPassedOver', () => {
  it.each(['~$a.xlsx', 'x/.DS_Store', '__MACOSX/a.xlsx', 'x/Thumbs.db', 'desktop.ini', '.git/a.csv'])(
    'passes over %s',
    (name) => {
      expect(isPassedOver(name)).toBe(true);
    },
  );

  it.each(['a.xlsx', 'x/b.csv', './c.csv', 'Báo cáo ~$.xlsx'])('reads %s', (name) => {
    expect(isPassedOver(name)).toBe(false);
  });
});
