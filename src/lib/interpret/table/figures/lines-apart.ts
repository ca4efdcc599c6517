import { collapse } from '#lib/domain/text.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import { channelOf } from '../../lexicon/channels.ts';
import { measureInLabel } from '../../lexicon/measures.ts';
import { measureOfCell } from '../../quantity/measure-words.ts';
import type { QuantityReading } from '../../quantity/quantity.ts';
import type { RowLabels } from '../rows/row-labels.ts';
import type { SheetView } from '../sheet-view.ts';
import type { FigureSays } from './figure-says.ts';

/** One line of a cell of figures, what it is of, and where it begins in the text of the cell. */
export interface FigureLine {
  readonly text: string;
  readonly start: number;
  readonly says: FigureSays;
}

/**
 * "Cổng TTĐT⏎Truyền thanh⏎Zalo | 3⏎10⏎5": the lines of a row's label name the lines of its figures, each that of its
 * own channel or measure. `pair`: the words of measure that the heading of the column parts. Null where the lines do not pair, or name nothing that is counted.
 */
export function linesApart(
  cell: Cell,
  row: number,
  labels: RowLabels,
  pair: readonly string[],
  { words }: SheetView,
): readonly FigureLine[] | null {
  const figures = linesOf(cell);
  if (figures.length < 2) return null;
  const names = namesFor(figures.length, linesOf(labels.cell(row, 'label')));
  const units = linesOf(labels.cell(row, 'measure'));
  const measures = units.length === figures.length ? units : pair;
  if (names.length > 1 && names.length !== figures.length) return null;
  const says = figures.map((_, at): FigureSays => {
    const name = names.length === figures.length ? collapse(names[at]!) : '';
    const measure = measures.length === figures.length ? measureOfCell(collapse(measures[at]!), words) : null;
    const channel = channelOf(name, words);
    return { channel, measure: measure ?? measureInLabel(name, words), isLine: true, isOneOfSeveral: true };
  });
  if (names.length !== figures.length && measures.length !== figures.length) return null;
  if (says.some(({ channel, measure }) => channel === null && measure === null)) return null;
  let start = 0;
  return figures.map((text, at) => {
    const line = { text, start, says: says[at]! };
    start += text.length + 1;
    return line;
  });
}

/** The readings of the lines as one of their cell; null where a line tells more than one figure. */
export function joinLines(
  lines: readonly FigureLine[],
  readings: readonly QuantityReading[],
): { reading: QuantityReading; says: readonly FigureSays[] } | null {
  if (readings.some(({ quantities, repeats }) => quantities.length > 1 || repeats)) return null;
  const said = lines.flatMap((line, at) =>
    readings[at]!.quantities.map((quantity) => ({
      quantity: { ...quantity, start: line.start + quantity.start, end: line.start + quantity.end },
      says: line.says,
    })),
  );
  return {
    reading: {
      quantities: said.map(({ quantity }) => quantity),
      problems: readings.flatMap(({ problems }) => problems),
      repeats: false,
    },
    says: said.map(({ says }) => says),
  };
}

/** Of "Tuyên truyền trên:⏎- Cổng TTĐT⏎- Zalo" beside two figures the lines below the heading. */
function namesFor(count: number, lines: readonly string[]): readonly string[] {
  const isHeaded = lines.length === count + 1 && /:\s*$/.test(lines[0]!);
  return isHeaded ? lines.slice(1) : lines;
}

function linesOf(cell: Cell | undefined): readonly string[] {
  return cell?.value.kind === 'text' && cell.text.includes('\n') ? cell.text.trimEnd().split('\n') : NONE;
}

const NONE: readonly string[] = [];
