import type { CellDraft } from '../cells/draft.ts';
import { isBlank } from '../cells/clean-text.ts';
import { finishSheet, type SheetDraft } from '../cells/finish-sheet.ts';
import type { Archive } from '../container/archive.ts';
import { Refusal } from '../container/refusal.ts';
import { relationshipsOf } from '../container/relationships.ts';
import type { Sheet } from '../workbook.ts';
import { XmlScanner } from '../xml/scanner.ts';
import { defaultFontOf } from './default-font.ts';
import { Numbering } from './numbering.ts';
import { isLeftOut, numbered, readParagraph, type DocxContext } from './paragraph.ts';
import { styleListsOf } from './style-lists.ts';
import { readNotes } from './notes.ts';
import { readTable } from './table.ts';

/**
 * A Word document as sheets: "bảng 1", "bảng 2" … for the tables of its body in order, then "văn bản" with
 * one non-empty paragraph outside of tables a row, where there is one. Numbers that Word puts
 * before paragraphs belong to their text. Deleted text of tracked changes is left out. Headers and footers are not body
 * text; foot- and endnotes are given as boxes beside it.
 */
export function readDocx(archive: Archive): Sheet[] {
  const rootPart = [...relationshipsOf(archive, '').values()].find(({ type }) => type === 'officeDocument');
  const part = rootPart?.target ?? 'word/document.xml';
  const xml = archive.text(part);
  if (xml === undefined) throw new Refusal('file-corrupt');
  const relationships = relationshipsOf(archive, part);
  const partOfType = (wanted: string): string => {
    const found = [...relationships.values()].find(({ type }) => type === wanted);
    return (found && archive.text(found.target)) ?? '';
  };
  const styles = partOfType('styles');
  const context = {
    relationships,
    font: defaultFontOf(styles),
    styleLists: styleListsOf(styles),
    numbering: new Numbering(partOfType('numbering')),
  };
  const notes = ['footnotes', 'endnotes'].flatMap((type) => readNotes(partOfType(type)));
  const { drafts, above } = readBody(new XmlScanner(xml), context);
  const sheets = withNotes(drafts, notes).map(finishSheet);
  const texts = new Map(sheets.at(-1)?.cells.map(({ row, text }) => [row, text]));
  return sheets.map((sheet, i) => {
    const rows = sheet.kind === 'table' ? (above[i] ?? []) : [];
    return rows.length === 0 ? sheet : { ...sheet, above: rows.flatMap((row) => texts.get(row) ?? []) };
  });
}

/** So many paragraphs before a table may belong to it. */
const CAPTION_LINES = 5;

/** What stands below the pages is beside the text, on its last row. */
function withNotes(sheets: readonly SheetDraft[], notes: readonly string[]): readonly SheetDraft[] {
  const last = sheets.at(-1);
  if (!last || notes.length === 0) return sheets;
  const row = Math.max(0, ...[...last.cells].map((cell) => cell.row));
  return [...sheets.slice(0, -1), { ...last, boxes: notes.map((text) => ({ row, col: 0, text })) }];
}

interface Body {
  readonly drafts: SheetDraft[];
  /** For each table the rows of the running text right before it. */
  readonly above: readonly (readonly number[])[];
}

function readBody(scanner: XmlScanner, context: DocxContext): Body {
  const tables: SheetDraft[] = [];
  const above: number[][] = [];
  let since = 0;
  const prose: CellDraft[] = [];
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open') continue;
    if (isLeftOut(scanner.name)) scanner.skip();
    else if (scanner.name === 'tbl') {
      tables.push({ name: `bảng ${tables.length + 1}`, kind: 'table', ...readTable(scanner, context) });
      const from = Math.max(since, prose.length - CAPTION_LINES);
      above.push(Array.from({ length: prose.length - from }, (_, i) => from + i));
      since = prose.length;
    } else if (scanner.name === 'p') {
      const paragraph = readParagraph(scanner, context);
      if (isBlank(paragraph.runs.map((run) => run.text).join(''))) continue;
      const { links, style } = paragraph;
      prose.push({ row: prose.length, col: 0, content: numbered(paragraph), links, style });
    }
  }
  const text: SheetDraft[] = prose.length === 0 ? [] : [{ name: 'văn bản', kind: 'prose', cells: prose }];
  return { drafts: [...tables, ...text], above };
}
