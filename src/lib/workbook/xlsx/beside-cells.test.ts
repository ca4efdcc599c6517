import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { Archive } from '../container/archive.ts';
import { readXlsx } from './read-xlsx.ts';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function sheetOf(sheet: string, parts: Readonly<Record<string, readonly [type: string, xml: string]>>) {
  const relationships = Object.entries(parts).map(
    ([name, [type]], i) => `<Relationship Id="r${i}" Type="${RELATIONS}/${type}" Target="../${name}"/>`,
  );
  const files: Record<string, string> = {
    'xl/workbook.xml': '<workbook><sheets><sheet name="A" r:id="s"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="s" Type="${RELATIONS}/worksheet" Target="worksheets/a.xml"/></Relationships>`,
    'xl/worksheets/a.xml': `<worksheet>${sheet}</worksheet>`,
    'xl/worksheets/_rels/a.xml.rels': `<Relationships>${relationships.join('')}</Relationships>`,
  };
  for (const [name, [, xml]] of Object.entries(parts)) files[`xl/${name}`] = xml;
  const bytes = zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
  return readXlsx(new Archive(bytes)).sheets[0]!;
}

it('reads the text of shapes with the cell under their corner', () => {
  const box = (col: number, row: number, text: string) =>
    `<xdr:twoCellAnchor><xdr:from><xdr:col>${col}</xdr:col><xdr:colOff>9</xdr:colOff><xdr:row>${row}</xdr:row>` +
    `<xdr:rowOff>99</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:row>9</xdr:row></xdr:to>` +
    `<xdr:sp><xdr:txBody>${text}</xdr:txBody></xdr:sp></xdr:twoCellAnchor>`;
  const drawing = `<xdr:wsDr>${box(1, 0, '<a:p><a:r><a:t>BIỂU</a:t></a:r><a:r><a:t> 1</a:t></a:r></a:p><a:p><a:r><a:t>Quý I</a:t></a:r></a:p>')}${box(4, 7, '<a:p/>')}</xdr:wsDr>`;
  expect(sheetOf('', { 'drawings/d.xml': ['drawing', drawing] }).boxes).toEqual([
    { row: 0, col: 1, text: 'BIỂU 1\nQuý I' },
  ]);
});

it('reads which ranges are tables, and the range of the filter', () => {
  const sheet = sheetOf('<autoFilter ref="A3:C9"/>', {
    'tables/t.xml': ['table', '<table name="b" displayName="Bảng1" ref="A3:C9" totalsRowCount="1"/>'],
    'tables/u.xml': ['table', '<table displayName="hỏng" ref="?"/>'],
  });
  expect(sheet.lists).toEqual([
    { name: 'Bảng1', range: { top: 2, left: 0, bottom: 8, right: 2 }, headerRows: 1, totalsRows: 1 },
  ]);
  expect(sheet.filter).toEqual({ top: 2, left: 0, bottom: 8, right: 2 });
});

it('takes a conversation for the comment that only stands for it', () => {
  const cells = '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData>';
  const sheet = sheetOf(cells, {
    'comments.xml': [
      'comments',
      '<comments><commentList><comment ref="A1"><text><t>[Threaded comment]</t></text></comment>' +
        '<comment ref="B1"><text><t>cũ</t></text></comment></commentList></comments>',
    ],
    'threaded.xml': [
      'threadedComment',
      '<ThreadedComments><threadedComment ref="A1"><text>Số này đúng không?</text></threadedComment>' +
        '<threadedComment ref="A1" parentId="1"><text>Đúng</text></threadedComment></ThreadedComments>',
    ],
  });
  expect(sheet.cells.map(({ comment }) => comment)).toEqual(['Số này đúng không?\nĐúng', 'cũ']);
});
