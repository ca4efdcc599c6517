import { describe, expect, it } from 'vitest';
import { definedNames } from './defined-name.ts';
import { odsNames } from './ods-names.ts';
import { customProperties, odsProperties } from './properties.ts';

const named = (formula: string) => definedNames([{ name: 'N', formula }], ['Tổng hợp', "Xã 'A'"])[0];
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('names of an Excel file', () => {
  it('stand for an area of a sheet, however its name is quoted', () => {
    const area = { top: 1, left: 1, bottom: 3, right: 2 };
    expect(named("'Tổng hợp'!$B$2:$C$4")).toEqual({ name: 'N', sheetIndex: 0, area });
    expect(named("'Xã ''A'''!B2:C4")).toEqual({ name: 'N', sheetIndex: 1, area });
  });

  it('stand for a text', () => {
    expect(named('"xã ""A"""')).toEqual({ name: 'N', text: 'xã "A"' });
  });

  it('are left out where they stand for anything else', () => {
    for (const formula of ['#REF!', "'Mất'!$A$1", 'SUM(A1:A2)', '1.5', "'Tổng hợp'!$B:$B", ''])
      expect(named(formula)).toBeUndefined();
  });
});

describe('names of an OpenDocument file', () => {
  it('are written as Excel would write them', () => {
    const content =
      '<table:named-expressions><table:named-range table:name="A" table:cell-range-address="$\'Tổng hợp\'.$B$2:.$C$4"/>' +
      '<table:named-range table:name="B" table:cell-range-address="$Bảng.$D$9"/>' +
      '<table:named-expression table:name="C" table:expression="of:=&quot;x;1&quot;"/></table:named-expressions>';
    expect(odsNames(content)).toEqual([
      { name: 'A', formula: "'Tổng hợp'!$B$2:$C$4" },
      { name: 'B', formula: 'Bảng!$D$9' },
      { name: 'C', formula: '"x;1"' },
    ]);
  });
});

describe('properties', () => {
  it('have the text of their value', () => {
    const xml =
      '<Properties><property name="A" pid="2"><vt:lpwstr>một &amp; hai</vt:lpwstr></property></Properties>';
    expect([...customProperties(utf8(xml))]).toEqual([['A', 'một & hai']]);
    expect([...odsProperties('<m><meta:user-defined meta:name="A">x</meta:user-defined></m>')]).toEqual([
      ['A', 'x'],
    ]);
  });

  it('are none in a damaged part, which is no reason to refuse the file', () => {
    expect([...customProperties(utf8('<Properties><property name="A"><vt:lpwstr>x'))]).toEqual([['A', 'x']]);
    expect([...customProperties(utf8(''))]).toEqual([]);
  });
});
