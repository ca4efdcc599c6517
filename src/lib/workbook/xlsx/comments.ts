import { XmlScanner } from '../xml/scanner.ts';
import { readRichText } from './rich-text.ts';

/** The comments of a sheet by A1 reference; an empty part has none. */
export function readComments(xml: Uint8Array): Map<string, string> {
  const scanner = new XmlScanner(xml);
  const comments = new Map<string, string>();
  let reference = '';
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open') continue;
    if (scanner.name === 'comment') reference = scanner.attribute('ref') ?? '';
    if (scanner.name === 'text') {
      const text = readRichText(scanner).map((run) => run.text);
      comments.set(reference, text.join(''));
    }
  }
  return comments;
}
