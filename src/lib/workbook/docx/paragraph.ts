import type { TextRun } from '../cells/draft.ts';
import type { Relationship } from '../container/relationships.ts';
import type { CellStyle } from '../workbook.ts';
import type { XmlScanner } from '../xml/scanner.ts';
import type { ListPlace, Numbering } from './numbering.ts';
import { RunReader } from './run.ts';

export interface DocxContext {
  readonly relationships: ReadonlyMap<string, Relationship>;
  /** The font of text that names none. */
  readonly font: string | undefined;
  readonly numbering: Numbering;
  /** The lists that paragraphs of a style stand in. */
  readonly styleLists: ReadonlyMap<string, ListPlace>;
}

export interface Paragraph {
  /** The number that Word puts before it; empty where it has none. */
  readonly number: string;
  readonly runs: readonly TextRun[];
  readonly links: readonly string[];
  readonly style: CellStyle;
}

const FIELD_LINK = /^\s{0,20}HYPERLINK\s{1,20}"([^"]*)"/i;
const ALIGNS = new Map<string, NonNullable<CellStyle['align']>>([
  ['left', 'left'],
  ['start', 'left'],
  ['center', 'center'],
  ['right', 'right'],
  ['end', 'right'],
  ['both', 'justify'],
]);

/** Elements whose content the reader of the document does not see, or sees elsewhere already. */
export function isLeftOut(name: string): boolean {
  return name === 'del' || name === 'moveFrom' || name === 'Fallback' || name.endsWith('Change');
}

/** The paragraph just opened, with the text of text boxes anchored in it. Leaves the scanner at its close. */
export function readParagraph(scanner: XmlScanner, context: DocxContext): Paragraph {
  const reader = new RunReader(context.font);
  const links = new Set<string>();
  let align: CellStyle['align'];
  let list: string | undefined;
  let level: number | undefined;
  let style: ListPlace | undefined;
  for (const depth = scanner.depth; scanner.depth >= depth;) {
    const event = scanner.next();
    if (event === 'text') {
      const target = reader.text(scanner.text) === 'instruction' && FIELD_LINK.exec(scanner.text)?.[1];
      if (target) links.add(target);
    } else if (event === 'close') {
      reader.close();
    } else if (event === 'open') {
      if (isLeftOut(scanner.name)) scanner.skip();
      else if (scanner.name === 'pStyle') style ??= context.styleLists.get(scanner.attribute('val') ?? '');
      else if (scanner.name === 'numId') list ??= scanner.attribute('val');
      else if (scanner.name === 'ilvl') level ??= Number(scanner.attribute('val')) || 0;
      else if (scanner.name === 'jc') align ??= ALIGNS.get(scanner.attribute('val') ?? '');
      else if (scanner.name === 'hyperlink') {
        const target = context.relationships.get(scanner.attribute('id') ?? '')?.target;
        if (target) links.add(target);
      } else if (scanner.name === 'fldSimple') {
        const target = FIELD_LINK.exec(scanner.attribute('instr') ?? '')?.[1];
        if (target) links.add(target);
      } else reader.open(scanner);
    }
  }
  return {
    number: context.numbering.next({ list: list ?? style?.list ?? '', level: level ?? style?.level ?? 0 }),
    runs: reader.runs,
    links: [...links],
    style: { ...reader.style(), ...(align && { align }) },
  };
}

/** The text of a paragraph with its number before it. */
export function numbered({ number, runs }: Paragraph): readonly TextRun[] {
  if (number === '') return runs;
  return [{ text: runs.length === 0 ? number : `${number} ` }, ...runs];
}
