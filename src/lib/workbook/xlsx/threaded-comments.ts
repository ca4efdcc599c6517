import { XmlScanner } from '../xml/scanner.ts';

/**
 * Conversations about cells by A1 reference, their remarks one a line. Beside them Excel keeps an old comment for each,
 * which only says that the program is too old to show it.
 */
export function readThreadedComments(xml: Uint8Array): Map<string, string> {
  const scanner = new XmlScanner(xml);
  const threads = new Map<string, string>();
  let reference = '';
  let isText = false;
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event === 'open' && scanner.name === 'threadedComment') reference = scanner.attribute('ref') ?? '';
    if (event === 'text' && isText) {
      const before = threads.get(reference);
      threads.set(reference, before === undefined ? scanner.text : `${before}\n${scanner.text}`);
    }
    isText = event === 'open' && scanner.name === 'text';
  }
  return threads;
}
