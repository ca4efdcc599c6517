import { XmlScanner } from '../xml/scanner.ts';
import type { ListPlace } from './numbering.ts';

/** The lists in which paragraphs stand by their style ("Heading 1", "List Number"), by the style's id. */
export function styleListsOf(stylesXml: string): Map<string, ListPlace> {
  const scanner = new XmlScanner(stylesXml);
  const lists = new Map<string, ListPlace>();
  let style = '';
  let level = 0;
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open') continue;
    const value = scanner.attribute('val') ?? '';
    if (scanner.name === 'style') [style, level] = [scanner.attribute('styleId') ?? '', 0];
    else if (scanner.name === 'ilvl') level = Number(value) || 0;
    else if (scanner.name === 'numId' && style !== '') lists.set(style, { list: value, level });
  }
  return lists;
}
