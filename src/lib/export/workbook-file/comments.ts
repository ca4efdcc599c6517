import { cellName } from '#lib/domain/place.ts';
import type { CellComment } from './book.ts';
import { cellText, NS, XML_HEAD, xmlText } from './xml.ts';

/** Who is said to have written the comments. */
export interface Comments {
  readonly author: string;
  readonly comments: readonly CellComment[];
}

/** The part with the texts of a sheet's comments. */
export function commentsXml({ author, comments }: Comments): string {
  return (
    `${XML_HEAD}<comments xmlns="${NS.main}"><authors><author>${xmlText(author)}</author></authors><commentList>` +
    comments.map((comment) => commentXml(comment, 0)).join('') +
    '</commentList></comments>'
  );
}

export function commentXml({ row, col, text }: CellComment, author: number): string {
  return `<comment ref="${cellName(row, col)}" authorId="${author}"><text>${runXml(text)}</text></comment>`;
}

/** Text of a comment in the font that Excel gives to comments. */
export function runXml(text: string): string {
  const look = '<rPr><sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/></rPr>';
  return `<r>${look}<t xml:space="preserve">${cellText(text)}</t></r>`;
}

/** The drawing without which Excel shows no comment: one box a comment, seen while the pointer is on its cell. */
export function commentBoxesXml(comments: readonly CellComment[]): string {
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
    'xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/>' +
    `</o:shapelayout>${BOX_TYPE}` +
    comments.map((comment, i) => commentBoxXml(comment, FIRST_BOX + i)).join('') +
    '</xml>'
  );
}

/** Numbers of boxes begin here. */
export const FIRST_BOX = 1025;

/** The kind of shape that comments have; a drawing has it once. */
export const BOX_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** One box. `number` must be that of no other shape of the drawing. */
export function commentBoxXml({ row, col, text }: CellComment, number: number): string {
  const bottom = row + Math.min(4 + Math.ceil(text.length / CHARACTERS_A_LINE), MOST_ROWS);
  const top = Math.max(row - 1, 0);
  return (
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" ` +
    'style="position:absolute;width:240pt;height:80pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">' +
    '<v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${col + 1}, 15, ${top}, 10, ${col + 5}, 15, ${bottom}, 4</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${row}</x:Row><x:Column>${col}</x:Column></x:ClientData></v:shape>`
  );
}

const CHARACTERS_A_LINE = 40;
const MOST_ROWS = 14;
