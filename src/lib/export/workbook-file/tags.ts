/** One tag of an XML text, and where it stands. */
export interface Tag {
  readonly kind: 'open' | 'close' | 'empty';
  /** As written ("x:sheet") and without its prefix ("sheet"). */
  readonly name: string;
  readonly local: string;
  readonly start: number;
  /** Where what follows the tag begins. */
  readonly end: number;
  /** How many elements it stands in. */
  readonly depth: number;
}

const TAG =
  /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^"'>])*?)(\/?)>/g;

/** The tags of an XML text in order, for programs that change a text and leave all the rest of it as it is. */
export function* tagsOf(xml: string): Generator<Tag> {
  let depth = 0;
  for (const match of xml.matchAll(TAG)) {
    const [whole, slash, name, , isEmpty] = match;
    if (name === undefined) continue;
    const kind = slash ? 'close' : isEmpty ? 'empty' : 'open';
    if (kind === 'close') depth -= 1;
    const local = name.slice(name.indexOf(':') + 1);
    yield { kind, name, local, start: match.index, end: match.index + whole.length, depth };
    if (kind === 'open') depth += 1;
  }
}

/** The value of an attribute of a tag as it is written; undefined where it has none. */
export function attributeOf(xml: string, { start, end }: Tag, name: string): string | undefined {
  const [, double, single] =
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(xml.slice(start, end)) ?? [];
  return double ?? single;
}

/** One change: what stands from one place to another becomes this text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with changes that do not overlap. */
export function edited(xml: string, edits: readonly Edit[]): string {
  let result = xml;
  for (const { start, end, text } of [...edits].sort((a, b) => b.start - a.start || b.end - a.end))
    result = result.slice(0, start) + text + result.slice(end);
  return result;
}
