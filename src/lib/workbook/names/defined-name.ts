import { nfc } from '#lib/domain/text.ts';
import { parseRange } from '../cells/cell-reference.ts';
import type { DefinedName } from '../workbook.ts';

/** Names of one file that are looked at: more are no help to anybody. */
const MOST_NAMES = 10_000;

/** A name and the formula that it stands for, as Excel writes it ("'Tờ 1'!$B$2", "\"text\""). */
export interface RawName {
  readonly name: string;
  readonly formula: string;
}

/** The names that stand for one area of a sheet or for a text; those for anything else are left out. */
export function definedNames(raw: readonly RawName[], sheetNames: readonly string[]): DefinedName[] {
  const indexes = new Map(sheetNames.map((name, index) => [nfc(name).toLowerCase(), index]));
  return raw.slice(0, MOST_NAMES).flatMap(({ name, formula }): DefinedName[] => {
    const text = textOf(formula);
    if (text !== null) return [{ name, text }];
    const found = splitReference(formula);
    const sheetIndex = found && indexes.get(nfc(found.sheet).toLowerCase());
    const area = found && parseRange(found.range);
    return sheetIndex !== undefined && sheetIndex !== null && area ? [{ name, sheetIndex, area }] : [];
  });
}

/** The text of a formula that is nothing but a text in quotes. */
function textOf(formula: string): string | null {
  const [, quoted] = /^=?"((?:[^"]|"")*)"$/.exec(formula.trim()) ?? [];
  return quoted === undefined ? null : nfc(quoted.replaceAll('""', '"'));
}

function splitReference(formula: string): { readonly sheet: string; readonly range: string } | null {
  const [, quoted, plain, range] =
    /^=?(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Za-z\d:]+)$/.exec(formula.trim()) ?? [];
  if (range === undefined) return null;
  return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? '', range };
}
