import { Refusal } from '../container/refusal.ts';
import { decodeEntities } from './entities.ts';

export type XmlEvent = 'open' | 'close' | 'text' | 'end';

/**
 * Reads XML as a stream of tags and text, in one pass over the string and without a tree. Names come without
 * their prefix. An empty element gives `open` and `close`. Throws a Refusal for XML that ends inside an
 * element or declares a document type (no office program writes one; attacks do).
 */
export class XmlScanner {
  /** Name of the element just opened or closed. */
  name = '';
  /** How many elements are open, the one just opened included. */
  depth = 0;
  readonly #xml: string;
  #at = 0;
  #attributes = '';
  #text = '';
  #closing = false;

  constructor(xml: string) {
    this.#xml = xml;
  }

  /** The text of the last `text` event, references resolved. */
  get text(): string {
    return this.#text;
  }

  next(): XmlEvent {
    if (this.#closing) {
      this.#closing = false;
      this.depth--;
      return 'close';
    }
    for (;;) {
      if (this.#at >= this.#xml.length) return this.#end();
      if (this.#xml[this.#at] !== '<') return this.#takeText();
      const mark = this.#xml[this.#at + 1];
      if (mark === '?') this.#skipPast('?>');
      else if (mark !== '!') return this.#takeTag(mark === '/');
      else if (this.#xml.startsWith('<!--', this.#at)) this.#skipPast('-->');
      else if (this.#xml.startsWith('<![CDATA[', this.#at)) return this.#takeCharacterData();
      else throw new Refusal('file-corrupt');
    }
  }

  /** The value of an attribute of the element just opened, by its name without prefix. */
  attribute(name: string): string | undefined {
    const raw = this.#attributes;
    for (let at = raw.indexOf(name); at >= 0; at = raw.indexOf(name, at + 1)) {
      const before = raw[at - 1];
      const isName = before === ' ' || before === '\n' || before === '\t' || before === '\r';
      if (!isName && !(before === ':' && !raw.startsWith('xmlns', at - 6))) continue;
      const value = /^\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')/.exec(raw.slice(at + name.length));
      if (value) return decodeEntities(value[1] ?? value[2] ?? '');
    }
    return undefined;
  }

  /** Goes past the close of the element just opened. */
  skip(): void {
    for (const depth = this.depth; this.depth >= depth;) if (this.next() === 'end') return;
  }

  #end(): XmlEvent {
    if (this.depth > 0) throw new Refusal('file-corrupt');
    return 'end';
  }

  #takeText(): XmlEvent {
    const next = this.#xml.indexOf('<', this.#at);
    const end = next < 0 ? this.#xml.length : next;
    this.#text = decodeEntities(this.#xml.slice(this.#at, end));
    this.#at = end;
    return 'text';
  }

  #takeCharacterData(): XmlEvent {
    const start = this.#at + '<![CDATA['.length;
    this.#skipPast(']]>');
    this.#text = this.#xml.slice(start, this.#at - ']]>'.length);
    return 'text';
  }

  #takeTag(isClose: boolean): XmlEvent {
    const start = this.#at + (isClose ? 2 : 1);
    const end = this.#tagEnd(start);
    const isEmpty = this.#xml[end - 1] === '/';
    let nameEnd = start;
    let nameStart = start;
    for (; nameEnd < end; nameEnd++) {
      const code = this.#xml.charCodeAt(nameEnd);
      if (code <= 32 || code === 47) break;
      if (code === 58) nameStart = nameEnd + 1;
    }
    this.name = this.#xml.slice(nameStart, nameEnd);
    this.#at = end + 1;
    if (isClose) {
      if (this.depth === 0) throw new Refusal('file-corrupt');
      this.depth--;
      return 'close';
    }
    this.#attributes = this.#xml.slice(nameEnd, isEmpty ? end - 1 : end);
    this.depth++;
    this.#closing = isEmpty;
    return 'open';
  }

  /** Where the tag ends: the next ">" outside of quotes. */
  #tagEnd(start: number): number {
    let quote = 0;
    for (let i = start; i < this.#xml.length; i++) {
      const code = this.#xml.charCodeAt(i);
      if (quote !== 0) {
        if (code === quote) quote = 0;
      } else if (code === 62) return i;
      else if (code === 34 || code === 39) quote = code;
    }
    throw new Refusal('file-corrupt');
  }

  #skipPast(mark: string): void {
    const found = this.#xml.indexOf(mark, this.#at);
    if (found < 0) throw new Refusal('file-corrupt');
    this.#at = found + mark.length;
  }
}
