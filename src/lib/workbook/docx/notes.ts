import { cleanText } from '../cells/clean-text.ts';
import { XmlScanner } from '../xml/scanner.ts';

/** The texts of a part of foot- or endnotes, one a note; the lines that part notes from the text are left out. */
export function readNotes(xml: string): string[] {
  const scanner = new XmlScanner(xml);
  const notes: string[] = [];
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    const isNote = event === 'open' && (scanner.name === 'footnote' || scanner.name === 'endnote');
    if (!isNote) continue;
    const text = cleanText(textIn(scanner)).trim();
    if (text !== '') notes.push(text);
  }
  return notes;
}

/** The text inside the element just opened; leaves the scanner at its close. */
function textIn(scanner: XmlScanner): string {
  let text = '';
  let isText = false;
  for (const depth = scanner.depth; scanner.depth >= depth;) {
    const event = scanner.next();
    if (event === 'end') break;
    if (event === 'open') {
      isText = scanner.name === 't';
      if (scanner.name === 'p' && text !== '') text += '\n';
    } else if (event === 'close') isText = false;
    else if (isText) text += scanner.text;
  }
  return text;
}
