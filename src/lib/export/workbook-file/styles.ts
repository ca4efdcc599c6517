import type { CellLook } from './book.ts';
import { attributes, NS, XML_HEAD, xmlText } from './xml.ts';

const FONT = 'Times New Roman';
const SIZE = 12;
/** Numbers below are those of formats that Excel knows by itself. */
const FIRST_OWN_FORMAT = 164;

/** Parts of looks, each written once, by their place in the list. */
class Parts {
  readonly #places = new Map<string, number>();
  readonly #before: number;

  /** `before`: so many stand in the list already; where none do it begins with `first`. */
  constructor(before: number, ...first: readonly string[]) {
    this.#before = before;
    if (before === 0) for (const xml of first) this.place(xml);
  }

  place(xml: string): number {
    const known = this.#places.get(xml);
    if (known !== undefined) return known;
    const place = this.#before + this.#places.size;
    this.#places.set(xml, place);
    return place;
  }

  list(element: string): string {
    return `<${element} count="${this.#places.size}">${this.all().join('')}</${element}>`;
  }

  all(): readonly string[] {
    return [...this.#places.keys()];
  }
}

/** The lists of a part of styles to which looks may be added. */
export const STYLE_LISTS = ['fonts', 'fills', 'borders', 'cellXfs'] as const;

export type StyleList = (typeof STYLE_LISTS)[number];

const NONE: Readonly<Record<StyleList, number>> = { fonts: 0, fills: 0, borders: 0, cellXfs: 0 };

/**
 * The styles of one workbook: looks go in, numbers of styles come out, and in the end the part; or what is to be added
 * to the lists of a part that has so many of each already (`before`).
 */
export class Styles {
  readonly #fonts: Parts;
  readonly #fills: Parts;
  readonly #borders: Parts;
  readonly #formats = new Parts(0);
  readonly #cells: Parts;
  /** Numbers of looks that were asked for before, plain and quoted: a long table has millions of cells of one look. */
  readonly #known = new WeakMap<CellLook, [plain?: number, quoted?: number]>();

  constructor(before = NONE) {
    this.#fonts = new Parts(before.fonts, fontXml({}));
    this.#fills = new Parts(before.fills, fillXml('none'), fillXml('gray125'));
    this.#borders = new Parts(before.borders, '<border><left/><right/><top/><bottom/><diagonal/></border>');
    this.#cells = new Parts(before.cellXfs);
    if (before.cellXfs === 0) this.of({}, false);
  }

  /** What is to be added to a list. Formats of numbers are only for a part of one's own. */
  added(list: StyleList): readonly string[] {
    const parts = { fonts: this.#fonts, fills: this.#fills, borders: this.#borders, cellXfs: this.#cells };
    return parts[list].all();
  }

  /** The number of the style of a cell. `quoted`: text that looks like a formula stays text when it is edited. */
  of(look: CellLook, quoted: boolean): number {
    const known = this.#known.get(look) ?? [];
    this.#known.set(look, known);
    return (known[quoted ? 1 : 0] ??= this.#place(look, quoted));
  }

  #place(look: CellLook, quoted: boolean): number {
    const { fill, border, format, unlocked } = look;
    const formatId = format === undefined ? 0 : FIRST_OWN_FORMAT + this.#formats.place(format);
    const alignment = alignmentXml(look);
    const protection = unlocked ? '<protection locked="0"/>' : '';
    const given = attributes({
      numFmtId: formatId,
      fontId: this.#fonts.place(fontXml(look)),
      fillId: fill === undefined ? 0 : this.#fills.place(fillXml('solid', fill)),
      borderId: border ? this.#borders.place(THIN) : 0,
      xfId: 0,
      quotePrefix: quoted ? 1 : null,
      applyNumberFormat: formatId === 0 ? null : 1,
      applyFont: 1,
      applyFill: fill === undefined ? null : 1,
      applyBorder: border ? 1 : null,
      applyAlignment: alignment === '' ? null : 1,
      applyProtection: protection === '' ? null : 1,
    });
    return this.#cells.place(`<xf${given}>${alignment}${protection}</xf>`);
  }

  xml(): string {
    return (
      `${XML_HEAD}<styleSheet xmlns="${NS.main}">` +
      numberFormatsXml(this.#formats.all()) +
      this.#fonts.list('fonts') +
      this.#fills.list('fills') +
      this.#borders.list('borders') +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      this.#cells.list('cellXfs') +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
    );
  }
}

function numberFormatsXml(codes: readonly string[]): string {
  if (codes.length === 0) return '';
  const formats = codes.map(
    (code, i) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + i}" formatCode="${xmlText(code)}"/>`,
  );
  return `<numFmts count="${codes.length}">${formats.join('')}</numFmts>`;
}

const THIN = `<border>${['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin"><color rgb="FF808080"/></${side}>`)
  .join('')}<diagonal/></border>`;

function fontXml({ bold, italic, underline, size = SIZE, colour = '000000' }: CellLook): string {
  return (
    `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${underline ? '<u/>' : ''}<sz val="${size}"/>` +
    `<color rgb="FF${colour}"/><name val="${FONT}"/><family val="1"/></font>`
  );
}

function fillXml(pattern: string, colour?: string): string {
  const ground = colour === undefined ? '' : `<fgColor rgb="FF${colour}"/><bgColor indexed="64"/>`;
  return `<fill><patternFill patternType="${pattern}">${ground}</patternFill></fill>`;
}

function alignmentXml({ align, top, wrap, indent }: CellLook): string {
  const given = attributes({
    horizontal: align ?? (indent === undefined ? null : 'left'),
    vertical: top ? 'top' : 'center',
    wrapText: wrap ? 1 : null,
    indent,
  });
  return `<alignment${given}/>`;
}
