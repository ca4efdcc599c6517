import { Refusal } from '../container/refusal.ts';
import { XmlScanner } from '../xml/scanner.ts';

/** The properties that somebody added to an .xlsx (docProps/custom.xml), by name and whatever their type. */
export function customProperties(xml: Uint8Array): Map<string, string> {
  return propertiesIn(new XmlScanner(xml), 'property');
}

/** Those that somebody added to an OpenDocument file (meta.xml). */
export function odsProperties(xml: string): Map<string, string> {
  return propertiesIn(new XmlScanner(xml), 'user-defined');
}

/** The texts of these elements by their names. A part that tells of no cells is no reason to refuse a file: damage ends it. */
function propertiesIn(scanner: XmlScanner, element: string): Map<string, string> {
  const properties = new Map<string, string>();
  let name: string | undefined;
  try {
    for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
      if (event === 'open' && scanner.name === element) name = scanner.attribute('name');
      if (event === 'close' && scanner.name === element) name = undefined;
      if (event === 'text' && name !== undefined) properties.set(name, scanner.text);
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
  return properties;
}
