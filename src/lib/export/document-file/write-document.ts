import { XML_HEAD, xmlText } from '../workbook-file/xml.ts';
import { zipOf } from '../workbook-file/zip.ts';
import { bodyXml } from './body.ts';
import type { Picture, WordDocument } from './document.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export const DOCX_TYPE = `${TYPES}.document`;

/**
 * A .docx of a document: the same document gives the same bytes. Written by hand, as .xlsx is: letterheads, running text,
 * tables and pictures are few elements, which a package for all of Word would not make fewer.
 */
export function writeDocument({ title, sections }: WordDocument): Uint8Array<ArrayBuffer> {
  const pictures = sections.flatMap(({ blocks }) =>
    blocks.filter((block): block is Picture => block.kind === 'picture'),
  );
  const body = bodyXml(sections, (picture) => pictures.indexOf(picture) + 1);
  const names =
    `xmlns:w="${WORD}" xmlns:r="${OFFICE}" xmlns:a="${DRAWING}/main" ` +
    `xmlns:pic="${DRAWING}/picture" xmlns:wp="${DRAWING}/wordprocessingDrawing"`;
  return zipOf([
    ['[Content_Types].xml', contentTypes()],
    ['_rels/.rels', packageRelations()],
    ['docProps/core.xml', properties(title)],
    ['word/document.xml', `${XML_HEAD}<w:document ${names}>${body}</w:document>`],
    ['word/styles.xml', styles()],
    ['word/header1.xml', header()],
    ['word/_rels/document.xml.rels', documentRelations(pictures.length)],
    ...pictures.map(({ png }, i) => [`word/media/picture${i + 1}.png`, png] as const),
  ]);
}

function contentTypes(): string {
  const part = (name: string, type: string) => `<Override PartName="${name}" ContentType="${type}"/>`;
  return (
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
    part('/word/document.xml', `${TYPES}.document.main+xml`) +
    part('/word/styles.xml', `${TYPES}.styles+xml`) +
    part('/word/header1.xml', `${TYPES}.header+xml`) +
    part('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
    '</Types>'
  );
}

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;

function packageRelations(): string {
  return (
    `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
    relation('rDocument', `${OFFICE}/officeDocument`, 'word/document.xml') +
    relation('rCore', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml') +
    '</Relationships>'
  );
}

function documentRelations(pictures: number): string {
  const each = Array.from({ length: pictures }, (_, i) =>
    relation(`rPicture${i + 1}`, `${OFFICE}/image`, `media/picture${i + 1}.png`),
  );
  return (
    `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
    relation('rStyles', `${OFFICE}/styles`, 'styles.xml') +
    relation('rHeader', `${OFFICE}/header`, 'header1.xml') +
    `${each.join('')}</Relationships>`
  );
}

function properties(title: string): string {
  return (
    `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" ` +
    `xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title>` +
    '<dc:language>vi-VN</dc:language></cp:coreProperties>'
  );
}

/** Times New Roman, black, 14 points (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
function styles(): string {
  const font =
    '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman"/>';
  const heading = (level: number) =>
    `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/>` +
    `<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`;
  return (
    `${XML_HEAD}<w:styles xmlns:w="${WORD}"><w:docDefaults><w:rPrDefault><w:rPr>${font}` +
    '<w:color w:val="000000"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault>' +
    '<w:pPrDefault/></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
    `${heading(1)}${heading(2)}</w:styles>`
  );
}

function header(): string {
  const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return (
    `${XML_HEAD}<w:hdr xmlns:w="${WORD}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr>${field('begin')}` +
    `<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>${field('end')}</w:p></w:hdr>`
  );
}
