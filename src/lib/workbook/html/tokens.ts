import { decodeEntities } from '../xml/entities.ts';
import { HTML_ENTITIES } from './entity-names.ts';

export type HtmlToken =
  | { readonly kind: 'open' | 'close'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'text'; readonly text: string };

/** Elements whose content is no text to be seen. */
const RAW = new Set([
  'script',
  'style',
  'title',
  'template',
  'noscript',
  'textarea',
  'xml',
  'iframe',
  'object',
]);

/** A "<" that starts markup; any other is text. */
const MARKUP = /<[a-z/!?]/gi;

/**
 * The tags and texts of an HTML page in order, forgiving as browsers are. Comments, declarations and what
 * stands in scripts and styles are passed over; nothing is executed, loaded or built.
 */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  for (let at = 0; at < html.length;) {
    if (html[at] !== '<' || !/[a-z/!?]/i.test(html[at + 1] ?? '')) {
      MARKUP.lastIndex = at;
      const end = MARKUP.exec(html)?.index ?? html.length;
      yield { kind: 'text', text: decodeEntities(html.slice(at, end), HTML_ENTITIES) };
      at = end;
    } else if (html.startsWith('<!--', at)) {
      at = past(html, '-->', at + 4);
    } else {
      const end = tagEnd(html, at);
      const match = /^<(\/?)([a-z][\w:-]{0,40})/i.exec(html.slice(at, at + 48));
      if (match) {
        const name = match[2]!.toLowerCase();
        const kind = match[1] === '/' ? 'close' : 'open';
        if (kind === 'open' && RAW.has(name) && html[end - 1] !== '/') at = endOfRaw(html, name, end + 1);
        else {
          yield { kind, name, attributes: html.slice(at + match[0].length, end) };
          at = end + 1;
        }
      } else at = end + 1;
    }
  }
}

/** The value of an attribute in the raw text of a tag's attributes. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|\\s)${name}\\s{0,9}=\\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(
    attributes,
  );
  const value = match && (match[1] ?? match[2] ?? match[3]);
  return value === null || value === undefined ? undefined : decodeEntities(value, HTML_ENTITIES);
}

function past(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}

/** The next ">" outside of quotes; where a quote never closes, the next ">" at all. */
function tagEnd(html: string, start: number): number {
  let quote = '';
  const plain = html.indexOf('>', start);
  if (plain < 0) return html.length;
  for (let i = start; i < html.length && i - start < 65_536; i++) {
    const character = html[i]!;
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '>') return i;
    else if (character === '"' || character === "'") quote = character;
  }
  return plain;
}

function endOfRaw(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}(?![\\w-])`, 'ig');
  close.lastIndex = from;
  const found = close.exec(html);
  return found ? past(html, '>', found.index) : html.length;
}
