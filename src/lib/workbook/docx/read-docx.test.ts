import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Archive } from '../container/archive.ts';
import { readDocx } from './read-docx.ts';

const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const tc = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;

function sheetsOf(body: string, relationships = '', parts: Readonly<Record<string, string>> = {}) {
  const bytes = zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
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

  it('says which paragraphs stand right before a table, back to the table before', () => {
    const table = `<w:tbl><w:tr>${tc('a')}</w:tr></w:tbl>`;
    const body =
      ['1', '2', '3', '4', '5', '6'].map(p).join('') + table + table + p('7') + p(' ') + table + p('8');
    expect(sheetsOf(body).map(({ above }) => above)).toEqual([
      ...[['2', '3', '4', '5', '6'], undefined],
      ...[['7'], undefined],
    ]);
  });

  it('gives foot- and endnotes as boxes beside the text, without the lines that part them', () => {
    const relation = (id: string, type: string) =>
      `<Relationship Id="${id}" Type="http://x/relationships/${type}" Target="${type}.xml"/>`;
    const [sheet] = sheetsOf(`${p('Một')}${p('Hai')}`, relation('r1', 'footnotes'), {
      'word/footnotes.xml': `<w:footnotes><w:footnote w:id="-1"><w:p/></w:footnote><w:footnote w:id="2">${p('64 bài')}${p('trên Zalo')}</w:footnote></w:footnotes>`,
    });
    expect(sheet?.cells).toHaveLength(2);
    expect(sheet?.boxes).toEqual([{ row: 1, col: 0, text: '64 bài\ntrên Zalo' }]);
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

  it('writes the numbers that Word counts before headings and in the column of ordinals', () => {
    const level = (depth: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering =
      `<w:numbering><w:abstractNum w:abstractNumId="7">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2)')}` +
      `</w:abstractNum><w:abstractNum w:abstractNumId="8">${level(0, 'decimal', '%1')}</w:abstractNum>` +
      '<w:abstractNum w:abstractNumId="9"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum>' +
      ['7', '8', '9']
        .map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`)
        .join('') +
      '</w:numbering>';
    const styles =
      '<w:styles><w:style w:type="paragraph" w:styleId="Heading1"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style></w:styles>';
    const item = (text: string, list: string, depth = 0) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const ordinal = '<w:tc><w:p><w:pPr><w:numPr><w:numId w:val="8"/></w:numPr></w:pPr></w:p></w:tc>';
    const [table, prose] = sheetsOf(
      `<w:tbl><w:tr>${ordinal}${tc('Xã A')}</w:tr><w:tr>${ordinal}${tc('Xã B')}</w:tr></w:tbl>` +
        '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>KẾT QUẢ</w:t></w:r></w:p>' +
        `${item('Cổng', '7', 1)}${item('Đài', '7', 1)}${item('TỒN TẠI', '7')}${item('Loa', '7', 1)}${item('gạch', '9')}` +
        item('', '7'),
      '<Relationship Id="n" Type="x/numbering" Target="numbering.xml"/><Relationship Id="s" Type="x/styles" Target="styles.xml"/>',
      { 'word/numbering.xml': numbering, 'word/styles.xml': styles },
    );
    expect(table!.cells.map(({ text }) => text)).toEqual(['1', 'Xã A', '2', 'Xã B']);
    expect(prose!.cells.map(({ text }) => text)).toEqual([
      'I. KẾT QUẢ',
      '1) Cổng',
      '2) Đài',
      'II. TỒN TẠI',
      '1) Loa',
      'gạch',
    ]);
  });

  it('shows the ticks of symbol fonts', () => {
    const [prose] = sheetsOf(
      '<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r><w:r><w:t> Hoàn thành </w:t></w:r>' +
        '<w:r><w:rPr><w:rFonts w:ascii="Wingdings 2"/></w:rPr><w:t>£</w:t></w:r></w:p>',
    );
    expect(prose!.cells.map(({ text }) => text)).toEqual(['☑ Hoàn thành ☐']);
  });
});
