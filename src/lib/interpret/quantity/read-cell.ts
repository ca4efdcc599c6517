import type { ProblemCode } from '#lib/domain/problem.ts';
import type { OwnWords } from '../lexicon/own-words.ts';
import { cellPhrase, cellWord, type CellWord } from './cell-words.ts';
import { quantityOf, type Figure } from './figure.ts';
import { figuresIn } from './figures.ts';
import { fold, type Folded } from './fold.ts';
import { measureAt } from './measure-words.ts';
import { maskNotCounts } from './not-counts.ts';
import { wordNumberAt } from './number-words.ts';
import { blankBrackets, blankSums, partsStart } from './parts.ts';
import type { Quantity, QuantityReading } from './quantity.ts';

export interface CellHints {
  /** The decimal separator that the column's other cells prove. */
  readonly decimal?: ',' | '.' | null;
  /** Words of measure besides those that the program knows. */
  readonly words?: OwnWords | null;
}

const NOTHING: QuantityReading = { quantities: [], problems: [], repeats: false };
const NEGATIVE = /^[-−–]\s?(?=\d[\d., ]*%?$)/u;
const LETTER_O = /^o(?=\s)/u;
/** "5 I": five, or a word cut short? */
const LETTER_I = /(?<![\p{L}\d.,])\d+ ?[il](?![\p{L}\d.])/u;
/** "1l": one, or eleven? A cell of nothing else says no figure. */
const DIGITS_AND_I = /^\d+[il]$/u;
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|thg ?\\d{1,2})';
/** "3-Feb", "03-thg 2", "Feb-24": a date as spreadsheets show it, in a file that knows only texts. */
const SHOWN_DATE = new RegExp(`^(?:\\d{1,2}[- ]${MONTH}(?:[- ]\\d{2,4})?|${MONTH}[- ]\\d{2,4})$`, 'u');
/** "#DIV/0!", "#REF!": an error as a spreadsheet shows it, likewise. */
const SHOWN_ERROR = /^#(?:[a-z]+(?:\/[a-z0-9])?[!?]?|#+)$/u;
/** "12?", "15 tin (?)": whoever wrote it was not sure. */
const UNSURE = /\?[\s)]*$/;
/** "60 lượt x 2 loa": of each, or of all of them together? Sizes ("3 tấm x 2m") and what was worked out ("= 120") are none. */
const TIMES_OVER =
  /\d ?(?!(?:m|cm|mm|dm) )\p{L}{2,}(?: \p{L}+){0,3} ?[x×*] ?\d+(?![\d.,]) ?(?!(?:m|cm|mm|dm)(?!\p{L}))\p{L}{2,}(?![^;\n]*=)/u;

/**
 * Reads the text of a cell in a count column: its figures, or what it says instead of one (domain.md 3.2 and 3.3).
 * Figures in brackets or behind "trong đó" are parts of those before and are not given. Never throws.
 */
export function readQuantity(text: string, hints: CellHints = {}): QuantityReading {
  const folded = fold(text.trimEnd());
  if (folded.text.trim() === '') return NOTHING;
  const word = cellWord(folded.text);
  if (word) return saidBy(word, folded);

  if (DIGITS_AND_I.test(folded.text.trim())) return reading([], ['text-in-count']);
  if (SHOWN_ERROR.test(folded.text.trim())) return reading([], ['formula-error']);
  if (SHOWN_DATE.test(folded.text.trim())) return reading([], ['date-in-count']);

  const { decimal = null, words = null } = hints;
  const masked = maskNotCounts(folded.text, words);
  const figures = outsideParts(masked.text, decimal, words);
  if (figures.length > 0) return withSign(figures, folded);
  return withoutNumber(folded, masked.text, masked.hasMoment, words);
}

/** The cell's own figures: without their parts, where they apply, and the share that they amount to. */
function outsideParts(text: string, decimal: ',' | '.' | null, words: OwnWords | null): Figure[] {
  const bare = figuresIn(blankSums(blankBrackets(text)), decimal, words);
  const figures = bare.length > 0 ? bare : figuresIn(blankSums(text), decimal, words);
  const parts = partsStart(text);
  const isWhole = figures.some((figure) => figure.start < parts);
  const isCount = figures.some((figure) => !figure.percent);
  return figures.filter(
    (figure) => !figure.isCoverage && !(isWhole && figure.start > parts) && !(isCount && figure.percent),
  );
}

function withSign(figures: readonly Figure[], folded: Folded): QuantityReading {
  const problems = figures.flatMap((figure) => figure.doubts);
  if (TIMES_OVER.test(folded.text)) problems.push('number-ambiguous');
  if (LETTER_I.test(folded.text) || UNSURE.test(folded.text)) problems.push('number-ambiguous');
  if (/^[\d.,]+(?:\s+[\d.,]+)+$/.test(folded.text.trim()) && figures.length > 1)
    problems.push('number-ambiguous');
  const quantities = withoutRates(figures.map((figure) => quantityOf(figure, folded)));
  const [only] = quantities;
  if (quantities.length !== 1 || !only?.value || !NEGATIVE.test(folded.text))
    return reading(quantities, problems);
  return reading([{ ...only, value: -only.value, start: folded.start(0) }], [...problems, 'number-negative']);
}

/** "Phát 45 lượt, thời lượng 15 phút/lượt": beside a count, so much each time is no figure of its own; it stays doubted. */
function withoutRates(quantities: readonly Quantity[]): readonly Quantity[] {
  const counts = quantities.filter(({ state }) => state === 'value');
  return counts.length > 0 ? counts : quantities;
}

function withoutNumber(
  folded: Folded,
  masked: string,
  hasMoment: boolean,
  words: OwnWords | null,
): QuantityReading {
  if (LETTER_O.test(folded.text)) {
    const unit = measureAt(folded.text, 2, false, words);
    if (unit) return reading([zeroWithUnit(folded, unit.end)], ['letter-o-as-zero']);
  }
  const spelled = wordNumberAt(masked, 0, words);
  if (spelled) return reading([quantityOf(spelled, folded)], []);
  const phrase = cellPhrase(folded.text);
  if (phrase) return saidBy(phrase, folded);
  return reading([], [hasMoment ? 'date-in-count' : 'text-in-count']);
}

function saidBy(word: CellWord, folded: Folded): QuantityReading {
  const problems = word.problem ? [word.problem] : [];
  if (word.state === 'repeated') return { ...reading([], problems), repeats: true };
  const isZero = word.state === 'zero';
  const state = word.state === 'zero' ? 'value' : word.state;
  return reading([{ ...plain(folded), state, value: isZero ? 0 : null }], problems);
}

function zeroWithUnit(folded: Folded, unitEnd: number): Quantity {
  const unitText = folded.source.slice(folded.start(2), folded.end(unitEnd));
  return { ...plain(folded), state: 'value', value: 0, unitText, end: folded.end(unitEnd) };
}

/** An exact nothing that spans the whole text. */
function plain(folded: Folded): Quantity {
  return {
    state: 'missing',
    value: null,
    qualifier: 'exact',
    of: null,
    percent: false,
    unitText: '',
    start: folded.start(0),
    end: folded.end(folded.text.length),
  };
}

function reading(quantities: readonly Quantity[], codes: readonly ProblemCode[]): QuantityReading {
  return { quantities, problems: [...new Set(codes)].map((code) => ({ code, params: {} })), repeats: false };
}
