import type { TextRun } from '../cells/draft.ts';
import { XmlScanner } from '../xml/scanner.ts';
import { readRichText } from './rich-text.ts';

/** The shared strings by their index; an empty part has none. */
export function readSharedStrings(xml: string): (readonly TextRun[])[] {
  const scanner = new XmlScanner(xml);
  const strings: (readonly TextRun[])[] = [];
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event === 'open' && scanner.name === 'si') strings.push(readRichText(scanner));
  }
  return strings;
}
