import type { Book, BookSheet } from './book.ts';
import { commentBoxesXml, commentsXml } from './comments.ts';
import { BOXES_ID, quotedSheet, sheetPart } from './sheet-part.ts';
import { Styles } from './styles.ts';
import { attributes, NS, XML_HEAD, xmlText } from './xml.ts';
import { zipOf } from './zip.ts';

const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The bytes of an .xlsx: the same book gives the same bytes, on every machine and every day. `author` is that of its comments. */
export function writeBook(book: Book, author = ''): Uint8Array<ArrayBuffer> {
  const styles = new Styles();
  const sheets = book.sheets.map((sheet, i) => partsOf(sheet, i + 1, styles, author));
  const parts: readonly Part[] = [
    ...framePartsOf(book),
    ['xl/styles.xml', styles.xml()],
    ...sheets.flat(),
    ...propertyPart(book),
  ];
  return zipOf(parts);
}

/** The parts that say which sheets a book has; its styles and sheets stand apart. */
export function framePartsOf(book: Book): Part[] {
  return [
    ['[Content_Types].xml', typesXml(book)],
    ['_rels/.rels', packageRels(book)],
    ['xl/workbook.xml', bookXml(book)],
    ['xl/_rels/workbook.xml.rels', bookRels(book)],
  ];
}

/** A name that Excel accepts for a sheet, and that none of `taken` has; those are compared without case. */
export function sheetName(wanted: string, taken: readonly string[] = []): string {
  const others = new Set(taken.map((name) => name.toLowerCase()));
  const plain =
    wanted
      .replace(/[\\/?*[\]:\p{Cc}]/gu, ' ')
      .replace(/^'+|'+$/g, '')
      .trim() || 'Trang tính';
  for (let number = 1; ; number++) {
    const end = number === 1 ? '' : ` (${number})`;
    const name = plain.slice(0, LONGEST_SHEET_NAME - end.length) + end;
    if (!others.has(name.toLowerCase())) return name;
  }
}

const LONGEST_SHEET_NAME = 31;

export type Part = readonly [name: string, content: string];

function partsOf(sheet: BookSheet, number: number, styles: Styles, author: string): Part[] {
  const part: Part = [`xl/worksheets/sheet${number}.xml`, sheetPart(sheet, styles, number === 1)];
  const { comments = [] } = sheet;
  if (comments.length === 0) return [part];
  return [
    part,
    [
      `xl/worksheets/_rels/sheet${number}.xml.rels`,
      relationships([
        [BOXES_ID, 'vmlDrawing', `../drawings/vmlDrawing${number}.vml`],
        ['rComments', 'comments', `../comments${number}.xml`],
      ]),
    ],
    [`xl/comments${number}.xml`, commentsXml({ author, comments })],
    [`xl/drawings/vmlDrawing${number}.vml`, commentBoxesXml(comments)],
  ];
}

function typesXml({ sheets, properties }: Book): string {
  const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;
  const overrides = sheets.flatMap(({ comments = [] }, i) => [
    override(`xl/worksheets/sheet${i + 1}.xml`, `${SHEETML}.worksheet+xml`),
    ...(comments.length > 0 ? [override(`xl/comments${i + 1}.xml`, `${SHEETML}.comments+xml`)] : []),
  ]);
  return (
    `${XML_HEAD}<Types xmlns="${NS.types}">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
    override('xl/workbook.xml', `${SHEETML}.sheet.main+xml`) +
    override('xl/styles.xml', `${SHEETML}.styles+xml`) +
    overrides.join('') +
    (properties?.size
      ? override('docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml')
      : '') +
    '</Types>'
  );
}

/** A part of relationships; types without an address are those of office documents. */
function relationships(each: readonly (readonly [id: string, type: string, target: string])[]): string {
  const all = each.map(
    ([Id, type, Target]) => `<Relationship${attributes({ Id, Type: `${NS.office}/${type}`, Target })}/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="${NS.package}">${all.join('')}</Relationships>`;
}

function packageRels({ properties }: Book): string {
  return relationships([
    ['rBook', 'officeDocument', 'xl/workbook.xml'],
    ...(properties?.size ? [['rProperties', 'custom-properties', 'docProps/custom.xml'] as const] : []),
  ]);
}

function bookRels({ sheets }: Book): string {
  return relationships([
    ...sheets.map((_, i) => [`rSheet${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`] as const),
    ['rStyles', 'styles', 'styles.xml'],
  ]);
}

function bookXml({ sheets, names = [] }: Book): string {
  const sheet = ({ name, hidden }: BookSheet, i: number) =>
    `<sheet${attributes({ name, sheetId: i + 1, state: hidden ? 'hidden' : null, 'r:id': `rSheet${i + 1}` })}/>`;
  const titles = sheets.flatMap(({ name, repeatedRows }, i) =>
    repeatedRows
      ? [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">` +
            `${xmlText(`${quotedSheet(name)}!$${repeatedRows[0] + 1}:$${repeatedRows[1] + 1}`)}</definedName>`,
        ]
      : [],
  );
  const own = names.map(
    ({ name, formula }) => `<definedName${attributes({ name })}>${xmlText(formula)}</definedName>`,
  );
  const all = [...titles, ...own].join('');
  return (
    `${XML_HEAD}<workbook xmlns="${NS.main}" xmlns:r="${NS.office}">` +
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>' +
    `<sheets>${sheets.map(sheet).join('')}</sheets>${all && `<definedNames>${all}</definedNames>`}</workbook>`
  );
}

/** The identity that Office gives to properties which users add. */
const USER_PROPERTIES = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

function propertyPart({ properties }: Book): Part[] {
  if (!properties?.size) return [];
  const each = [...properties].map(
    ([name, value], i) =>
      `<property${attributes({ fmtid: USER_PROPERTIES, pid: i + 2, name })}><vt:lpwstr>${xmlText(value)}</vt:lpwstr></property>`,
  );
  const xml = `${XML_HEAD}<Properties xmlns="${NS.properties}" xmlns:vt="${NS.values}">${each.join('')}</Properties>`;
  return [['docProps/custom.xml', xml]];
}
