import { rememberedWith } from '#lib/domain/remembered.ts';
import type { Cell } from '#lib/workbook/workbook.ts';
import type { OwnWords } from '../lexicon/own-words.ts';
import type { Doubt, Quantity, QuantityReading } from './quantity.ts';
import { readQuantity } from './read-cell.ts';

const readText = rememberedWith((text, words: OwnWords | null) => readQuantity(text, { words }));
const READ_TEXT = {
  ',': rememberedWith((text, words: OwnWords | null) => readQuantity(text, { words, decimal: ',' })),
  '.': rememberedWith((text, words: OwnWords | null) => readQuantity(text, { words, decimal: '.' })),
};

/**
 * What a cell in a count column says, whatever its type (importing.md, stage 7); `decimal`: the mark that is known to
 * begin fractions there.
 */
export function readValue(
  cell: Cell,
  words: OwnWords | null = null,
  decimal: ',' | '.' | null = null,
): QuantityReading {
  const { value } = cell;
  switch (value.kind) {
    case 'text':
      return (decimal === null ? readText : READ_TEXT[decimal])(value.text, words);
    case 'number':
      return value.percent
        ? ofNumber(round(value.number * 100), true, cell.text.length)
        : ofPlainNumber(value.number, cell.text.length);
    case 'date':
      return doubtful('date-in-count');
    case 'error':
      return doubtful('formula-error');
    case 'uncalculated':
      return doubtful('formula-without-value');
    case 'boolean':
      return doubtful('text-in-count');
  }
}

/** The counts that nearly all cells hold; each is read once. */
const MOST_SMALL = 1024;
const SMALL: (QuantityReading | undefined)[] = new Array<QuantityReading | undefined>(MOST_SMALL);

function ofPlainNumber(value: number, end: number): QuantityReading {
  if (!(value >= 0 && value < MOST_SMALL && Number.isInteger(value))) return ofNumber(value, false, end);
  const known = SMALL[value];
  if (known?.quantities[0]?.end === end) return known;
  return (SMALL[value] = ofNumber(value, false, end));
}

function ofNumber(value: number, percent: boolean, end: number): QuantityReading {
  const quantity: Quantity = {
    state: 'value',
    value,
    qualifier: 'exact',
    of: null,
    percent,
    unitText: '',
    start: 0,
    end,
  };
  return { quantities: [quantity], problems: doubtsAbout(value, percent), repeats: false };
}

const NO_DOUBTS: readonly Doubt[] = [];

function doubtsAbout(value: number, percent: boolean): readonly Doubt[] {
  const isFraction = !percent && !Number.isInteger(value);
  if (!isFraction && value >= 0) return NO_DOUBTS;
  return [
    ...(isFraction ? [{ code: 'number-fraction', params: {} } as const] : []),
    ...(value < 0 ? [{ code: 'number-negative', params: {} } as const] : []),
  ];
}

function doubtful(code: Doubt['code']): QuantityReading {
  return { quantities: [], problems: [{ code, params: {} }], repeats: false };
}

/** 98.5 % is stored as 0.985, which times 100 is not quite 98.5. */
function round(number: number): number {
  return Number(number.toPrecision(12));
}
