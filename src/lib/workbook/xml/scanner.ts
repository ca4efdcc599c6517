import { Refusal } from '../container/refusal.ts';
import { endOfTag } from './end-of-tag.ts';
import { decodeEntities } from './entities.ts';
import { plainNumber } from './number.ts';
import { Runs } from './runs.ts';
import { decodeUtf8 } from './utf8.ts';

export type XmlEvent = 'open' | 'close' | 'text' | 'end';

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const COLON = 0x3a;
const EQUALS = 0x3d;
const DOUBLE_QUOTE = 0x22;
const QUOTE = 0x27;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const SPACE = 0x20;

/**
 * Reads XML as a stream of tags and text, in one pass over its UTF-8 bytes and without a tree. Names come
 * without their prefix. An empty element gives `open` and `close`. Nothing is decoded that is not asked for.
 * Throws a Refusal for XML that ends inside an element or declares a document type (no office program writes
 * one; attacks do).
 */
export class XmlScanner {
  /** How many elements are open, the one just opened included. */
  depth = 0;
  readonly bytes: Uint8Array;
  /** Where in `bytes` the value stands that `find`, `nextAttribute`, `leaf` or a `text` event came to last, as it is written. */
  start = 0;
  end = 0;
  readonly #strings: Runs<string>;
  #at = 0;
  #name: string | undefined = '';
  #nameStart = 0;
  #nameEnd = 0;
  #attributeAt = 0;
  #keyStart = 0;
  #keyEnd = 0;
  #tagEnd = 0;
  #isLiteral = false;
  #closing = false;

  /** @param xml The bytes of a part in UTF-8, with or without a mark for that; or its text. */
  constructor(xml: string | Uint8Array) {
    this.bytes = typeof xml === 'string' ? new TextEncoder().encode(xml) : xml;
    this.#strings = new Runs(this.bytes, (start, end) => decodeEntities(decodeUtf8(this.bytes, start, end)));
    if (this.#startsWith('\xef\xbb\xbf')) this.#at = 3;
  }

  /** Name of the element just opened or closed. */
  get name(): string {
    return (this.#name ??= this.#strings.at(this.#nameStart, this.#nameEnd));
  }

  /** The text that the scanner came to last, references resolved. */
  get text(): string {
    const { start, end } = this;
    return this.#isLiteral ? decodeUtf8(this.bytes, start, end) : this.#strings.at(start, end);
  }

  next(): XmlEvent {
    if (this.#closing) {
      this.#closing = false;
      this.depth--;
      return 'close';
    }
    for (;;) {
      if (this.#at >= this.bytes.length) return this.#finish();
      if (this.bytes[this.#at] !== LESS) return this.#takeText();
      const mark = this.#at + 1 < this.bytes.length ? this.bytes[this.#at + 1] : 0;
      if (mark === QUESTION) this.#skipPast('?>');
      else if (mark !== EXCLAMATION) return this.#takeTag(mark === SLASH);
      else if (this.#startsWith('<!--')) this.#skipPast('-->');
      else if (this.#startsWith('<![CDATA[')) return this.#takeCharacterData();
      else throw new Refusal('file-corrupt');
    }
  }

  /** The value of an attribute of the element just opened, by its name without prefix. */
  attribute(name: string): string | undefined {
    return this.find(name) ? this.#strings.at(this.start, this.end) : undefined;
  }

  /** Goes to the value of that attribute; false where the element has none. Quickest in the order they are written. */
  find(name: string): boolean {
    const after = this.#attributeAt;
    if (this.#search(name, after, this.#tagEnd) || this.#search(name, this.#nameEnd, after)) return true;
    this.#attributeAt = after;
    return false;
  }

  #search(name: string, from: number, end: number): boolean {
    for (let at = from; this.#takeAttribute(at, end); at = this.#attributeAt)
      if (this.isAttribute(name)) return true;
    return false;
  }

  /**
   * Goes to the value of the element's next attribute; false behind the last. For who wants several: those that are not
   * there are not looked for.
   */
  nextAttribute(): boolean {
    return this.#takeAttribute(this.#attributeAt, this.#tagEnd);
  }

  /** Whether the attribute that the scanner came to last has this name, without prefix. */
  isAttribute(name: string): boolean {
    return this.#isAt(name, this.#keyStart, this.#keyEnd);
  }

  #takeAttribute(from: number, end: number): boolean {
    const { bytes } = this;
    for (let at = from; at < end;) {
      while (at < end && bytes[at]! <= SPACE) at++;
      let nameStart = at;
      for (; at < end && bytes[at] !== EQUALS && bytes[at]! > SPACE; at++) {
        // A declaration of a namespace is no attribute of the name it declares.
        if (bytes[at] === COLON && !this.#isAt('xmlns', nameStart, at)) nameStart = at + 1;
      }
      const nameEnd = at;
      while (at < end && bytes[at]! <= SPACE) at++;
      if (at >= end || bytes[at] !== EQUALS) continue;
      at++;
      while (at < end && bytes[at]! <= SPACE) at++;
      const quote = at < end ? bytes[at] : 0;
      if (quote !== DOUBLE_QUOTE && quote !== QUOTE) continue;
      const valueStart = ++at;
      while (at < end && bytes[at] !== quote) at++;
      this.#keyStart = nameStart;
      this.#keyEnd = nameEnd;
      this.start = valueStart;
      this.end = at;
      this.#isLiteral = false;
      this.#attributeAt = at + 1;
      return true;
    }
    return false;
  }

  /**
   * Where the element just opened holds one piece of text and nothing else, goes to that text and leaves the
   * scanner at the element's close; elsewhere does nothing and says false.
   */
  leaf(): boolean {
    const { bytes } = this;
    const start = this.#at;
    let at = start;
    if (this.#closing) {
      this.#closing = false;
    } else {
      while (at < bytes.length && bytes[at] !== LESS) at++;
      if (at + 1 >= bytes.length || bytes[at + 1] !== SLASH) return false;
      this.#at = endOfTag(bytes, at + 2) + 1;
    }
    this.#isLiteral = false;
    this.start = start;
    this.end = at;
    this.depth--;
    return true;
  }

  /**
   * Where the element just opened holds one element of that name without attributes, that one piece of text, and neither
   * anything else, goes to that text and leaves the scanner at the close of the outer one; elsewhere does nothing and says
   * false. So it is with nearly all cells of a sheet, whose tags need not be taken one by one then.
   */
  soleLeaf(name: string): boolean {
    const { bytes } = this;
    const start = this.#at + name.length + 2;
    if (this.#closing || bytes[start - 1] !== GREATER || bytes[this.#at] !== LESS) return false;
    if (!this.#isAt(name, this.#at + 1, start - 1)) return false;
    let end = start;
    while (end < bytes.length && bytes[end] !== LESS) end++;
    const close = end + name.length + 3;
    if (bytes[close - 1] !== GREATER || bytes[end + 1] !== SLASH || !this.#isAt(name, end + 2, close - 1))
      return false;
    if (bytes[close] !== LESS || bytes[close + 1] !== SLASH) return false;
    this.#at = endOfTag(bytes, close + 2) + 1;
    this.#isLiteral = false;
    this.start = start;
    this.end = end;
    this.depth--;
    return true;
  }

  /** The value that the scanner came to last as a number, NaN where it is none. */
  get number(): number {
    const number = plainNumber(this.bytes, this.start, this.end);
    return Number.isNaN(number) ? Number(this.text) : number;
  }

  /** Goes past the close of the element just opened. */
  skip(): void {
    for (const depth = this.depth; this.depth >= depth;) if (this.next() === 'end') return;
  }

  #finish(): XmlEvent {
    if (this.depth > 0) throw new Refusal('file-corrupt');
    return 'end';
  }

  #takeText(): XmlEvent {
    const { bytes } = this;
    let at = this.#at;
    this.start = at;
    while (at < bytes.length && bytes[at] !== LESS) at++;
    this.end = at;
    this.#at = at;
    this.#isLiteral = false;
    return 'text';
  }

  #takeCharacterData(): XmlEvent {
    this.start = this.#at + '<![CDATA['.length;
    this.#skipPast(']]>');
    this.end = this.#at - ']]>'.length;
    this.#isLiteral = true;
    return 'text';
  }

  #takeTag(isClose: boolean): XmlEvent {
    const { bytes } = this;
    const start = this.#at + (isClose ? 2 : 1);
    const end = endOfTag(bytes, start);
    const isEmpty = bytes[end - 1] === SLASH;
    let at = start;
    this.#nameStart = start;
    for (; at < end; at++) {
      const code = bytes[at]!;
      if (code <= SPACE || code === SLASH) break;
      if (code === COLON) this.#nameStart = at + 1;
    }
    this.#nameEnd = at;
    this.#name = undefined;
    this.#attributeAt = at;
    this.#at = end + 1;
    if (isClose) {
      if (this.depth === 0) throw new Refusal('file-corrupt');
      this.depth--;
      return 'close';
    }
    this.#tagEnd = isEmpty ? end - 1 : end;
    this.depth++;
    this.#closing = isEmpty;
    return 'open';
  }

  #skipPast(mark: string): void {
    for (; this.#at + mark.length <= this.bytes.length; this.#at++) {
      if (this.#startsWith(mark)) {
        this.#at += mark.length;
        return;
      }
    }
    throw new Refusal('file-corrupt');
  }

  #startsWith(mark: string): boolean {
    return this.#isAt(mark, this.#at, this.#at + mark.length);
  }

  /** Whether the bytes from start to end are these characters. */
  #isAt(name: string, start: number, end: number): boolean {
    if (end - start !== name.length || end > this.bytes.length) return false;
    for (let i = 0; i < name.length; i++) if (this.bytes[start + i] !== name.charCodeAt(i)) return false;
    return true;
  }
}
