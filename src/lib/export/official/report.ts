import type { Letterhead } from '#lib/domain/arrangement.ts';
import { officialWords } from '#lib/messages/official.ts';
import type { CsvValue } from '../csv.ts';
import {
  paragraph,
  type Align,
  type Block,
  type Section,
  type WordDocument,
} from '../document-file/document.ts';
import type { ColumnTexts } from './column-widths.ts';
import { foot, grid, head, lastText, liesOnItsSide, numberColumn, sizeOn, text, TEXT_WIDTH } from './form.ts';

/** A table of a report, in its text or as an annex: what its cells say, and what a spreadsheet holds in their place. */
export interface ReportTable {
  readonly title: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly string[])[];
  readonly values: readonly (readonly CsvValue[])[];
}

export interface ReportColumn {
  readonly label: string;
  readonly align: Align;
}

export interface ReportPicture {
  readonly png: Uint8Array;
  /** Pixels; only their ratio matters. */
  readonly width: number;
  readonly height: number;
  /** What it shows. */
  readonly title: string;
  /** What its signs mean; empty where that is plain. */
  readonly note: string;
  /** What it says, for those who do not see it. */
  readonly description: string;
}

/** A part of a report with a heading of its own. */
export interface ReportPart {
  readonly heading: string;
  readonly sentences: readonly string[];
  readonly tables: readonly ReportTable[];
  readonly pictures: readonly ReportPicture[];
}

export interface ConsolidatedReport {
  readonly letterhead: Letterhead;
  /** ISO. */
  readonly day: string;
  readonly title: string;
  readonly subtitle: string;
  readonly opening: string;
  readonly parts: readonly ReportPart[];
  readonly annexes: readonly ReportTable[];
  readonly sample: boolean;
}

/** Millimetres. */
const PICTURE_WIDTH = 150;
const PICTURE_HEIGHT = 200;

/** A report (báo cáo) in the form of Nghị định 30/2020: head, title, numbered parts, who signs, and the annexes. */
export function reportDocument(report: ConsolidatedReport): WordDocument {
  const { letterhead, day, title, subtitle, opening, parts, annexes, sample } = report;
  const words = officialWords.report;
  const body: Block[] = [
    ...(sample ? [paragraph(officialWords.sample, { align: 'center', bold: true, size: 12 })] : []),
    head(letterhead, day),
    paragraph(title, { align: 'center', bold: true, before: 18 }),
    paragraph(subtitle, { align: 'center', bold: true }),
    paragraph('', { align: 'center', size: 2, rule: 55, after: 12 }),
    text(opening),
    ...partsBlocks(parts),
    lastText(`${words.closing(annexes.length)}${officialWords.end}`),
    foot(letterhead),
  ];
  const first: Section = { landscape: false, blocks: body };
  return {
    title: `${title} ${subtitle}`,
    sections: [first, ...annexes.map((annex, i) => annexSection(annex, i + 1, report))],
  };
}

/** The parts in their order; tables and pictures are numbered through all of them. */
function partsBlocks(parts: readonly ReportPart[]): Block[] {
  const words = officialWords.report;
  let tableNumber = 0;
  let pictureNumber = 0;
  return parts.flatMap(({ heading, sentences, tables, pictures }, i): Block[] => [
    paragraph(officialWords.part(i + 1, heading), {
      bold: true,
      before: 9,
      after: 3,
      heading: 1,
      keepNext: true,
    }),
    ...sentences.map(text),
    ...tables.flatMap((table): Block[] => [
      caption(words.tableNumbered(++tableNumber, table.title), { before: 6, after: 3, keepNext: true }),
      tableBlock(table, TEXT_WIDTH.upright),
      paragraph('', { size: 6 }),
    ]),
    ...pictures.flatMap((picture) =>
      pictureBlocks(picture, words.pictureNumbered(++pictureNumber, picture.title)),
    ),
  ]);
}

function caption(words: string, look: { before?: number; after?: number; keepNext?: boolean }): Block {
  return paragraph(words, { align: 'center', italic: true, size: 12, ...look });
}

/** A picture as wide as the text or as high as most of a page allows, with its name below. */
function pictureBlocks({ png, width, height, note, description }: ReportPicture, name: string): Block[] {
  const scale = Math.min(PICTURE_WIDTH / width, PICTURE_HEIGHT / height);
  return [
    { kind: 'picture', png, width: width * scale, height: height * scale, description },
    caption(note === '' ? name : `${name}. ${note}`, { after: 6 }),
  ];
}

function annexSection(annex: ReportTable, number: number, { letterhead, day }: ConsolidatedReport): Section {
  const texts = textsOf(annex);
  const page = liesOnItsSide(texts) ? 'lying' : 'upright';
  return {
    landscape: page === 'lying',
    blocks: [
      paragraph(officialWords.annex(number), { align: 'center', bold: true, heading: 1 }),
      paragraph(annex.title.toLocaleUpperCase('vi'), { align: 'center', bold: true }),
      paragraph(officialWords.attachedTo('report', letterhead, day), {
        align: 'center',
        italic: true,
        after: 9,
      }),
      tableBlock(annex, TEXT_WIDTH[page], sizeOn(page, [numbersOf(annex), ...texts])),
    ],
  };
}

/** What the column of the numbers of its rows must hold. */
export function numbersOf({ rows }: ReportTable): ColumnTexts {
  return { label: officialWords.number_, texts: [String(rows.length)] };
}

/** What its columns must hold. */
export function textsOf({ columns, rows }: ReportTable): ColumnTexts[] {
  return columns.map(({ label }, col) => ({ label, texts: rows.map((row) => row[col] ?? '') }));
}

function tableBlock({ columns, rows }: ReportTable, width: number, size = 12) {
  return grid(
    [
      numberColumn<readonly string[]>(),
      ...columns.map(({ label, align }, i) => ({
        label,
        align,
        text: (row: readonly string[]) => row[i] ?? '',
      })),
    ],
    rows,
    width,
    size,
  );
}
