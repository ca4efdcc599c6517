import { XmlScanner } from '../xml/scanner.ts';
import { numeral } from './numeral.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.%2": the numbers of this level and those above it. */
  readonly text: string;
}

/** The paragraph's list and its depth there, from 0. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/**
 * The numbers that Word puts before paragraphs and that stand nowhere in their text: ordinals of a table's rows,
 * headings. Bullets are left out. Ask for every numbered paragraph once, in order.
 */
export class Numbering {
  readonly #lists: ReadonlyMap<string, readonly Level[]>;
  readonly #counts = new Map<string, number[]>();

  /** `xml`: the part word/numbering.xml; empty where there is none. */
  constructor(xml: string) {
    this.#lists = listsOf(xml);
  }

  /** "1.", "II", "2.1"; empty for a bullet and for a list that the document does not define. */
  next({ list, level }: ListPlace): string {
    const levels = this.#lists.get(list);
    const own = levels?.[level];
    if (!levels || !own) return '';
    const counts = (this.#counts.get(list) ?? []).slice(0, level + 1);
    for (let above = 0; above < level; above++) counts[above] ??= levels[above]?.start ?? 1;
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    this.#counts.set(list, counts);
    if (own.format === 'bullet' || own.format === 'none') return '';
    return own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return numeral(counts[at] ?? 1, levels[at]?.format ?? 'decimal');
    });
  }
}

function listsOf(xml: string): Map<string, readonly Level[]> {
  const scanner = new XmlScanner(xml);
  const abstract = new Map<string, Level[]>();
  const lists = new Map<string, readonly Level[]>();
  let levels: Level[] = [];
  let list = '';
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open') continue;
    const value = scanner.attribute('val') ?? '';
    if (scanner.name === 'abstractNum') {
      levels = [];
      abstract.set(scanner.attribute('abstractNumId') ?? '', levels);
    } else if (scanner.name === 'lvl' && list === '') {
      levels[Number(scanner.attribute('ilvl'))] = readLevel(scanner);
    } else if (scanner.name === 'num') list = scanner.attribute('numId') ?? '';
    else if (scanner.name === 'abstractNumId') lists.set(list, abstract.get(value) ?? []);
  }
  return lists;
}

function readLevel(scanner: XmlScanner): Level {
  const level = { start: 1, format: 'decimal', text: '' };
  for (const depth = scanner.depth; scanner.depth >= depth;) {
    if (scanner.next() !== 'open') continue;
    const value = scanner.attribute('val') ?? '';
    if (scanner.name === 'start') level.start = Number(value) || 0;
    else if (scanner.name === 'numFmt') level.format = value;
    else if (scanner.name === 'lvlText') level.text = value;
  }
  return level;
}
