import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Archive } from '../container/archive.ts';
import { Refusal } from '../container/refusal.ts';
import type { Cell, Sheet } from '../workbook.ts';
import { readXlsx } from './read-xlsx.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Parts {
  sheet?: string;
  strings?: string;
  styles?: string;
  links?: string;
  book?: string;
}

/** A workbook of one sheet, its parts given as the XML inside their root elements. */
function packageOf({ sheet = '', strings = '', styles = '', links = '', book = '' }: Parts): Uint8Array {
  const part = (xml: string) => strToU8(`<?xml version="1.0"?>\n${xml}`);
  const rel = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  return zipSync({
    '_rels/.rels': part(`<Relationships>${rel('r', 'officeDocument', '/xl/workbook.xml')}</Relationships>`),
    'xl/workbook.xml': part(
      `<x:workbook xmlns:r="${OFFICE}">${book}<x:sheets><x:sheet name="Xã &amp; phường" r:id="s1"/>` +
        `<x:sheet name="Ẩn" state="veryHidden" r:id="s2"/></x:sheets></x:workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': part(
      `<Relationships>${rel('s1', 'worksheet', 'worksheets/sheet1.xml')}${rel('s2', 'worksheet', 'worksheets/two.xml')}` +
        `${rel('t', 'sharedStrings', 'sharedStrings.xml')}${rel('y', 'styles', 'styles.xml')}</Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': part(`<worksheet>${sheet}</worksheet>`),
    'xl/worksheets/two.xml': part('<worksheet><sheetData/></worksheet>'),
    'xl/worksheets/_rels/sheet1.xml.rels': part(`<Relationships>${links}</Relationships>`),
    'xl/sharedStrings.xml': part(`<sst>${strings}</sst>`),
    'xl/styles.xml': part(`<styleSheet>${styles}</styleSheet>`),
  });
}

const firstSheet = (parts: Parts): Sheet => readXlsx(new Archive(packageOf(parts))).sheets[0]!;
const cellsOf = (cells: string, parts: Parts = {}): readonly Cell[] =>
  firstSheet({ ...parts, sheet: `<sheetData><row r="1">${cells}</row></sheetData>` }).cells;

describe('readXlsx', () => {
  it('names the sheets and tells the hidden', () => {
    const { sheets } = readXlsx(new Archive(packageOf({})));
    expect(sheets.map(({ name, hidden, index }) => [name, hidden, index])).toEqual([
      ['Xã & phường', false, 0],
      ['Ẩn', true, 1],
    ]);
  });

  it('joins the runs of a string, each in its font, without reading aids', () => {
    const strings =
      '<si><r><t>Tên </t></r><r><rPr><rFont val=".VnTime"/></rPr><t xml:space="preserve">®¬n vÞ</t></r>' +
      '<rPh sb="0" eb="1"><t>no</t></rPh></si>';
    const [cell] = cellsOf('<c r="B1" t="s"><v>0</v></c>', { strings });
    expect(cell).toMatchObject({ row: 0, col: 1, text: 'Tên đơn vị', rawText: 'Tên ®¬n vÞ' });
  });

  it('reads every kind of value', () => {
    const cells = cellsOf(
      '<c t="inlineStr"><is><t>a_x000D_\nb&#225;</t></is></c><c t="str"><f>A1</f><v>kq</v></c>' +
        '<c t="b"><v>1</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c><c><v>1.5</v></c>' +
        '<c><f>SUM(A1:A2)</f></c><c t="s"><v>99</v></c><c t="inlineStr"><is><t>&#160; </t></is></c><c><v>1e999</v></c>',
    );
    expect(cells.map(({ col, value }) => [col, value])).toEqual([
      [0, { kind: 'text', text: 'a\nbá' }],
      [1, { kind: 'text', text: 'kq' }],
      [2, { kind: 'boolean', boolean: true }],
      [3, { kind: 'error', code: '#DIV/0!' }],
      [4, { kind: 'number', number: 1.5, percent: false }],
      [5, { kind: 'uncalculated' }],
      [6, { kind: 'error', code: '#REF!' }],
      [8, { kind: 'text', text: '1e999' }],
    ]);
    expect(cells[1]!.formula).toBe('A1');
  });

  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><fonts><font><b/><name val="Arial"/></font></fonts>' +
    '<fills><fill><patternFill patternType="solid"/></fill></fills><borders><border><left style="thin"/><top/></border></borders>' +
    '<cellStyleXfs><xf numFmtId="0"/></cellStyleXfs>' +
    '<cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment horizontal="center" indent="2"/></xf>' +
    '<xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="3"/></cellXfs><dxfs><dxf><font><name val="X"/></font></dxf></dxfs>';

  it('shows numbers as their formats do', () => {
    const cells = cellsOf(
      '<c s="1"><v>45292</v></c><c s="2"><v>0.985</v></c><c s="3"><v>1234</v></c><c s="0"><v>0.1</v></c>',
      { styles },
    );
    expect(cells.map(({ text, value }) => [text, value])).toEqual([
      ['01/01/2024', { kind: 'date', number: 45292, iso: '2024-01-01' }],
      ['98.5%', { kind: 'number', number: 0.985, percent: true }],
      ['1,234', { kind: 'number', number: 1234, percent: false }],
      ['0.1', { kind: 'number', number: 0.1, percent: false }],
    ]);
    expect(cells[3]!.style).toEqual({
      font: 'Arial',
      bold: true,
      italic: false,
      fill: true,
      border: { top: false, right: false, bottom: false, left: true },
      align: 'center',
      indent: 2,
    });
    const [late] = cellsOf('<c s="1"><v>0</v></c>', { styles, book: '<workbookPr date1904="1"/>' });
    expect(late!.value).toMatchObject({ iso: '1904-01-01' });
  });

  it('finds merges, what is hidden, and links', () => {
    const sheet = firstSheet({
      links: `<Relationship Id="a" Type="x/hyperlink" Target="https://a.vn/?b=1&amp;c=2" TargetMode="External"/>`,
      sheet:
        '<dimension ref="A1:XFD1048576"/><cols><col min="2" max="3" hidden="1"/></cols><sheetData>' +
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>' +
        '<row r="3" hidden="1"><c r="A3"><v>3</v></c><c r="C3" t="str"><f>HYPERLINK("https://b.vn","x")</f><v>x</v></c></row>' +
        '<row r="9"><c r="ZZZZZ99999999"><v>7</v></c></row>' +
        '</sheetData><mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="nonsense"/></mergeCells>' +
        '<hyperlinks><hyperlink ref="A3:B4" r:id="a"/><hyperlink ref="A1" location="Sheet2!A1"/></hyperlinks>',
    });
    expect(sheet.cells.map(({ row, col, text }) => [row, col, text])).toEqual([
      [0, 0, '1'],
      [2, 0, '3'],
      [2, 2, 'x'],
      [8, 0, '7'],
    ]);
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
    expect([sheet.hiddenRows, sheet.hiddenCols]).toEqual([[2], [1, 2]]);
    expect(sheet.cells.map((cell) => cell.links)).toEqual([
      undefined,
      ['https://a.vn/?b=1&c=2'],
      ['https://b.vn'],
      undefined,
    ]);
  });

  it('moves a shared formula to its cells', () => {
    const cells = cellsOf(
      '<c r="A1"><f t="shared" ref="A1:B1" si="0">SUM(A$2:A10)+$C3&amp;"A1"+LOG10(B2)</f><v>1</v></c>' +
        '<c r="B1"><f t="shared" si="0"/><v>1</v></c>',
    );
    expect(cells[1]!.formula).toBe('SUM(B$2:B10)+$C3&"A1"+LOG10(C2)');
  });

  it('refuses what is cut off or missing', () => {
    expect(() => firstSheet({ sheet: '<sheetData><row>' })).toThrow(Refusal);
    const empty = zipSync({ 'xl/workbook.xml': strToU8('<workbook><sheet name="a" r:id="x"/></workbook>') });
    expect(() => readXlsx(new Archive(empty))).toThrow(Refusal);
  });
});
