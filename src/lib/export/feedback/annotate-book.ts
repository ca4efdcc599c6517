import { relationshipsOf, type Relationship } from '#lib/workbook/container/relationships.ts';
import { readWorkbookPart } from '#lib/workbook/xlsx/workbook-part.ts';
import type { BookSheet } from '../workbook-file/book.ts';
import { absoluteArea, sheetPart } from '../workbook-file/sheet-part.ts';
import { STYLE_LISTS, Styles } from '../workbook-file/styles.ts';
import { attributeOf, edited, tagsOf, type Edit, type Tag } from '../workbook-file/tags.ts';
import { sheetName } from '../workbook-file/write-book.ts';
import { attributes, NS, xmlText } from '../workbook-file/xml.ts';
import { feedbackSheet } from '#lib/messages/feedback.ts';
import { annotateSheet } from './annotate-sheet.ts';
import { COVER_NAME, coverSheet, type CoverHead } from './cover.ts';
import { appendTo, childOfRoot, insertBefore, prefixed, prefixOf } from './insert.ts';
import { Package } from './package.ts';
import { addOverride, addRelationship } from './package-lists.ts';
import { commentsOn, type Remark } from './remarks.ts';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/**
 * The bytes of an .xlsx or .xlsm with comments at the cells of these remarks and a first sheet that lists them. Every
 * part stays as it is but for those that say so: the workbook, its list of styles, the sheets with comments and the one
 * that was open. Null where the package is unlike those that Excel and its likes write. Throws a Refusal for a
 * damaged zip.
 */
export function annotatedXlsx(
  bytes: Uint8Array,
  head: CoverHead,
  remarks: readonly Remark[],
): Uint8Array<ArrayBuffer> | null {
  const pack = new Package(bytes);
  const root = [...relationshipsOf(pack.archive, '').values()].find(({ type }) => type === 'officeDocument');
  const bookPart = root?.target ?? 'xl/workbook.xml';
  const book = pack.text(bookPart);
  if (book === undefined || !book.includes(NS.main)) return null;
  const relations = relationshipsOf(pack.archive, bookPart);
  const all = readWorkbookPart(new TextEncoder().encode(book)).sheets;
  const sheets = all.flatMap(({ name, id }) => worksheet(name, relations.get(id)));
  const taken = all.map(({ name }) => name);
  const cover = coverSheet(
    sheetName(feedbackSheet.sheet, taken),
    head,
    remarks,
    sheets.map(({ name }) => name),
  );
  const isDone = sheets.every(({ part }, i) =>
    annotateSheet(pack, part, commentsOn(remarks, i), feedbackSheet.author),
  );
  if (!isDone || !addCover(pack, bookPart, cover)) return null;
  for (const { part } of sheets) deselect(pack, part);
  return pack.bytes();
}

/** As the reader counts sheets: those of charts are none. */
function worksheet(name: string, relation: Relationship | undefined): { name: string; part: string }[] {
  return relation?.type === 'worksheet' ? [{ name, part: relation.target }] : [];
}

function addCover(pack: Package, bookPart: string, cover: BookSheet): boolean {
  const part = pack.freeName('xl/worksheets/phanHoi#.xml');
  const styles = stylesOf(pack, bookPart);
  const xml = sheetPart(cover, styles.looks, true);
  if (!styles.add()) return false;
  pack.set(part, xml);
  addOverride(pack, part, SHEET_TYPE);
  const id = addRelationship(pack, bookPart, 'worksheet', `/${part}`);
  const after = withFirstSheet(pack.text(bookPart) ?? '', cover.name, id);
  if (after === null) return false;
  pack.set(bookPart, after);
  return true;
}

/** Looks of the cover behind those that the workbook has. */
function stylesOf(pack: Package, bookPart: string): { readonly looks: Styles; readonly add: () => boolean } {
  const part = [...relationshipsOf(pack.archive, bookPart).values()].find(
    ({ type }) => type === 'styles',
  )?.target;
  const xml = part === undefined ? undefined : pack.text(part);
  const counts = STYLE_LISTS.map((list) => [list, xml === undefined ? 0 : countIn(xml, list)] as const);
  const looks = new Styles(Object.fromEntries(counts) as Record<(typeof STYLE_LISTS)[number], number>);
  const add = () => {
    let after: string | null = xml ?? null;
    for (const list of STYLE_LISTS) after = after === null ? null : extended(after, list, looks.added(list));
    if (part === undefined || after === null || counts.some(([, count]) => count === 0)) return false;
    pack.set(part, after);
    return true;
  };
  return { looks, add };
}

function countIn(xml: string, list: string): number {
  const found = childOfRoot(xml, list);
  if (!found) return 0;
  return [...tagsOf(xml)].filter(
    ({ kind, depth, start }) =>
      kind !== 'close' && depth === 2 && start > found.tag.start && start < found.close.start,
  ).length;
}

/** A list with more in it, and its count put right. */
function extended(xml: string, list: string, added: readonly string[]): string | null {
  const count = countIn(xml, list) + added.length;
  const longer = appendTo(xml, list, added.join(''));
  const tag = longer === null ? undefined : childOfRoot(longer, list)?.tag;
  if (longer === null || !tag) return null;
  const text = longer.slice(tag.start, tag.end).replace(/(\scount\s*=\s*)(["'])\d*\2/, `$1"${count}"`);
  return edited(longer, [{ start: tag.start, end: tag.end, text }]);
}

/** What may stand behind the names of a workbook (ECMA-376, CT_Workbook). */
const AFTER_NAMES: ReadonlySet<string> = new Set([
  ...['calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes'],
  ...['webPublishing', 'fileRecoveryPr', 'webPublishObjects', 'extLst'],
]);

/** A workbook with one sheet more in front, which is seen when the file is opened; names of single sheets go on with theirs. */
function withFirstSheet(book: string, name: string, relation: string): string | null {
  const tags = [...tagsOf(book)];
  const sheets = tags.find(({ depth, local, kind }) => depth === 1 && local === 'sheets' && kind === 'open');
  if (!sheets) return null;
  const ids = tags
    .filter(({ local }) => local === 'sheet')
    .map((tag) => Number(attributeOf(book, tag, 'sheetId')));
  const given = {
    name,
    sheetId: Math.max(0, ...ids.filter(Number.isFinite)) + 1,
    'xmlns:r': NS.office,
    'r:id': relation,
  };
  const edits: Edit[] = [
    { start: sheets.end, end: sheets.end, text: prefixed(`<sheet${attributes(given)}/>`, prefixOf(book)) },
    ...tags.flatMap((tag) => shifted(book, tag)),
  ];
  const after = edited(book, edits);
  const area = absoluteArea(name, { top: 0, left: 0, bottom: 0, right: 0 });
  const own = `<definedName name="${COVER_NAME}" localSheetId="0">${xmlText(area)}</definedName>`;
  return (
    appendTo(after, 'definedNames', own) ??
    insertBefore(after, AFTER_NAMES, `<definedNames>${own}</definedNames>`)
  );
}

function shifted(book: string, tag: Tag): Edit[] {
  const { start, end, local, kind } = tag;
  if (kind === 'close') return [];
  const text = book.slice(start, end);
  const after =
    local === 'definedName'
      ? text.replace(
          /(\slocalSheetId\s*=\s*["'])(\d+)/,
          (_, before: string, at: string) => before + (Number(at) + 1),
        )
      : local === 'workbookView'
        ? text.replace(/\s(?:activeTab|firstSheet)\s*=\s*(?:"\d*"|'\d*')/g, '')
        : text;
  return after === text ? [] : [{ start, end, text: after }];
}

/** Two sheets that are both selected are edited together: only the cover may be. */
function deselect(pack: Package, part: string): void {
  const xml = pack.text(part);
  const tag =
    xml === undefined ? undefined : [...tagsUntilData(xml)].find(({ local }) => local === 'sheetView');
  if (xml === undefined || !tag) return;
  const text = xml.slice(tag.start, tag.end);
  const after = text.replace(/\stabSelected\s*=\s*(?:"(?:1|true|on)"|'(?:1|true|on)')/, '');
  if (after !== text) pack.set(part, edited(xml, [{ start: tag.start, end: tag.end, text: after }]));
}

function* tagsUntilData(xml: string): Generator<Tag> {
  for (const tag of tagsOf(xml)) {
    if (tag.local === 'sheetData') return;
    yield tag;
  }
}
