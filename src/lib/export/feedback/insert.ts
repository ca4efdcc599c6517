import { edited, tagsOf, type Tag } from '../workbook-file/tags.ts';

/** The first element of this name right inside the root: its tag, and where its content ends. */
export interface Found {
  readonly tag: Tag;
  /** Where its closing tag begins; where an empty element is, its tag. */
  readonly close: Tag;
}

export function childOfRoot(xml: string, local: string): Found | null {
  let tag: Tag | null = null;
  for (const each of tagsOf(xml)) {
    if (each.depth !== 1 || each.local !== local) continue;
    if (each.kind === 'empty') return { tag: each, close: each };
    if (each.kind === 'open') tag ??= each;
    else if (tag) return { tag, close: each };
  }
  return null;
}

/** The root's prefix with its colon: elements put in must have it too. */
export function prefixOf(xml: string): string {
  for (const { name, local } of tagsOf(xml)) return name.slice(0, name.length - local.length);
  return '';
}

/** A fragment of elements without prefix, with this one. */
export function prefixed(fragment: string, prefix: string): string {
  return prefix === '' ? fragment : fragment.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}

/** Puts a fragment at the end of an element inside the root; null where there is no such element. */
export function appendTo(xml: string, local: string, fragment: string): string | null {
  const found = childOfRoot(xml, local);
  if (!found) return null;
  const inside = prefixed(fragment, prefixOf(xml));
  const { tag, close } = found;
  if (tag !== close) return edited(xml, [{ start: close.start, end: close.start, text: inside }]);
  const open = xml.slice(tag.start, tag.end).replace(/\/>$/, '>');
  return edited(xml, [{ start: tag.start, end: tag.end, text: `${open}${inside}</${tag.name}>` }]);
}

/** Puts a fragment inside the root, before the first element of these names, or at its end. */
export function insertBefore(xml: string, followers: ReadonlySet<string>, fragment: string): string | null {
  let end: Tag | null = null;
  for (const tag of tagsOf(xml)) {
    if (tag.depth === 1 && tag.kind !== 'close' && followers.has(tag.local)) {
      end = tag;
      break;
    }
    if (tag.depth === 0 && tag.kind === 'close') end = tag;
  }
  if (!end) return null;
  return edited(xml, [{ start: end.start, end: end.start, text: prefixed(fragment, prefixOf(xml)) }]);
}
