import { remembered } from '#lib/domain/remembered.ts';
import { decodeLegacy, isLegacyFont } from '../legacy/decode-legacy.ts';
import type { Cell } from '../workbook.ts';
import { cleanText, isBlank } from './clean-text.ts';
import type { TextRun } from './draft.ts';

/** What a cell shows. Cells of a file that show the same share one. */
export type CellContent = Pick<Cell, 'value' | 'text' | 'rawText'>;

/** Runs of text as a cell holds them: decoded from legacy fonts, clean, composed; null where nothing can be seen. */
export function textContent(runs: readonly TextRun[]): CellContent | null {
  const raw = runs.map((run) => run.text).join('');
  const decoded = runs.map(decodeRun).join('');
  const text = cleanText(decoded);
  if (isBlank(text)) return null;
  const value = { kind: 'text', text } as const;
  return decoded === raw ? { value, text } : { value, text, rawText: cleanText(raw) };
}

function decodeRun({ text, font }: TextRun): string {
  return font === undefined ? text : decodeLegacy(text, font);
}

/** Text in a font that says what it shows. Files of one form have the same. */
const plainContent = remembered((text) => textContent([{ text }]));

/** The texts of a file by what stands in it, each made ready once however many cells have it. */
export class TextContents {
  readonly #plain = new Map<string, CellContent | null>();
  readonly #byLegacyFont = new Map<string, Map<string, CellContent | null>>();

  /** The content of a cell of this text, in this font where one is known. */
  of(text: string, font: string | undefined): CellContent | null {
    const isLegacy = font !== undefined && isLegacyFont(font);
    const known = isLegacy ? this.#inFont(font) : this.#plain;
    let content = known.get(text);
    if (content === undefined) {
      content = isLegacy ? textContent([{ text, font }]) : plainContent(text);
      known.set(text, content);
    }
    return content;
  }

  #inFont(font: string): Map<string, CellContent | null> {
    let known = this.#byLegacyFont.get(font);
    if (!known) this.#byLegacyFont.set(font, (known = new Map()));
    return known;
  }
}
