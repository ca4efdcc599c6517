import { relationshipsOf } from '#lib/workbook/container/relationships.ts';
import { cellName } from '#lib/domain/place.ts';
import type { CellComment } from '../workbook-file/book.ts';
import {
  BOX_TYPE,
  commentBoxesXml,
  commentBoxXml,
  commentsXml,
  commentXml,
  FIRST_BOX,
  runXml,
} from '../workbook-file/comments.ts';
import { attributeOf, edited, tagsOf, type Edit } from '../workbook-file/tags.ts';
import { NS } from '../workbook-file/xml.ts';
import { appendTo, insertBefore, prefixed, prefixOf } from './insert.ts';
import type { Package } from './package.ts';
import { addOverride, addDefault, addRelationship } from './package-lists.ts';

const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const VML = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/** What may stand behind the drawing of a sheet's comments (ECMA-376, CT_Worksheet). */
const AFTER_BOXES: ReadonlySet<string> = new Set([
  ...['legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts'],
  ...['extLst', 'AlternateContent'],
]);

/** Adds comments to a sheet; those that stand there already stay, also where one is added to the same cell. False where the sheet's parts are unlike those of Excel. */
export function annotateSheet(
  pack: Package,
  part: string,
  comments: readonly CellComment[],
  author: string,
): boolean {
  if (comments.length === 0) return true;
  const relations = [...relationshipsOf(pack.archive, part).values()];
  const existing = relations.find(({ type }) => type === 'comments')?.target;
  return (
    addBoxes(pack, part, comments) &&
    (existing === undefined
      ? addComments(pack, part, comments, author)
      : extendComments(pack, existing, comments, author))
  );
}

function addComments(pack: Package, part: string, comments: readonly CellComment[], author: string): boolean {
  const name = pack.freeName('xl/commentsPhanHoi#.xml');
  pack.set(name, commentsXml({ author, comments }));
  addOverride(pack, name, `${SHEETML}.comments+xml`);
  addRelationship(pack, part, 'comments', `/${name}`);
  return true;
}

function extendComments(
  pack: Package,
  part: string,
  comments: readonly CellComment[],
  author: string,
): boolean {
  const before = pack.text(part);
  if (before === undefined) return false;
  const texts = textsIn(before);
  const known = comments.filter(({ row, col }) => texts.has(cellName(row, col)));
  const prefix = prefixOf(before);
  const edits = known.flatMap(({ row, col, text }): Edit[] => {
    const { bare, end } = texts.get(cellName(row, col))!;
    const added = prefixed(runXml(`\n\n${author}: ${text}`), prefix);
    if (!bare) return [{ start: end, end, text: added }];
    const run = prefixed('<r>', prefix) + before.slice(bare.start, bare.end) + prefixed('</r>', prefix);
    return [{ start: bare.start, end, text: run + before.slice(bare.end, end) + added }];
  });
  const withTexts = edited(before, edits);
  const fresh = comments.filter((comment) => !known.includes(comment));
  if (fresh.length === 0) {
    pack.set(part, withTexts);
    return true;
  }
  const authors = [...tagsOf(withTexts)].filter(
    ({ kind, local }) => local === 'author' && kind !== 'close',
  ).length;
  const withAuthor = appendTo(withTexts, 'authors', `<author>${author}</author>`);
  const list = fresh.map((comment) => commentXml(comment, authors)).join('');
  const after = withAuthor && appendTo(withAuthor, 'commentList', list);
  if (after) pack.set(part, after);
  return after !== null && after !== '';
}

interface TextOfComment {
  readonly end: number;
  /** Text that stands there without a run: it must become one where another follows. */
  readonly bare: { readonly start: number; readonly end: number } | null;
}

/** The text of each comment, by the reference of its cell. */
function textsIn(xml: string): Map<string, TextOfComment> {
  const texts = new Map<string, TextOfComment>();
  let reference = '';
  let depth = 0;
  let start: number | null = null;
  let bare: TextOfComment['bare'] = null;
  for (const tag of tagsOf(xml)) {
    const { local, kind } = tag;
    if (local === 'comment' && kind === 'open') reference = attributeOf(xml, tag, 'ref') ?? '';
    if (local === 'text' && kind === 'open') [depth, start, bare] = [tag.depth, null, null];
    if (local === 't' && tag.depth === depth + 1) {
      if (kind !== 'close') start = tag.start;
      if (kind !== 'open' && start !== null) bare = { start, end: tag.end };
    }
    if (local === 'text' && kind === 'close') texts.set(reference, { end: tag.start, bare });
  }
  return texts;
}

/** Gives each comment its box: in the drawing that the sheet has, or in a new one. */
function addBoxes(pack: Package, part: string, comments: readonly CellComment[]): boolean {
  const sheet = pack.text(part);
  if (sheet === undefined) return false;
  const drawing = [...tagsOf(sheet)].find(({ depth, local }) => depth === 1 && local === 'legacyDrawing');
  const id = drawing && attributeOf(sheet, drawing, '[\\w.-]+:id');
  const existing = id === undefined ? undefined : relationshipsOf(pack.archive, part).get(id)?.target;
  if (existing !== undefined) return extendBoxes(pack, existing, comments);
  if (drawing) return false;
  const name = pack.freeName('xl/drawings/vmlPhanHoi#.vml');
  pack.set(name, commentBoxesXml(comments));
  addDefault(pack, 'vml', VML);
  const relation = addRelationship(pack, part, 'vmlDrawing', `/${name}`);
  const after = insertBefore(
    sheet,
    AFTER_BOXES,
    `<legacyDrawing xmlns:r="${NS.office}" r:id="${relation}"/>`,
  );
  if (after === null) return false;
  pack.set(part, after);
  return true;
}

/** Drawings are often no XML ("<br>"): they are taken for text. */
function extendBoxes(pack: Package, part: string, comments: readonly CellComment[]): boolean {
  const before = pack.text(part);
  const end = before?.lastIndexOf('</xml>') ?? -1;
  if (before === undefined || end < 0) return false;
  const boxed = new Set(
    [...before.matchAll(/<x:Row>\s*(\d+)\s*<\/x:Row>\s*<x:Column>\s*(\d+)\s*<\/x:Column>/g)].map(
      ([, row, col]) => `${row} ${col}`,
    ),
  );
  const fresh = comments.filter(({ row, col }) => !boxed.has(`${row} ${col}`));
  const numbers = [...before.matchAll(/_x0000_s(\d{1,9})\b/g)].map(([, number]) => Number(number));
  const first = Math.max(FIRST_BOX - 1, ...numbers) + 1;
  const type = before.includes('"_x0000_t202"') ? '' : BOX_TYPE;
  const boxes = fresh.map((comment, i) => commentBoxXml(comment, first + i)).join('');
  pack.set(part, before.slice(0, end) + type + boxes + before.slice(end));
  return true;
}
