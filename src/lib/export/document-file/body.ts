import { attributes, xmlText } from '../workbook-file/xml.ts';
import type { Align, Block, Paragraph, Picture, Run, Section, Table } from './document.ts';

const TWIPS_PER_MM = 1440 / 25.4;
const EMU_PER_MM = 36_000;
const TWIPS_PER_POINT = 20;
const USUAL_SIZE = 14;

/** Page and margins of Nghị định 30/2020/NĐ-CP, Phụ lục I: A4; top and bottom 20–25, left 30–35, right 15–20 mm. */
const PAGE = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 20, header: 10 };

const twips = (mm: number) => Math.round(mm * TWIPS_PER_MM);

/** The pictures of a document by their place in it. */
export type PictureId = (picture: Picture) => number;

/** `w:body` of the sections. The last section's pages are told at the end, those of others in their last paragraph. */
export function bodyXml(sections: readonly Section[], idOf: PictureId): string {
  const parts = sections.map(({ blocks, landscape }, i) => {
    const page = pageXml(landscape, i === 0);
    const written = blocks.map((block) => blockXml(block, idOf)).join('');
    const isLast = i === sections.length - 1;
    return written + (isLast ? page : sectionEndXml(page));
  });
  return `<w:body>${parts.join('')}</w:body>`;
}

/** The paragraph that ends a section: as low as can be, so that a table which fills its page draws no empty one after it. */
function sectionEndXml(page: string): string {
  const low = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>';
  return `<w:p><w:pPr>${low}<w:rPr><w:sz w:val="2"/></w:rPr>${page}</w:pPr></w:p>`;
}

/** Numbers of pages stand at the top, but not on the first page of the document. */
function pageXml(landscape: boolean, isFirst: boolean): string {
  const [w, h] = landscape ? [PAGE.height, PAGE.width] : [PAGE.width, PAGE.height];
  const size = attributes({ 'w:w': twips(w), 'w:h': twips(h), 'w:orient': landscape ? 'landscape' : null });
  const margins = attributes({
    'w:top': twips(PAGE.top),
    'w:right': twips(PAGE.right),
    'w:bottom': twips(PAGE.bottom),
    'w:left': twips(PAGE.left),
    'w:header': twips(PAGE.header),
    'w:footer': twips(PAGE.header),
    'w:gutter': 0,
  });
  return (
    '<w:sectPr><w:headerReference w:type="default" r:id="rHeader"/>' +
    `<w:pgSz${size}/><w:pgMar${margins}/>${isFirst ? '<w:titlePg/>' : ''}</w:sectPr>`
  );
}

function blockXml(block: Block, idOf: PictureId): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraphXml(block);
    case 'table':
      return tableXml(block);
    case 'picture':
      return pictureXml(block, idOf(block));
    case 'page-break':
      return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
  }
}

const JUSTIFY: Record<Align, string> = { left: 'left', center: 'center', right: 'right', justify: 'both' };

function paragraphXml({ runs, size = USUAL_SIZE, ...look }: Paragraph): string {
  const { align = 'left', before = 0, after = 0, indent = 0, heading, keepNext, rule } = look;
  const spacing = attributes({ 'w:before': before * TWIPS_PER_POINT, 'w:after': after * TWIPS_PER_POINT });
  const sides = rule === undefined ? null : twips(rule);
  const indents = attributes({
    'w:left': sides,
    'w:right': sides,
    'w:firstLine': indent > 0 ? twips(indent) : null,
  });
  const properties = [
    heading ? `<w:pStyle w:val="Heading${heading}"/>` : '',
    keepNext ? '<w:keepNext/>' : '',
    rule === undefined
      ? ''
      : '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>',
    `<w:spacing${spacing}/>`,
    indents === '' ? '' : `<w:ind${indents}/>`,
    `<w:jc w:val="${JUSTIFY[align]}"/>`,
    // An empty paragraph is as high as its mark.
    runs.every(({ text }) => text === '') ? `<w:rPr><w:sz w:val="${size * 2}"/></w:rPr>` : '',
  ];
  return `<w:p><w:pPr>${properties.join('')}</w:pPr>${runs.map((run) => runXml(run, size)).join('')}</w:p>`;
}

function runXml({ text, bold, italic }: Run, size: number): string {
  const look = `${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`;
  const lines = text
    .normalize('NFC')
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${xmlText(line)}</w:t>`);
  return `<w:r><w:rPr>${look}</w:rPr>${lines.join('<w:br/>')}</w:r>`;
}

function tableXml({ widths, rows, borders }: Table): string {
  const side = (name: string) =>
    `<w:${name} w:val="${borders ? 'single' : 'nil'}" w:sz="4" w:space="0" w:color="000000"/>`;
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side).join('');
  const whole = twips(widths.reduce((sum, width) => sum + width, 0));
  const margin = (name: string, width: number) => `<w:${name} w:w="${borders ? width : 0}" w:type="dxa"/>`;
  const cells = margin('top', 30) + margin('left', 80) + margin('bottom', 30) + margin('right', 80);
  const grid = widths.map((width) => `<w:gridCol w:w="${twips(width)}"/>`).join('');
  const written = rows.map(({ cells: row, header }) => {
    let column = 0;
    const within = row.map(({ blocks, span = 1 }) => {
      const width = widths.slice(column, column + span).reduce((sum, each) => sum + each, 0);
      column += span;
      const wide = span > 1 ? `<w:gridSpan w:val="${span}"/>` : '';
      const properties = `<w:tcW w:w="${twips(width)}" w:type="dxa"/>${wide}`;
      const align = borders ? '<w:vAlign w:val="center"/>' : '';
      return `<w:tc><w:tcPr>${properties}${align}</w:tcPr>${blocks.map(paragraphXml).join('') || '<w:p/>'}</w:tc>`;
    });
    return `<w:tr><w:trPr><w:cantSplit/>${header ? '<w:tblHeader/>' : ''}</w:trPr>${within.join('')}</w:tr>`;
  });
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${whole}" w:type="dxa"/><w:tblBorders>${edges}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/><w:tblCellMar>${cells}</w:tblCellMar></w:tblPr>` +
    `<w:tblGrid>${grid}</w:tblGrid>${written.join('')}</w:tbl>`
  );
}

function pictureXml({ width, height, description }: Picture, id: number): string {
  const extent = attributes({ cx: Math.round(width * EMU_PER_MM), cy: Math.round(height * EMU_PER_MM) });
  const named = attributes({ id, name: `Hình ${id}`, descr: description });
  return (
    '<w:p><w:pPr><w:keepNext/><w:jc w:val="center"/></w:pPr><w:r><w:drawing><wp:inline>' +
    `<wp:extent${extent}/><wp:docPr${named}/><a:graphic><a:graphicData uri="${PICTURE}"><pic:pic>` +
    `<pic:nvPicPr><pic:cNvPr${named}/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="rPicture${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>'
  );
}

const PICTURE = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
