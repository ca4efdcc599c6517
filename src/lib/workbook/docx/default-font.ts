import { XmlScanner } from '../xml/scanner.ts';
import { isOn } from '../xlsx/workbook-part.ts';

/** The font of runs that name none: of the default paragraph style, else of the document. */
export function defaultFontOf(stylesXml: string): string | undefined {
  const scanner = new XmlScanner(stylesXml);
  let found: string | undefined;
  let applies = true;
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open') continue;
    if (scanner.name === 'style') {
      applies = isOn(scanner.attribute('default')) && scanner.attribute('type') === 'paragraph';
    }
    if (scanner.name === 'rFonts' && applies) found = scanner.attribute('ascii') ?? found;
  }
  return found;
}
