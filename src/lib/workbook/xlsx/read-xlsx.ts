import { rememberedOf } from '#lib/domain/remembered.ts';
import { arrangeSheet } from '../cells/finish-sheet.ts';
import { NumberFormat } from '../cells/number-format.ts';
import { TextContents } from '../cells/text-content.ts';
import type { Archive } from '../container/archive.ts';
import { Refusal } from '../container/refusal.ts';
import { relationshipsOf } from '../container/relationships.ts';
import { definedNames } from '../names/defined-name.ts';
import { customProperties } from '../names/properties.ts';
import type { Contents, Sheet } from '../workbook.ts';
import { readComments } from './comments.ts';
import { SharedStrings } from './shared-strings.ts';
import { readListObject } from './list-objects.ts';
import { readSheetPart } from './sheet-part.ts';
import { readStyles } from './styles.ts';
import { readTextBoxes } from './text-boxes.ts';
import { readThreadedComments } from './threaded-comments.ts';
import { readWorkbookPart } from './workbook-part.ts';

/** What files of one maker have alike, by the part that they share. */
const bookIn = rememberedOf(readWorkbookPart);
const stylesSince1900 = rememberedOf((xml: Uint8Array) => readStyles(xml, false));
const stylesSince1904 = rememberedOf((xml: Uint8Array) => readStyles(xml, true));

/**
 * The sheets of an .xlsx or .xlsm in workbook order, chart sheets left out, with the names and properties that the file
 * gives itself. Values, formats, merges, what is
 * hidden, links and comments come from the parts as they stand; macros and outside references are not looked
 * at. Throws a Refusal where a part is missing or damaged.
 */
export function readXlsx(archive: Archive): Contents {
  const ofPackage = [...relationshipsOf(archive, '').values()];
  const rootPart = ofPackage.find(({ type }) => type === 'officeDocument');
  const bookPart = rootPart?.target ?? 'xl/workbook.xml';
  const book = bookIn(partOf(archive, bookPart));
  const relationships = relationshipsOf(archive, bookPart);
  const targetOf = (type: string) => [...relationships.values()].find((found) => found.type === type)?.target;
  const strings = new SharedStrings(optionalPart(archive, targetOf('sharedStrings')));
  const stylesIn = book.date1904 ? stylesSince1904 : stylesSince1900;
  const styles = stylesIn(optionalPart(archive, targetOf('styles')));
  const texts = new TextContents();
  const general = new NumberFormat('General', book.date1904);

  const sheets: Sheet[] = [];
  for (const { name, id, hidden } of book.sheets) {
    const relationship = relationships.get(id);
    if (relationship && relationship.type !== 'worksheet') continue;
    const part = relationship?.target ?? '';
    const ofSheet = relationshipsOf(archive, part);
    const partsOf = (type: string) =>
      [...ofSheet.values()].flatMap((each) => (each.type === type ? optionalPart(archive, each.target) : []));
    const draft = readSheetPart(partOf(archive, part), {
      strings,
      styles,
      texts,
      general,
      relationships: ofSheet,
      comments: new Map([
        ...partsOf('comments').flatMap((xml) => [...readComments(xml)]),
        ...partsOf('threadedComment').flatMap((xml) => [...readThreadedComments(xml)]),
      ]),
    });
    const beside = {
      boxes: partsOf('drawing').flatMap(readTextBoxes),
      lists: partsOf('table').flatMap((xml) => readListObject(xml) ?? []),
    };
    sheets.push(arrangeSheet({ name, kind: 'grid', hidden, ...draft, ...beside }, sheets.length));
  }
  const properties = ofPackage.find(({ type }) => type === 'custom-properties')?.target;
  return {
    sheets,
    names: definedNames(
      book.names,
      sheets.map(({ name }) => name),
    ),
    properties: customProperties(optionalPart(archive, properties)),
  };
}

function partOf(archive: Archive, part: string): Uint8Array {
  const xml = archive.xml(part);
  if (xml === undefined) throw new Refusal('file-corrupt');
  return xml;
}

function optionalPart(archive: Archive, part: string | undefined): Uint8Array {
  return (part === undefined ? undefined : archive.xml(part)) ?? new Uint8Array();
}
