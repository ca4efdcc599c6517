import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Archive } from '../container/archive.ts';
import { readDocx } from './read-docx.ts';

const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const tc = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;

function sheetsOf(body: string, relationships = '') {
  const bytes = zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`),
    'word/_rels/document.xml.rels': strToU8(`<Relationships>${relationships}</Relationships>`),
  });
  return readDocx(new Archive(bytes));
}

describe('readDocx', () => {
  it('puts tables first in order, then the non-empty paragraphs outside of them', () => {
    const sheets = sheetsOf(
      `${p('Một')}<w:tbl><w:tr>${tc('a')}</w:tr></w:tbl>${p(' ')}<w:tbl><w:tr>${tc('b')}</w:tr></w:tbl>${p('Hai')}`,
    );
    expect(
      sheets.map(({ name, kind, cells }) => [name, kind, cells.map(({ row, text }) => [row, text])]),
    ).toEqual([
      ['bảng 1', 'table', [[0, 'a']]],
      ['bảng 2', 'table', [[0, 'b']]],
      [
        'văn bản',
        'prose',
        [
          [0, 'Một'],
          [1, 'Hai'],
        ],
      ],
    ]);
  });

  it('lays cells out on grid columns with their merges; nested tables are text of the outer cell', () => {
    const nested = `<w:tc>${p('ngoài')}<w:tbl><w:tr>${tc('trong', '<w:gridSpan w:val="9"/>')}</w:tr></w:tbl></w:tc>`;
    const [table] = sheetsOf(
      `<w:tbl><w:tr>${tc('a', '<w:vMerge w:val="restart"/>')}${tc('b', '<w:gridSpan w:val="2"/>')}</w:tr>` +
        `<w:tr>${tc('', '<w:vMerge/>')}${tc('c')}${nested}</w:tr></w:tbl>`,
    );
    expect(table!.cells.map(({ row, col, text }) => [row, col, text])).toEqual([
      [0, 0, 'a'],
      [0, 1, 'b'],
      [1, 1, 'c'],
      [1, 2, 'ngoài\ntrong'],
    ]);
    expect(table!.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
    ]);
  });

  it('keeps a line break in its paragraph and leaves deleted text out', () => {
    const [prose] = sheetsOf(
      '<w:p><w:r><w:t>một</w:t><w:br/><w:t>hai</w:t></w:r>' +
        '<w:del><w:r><w:delText>bỏ</w:delText><w:t>bỏ</w:t></w:r></w:del><w:ins><w:r><w:t> ba</w:t></w:r></w:ins></w:p>',
    );
    expect(prose!.cells.map(({ text }) => text)).toEqual(['một\nhai ba']);
  });

  it('finds links, fonts and what is bold', () => {
    const [prose] = sheetsOf(
      '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:hyperlink r:id="h"><w:r><w:rPr><w:b/><w:rFonts w:ascii=".VnTime"/>' +
        '</w:rPr><w:t>X·</w:t></w:r></w:hyperlink></w:p>' +
        '<w:p><w:r><w:instrText> HYPERLINK "https://b.vn" </w:instrText></w:r><w:r><w:t>tin</w:t></w:r></w:p>',
      '<Relationship Id="h" Type="x/hyperlink" Target="https://a.vn" TargetMode="External"/>',
    );
    expect(prose!.cells).toMatchObject([
      { text: 'Xã', rawText: 'X·', links: ['https://a.vn'], style: { bold: true, align: 'center' } },
      { text: 'tin', links: ['https://b.vn'], style: { bold: false } },
    ]);
  });
});
