import { attributes, NS, XML_HEAD } from '../workbook-file/xml.ts';
import { attributeOf, edited, tagsOf } from '../workbook-file/tags.ts';
import { insertBefore } from './insert.ts';
import type { Package } from './package.ts';

const TYPES = '[Content_Types].xml';

/** Says of what type a part is. */
export function addOverride(pack: Package, part: string, type: string): void {
  append(pack, TYPES, `<Override${attributes({ PartName: `/${part}`, ContentType: type })}/>`);
}

/** Says of what type parts with this ending are, where nothing says it. */
export function addDefault(pack: Package, ending: string, type: string): void {
  const types = pack.text(TYPES) ?? '';
  const endings = [...tagsOf(types)]
    .filter(({ local }) => local === 'Default')
    .map((tag) => attributeOf(types, tag, 'Extension')?.toLowerCase());
  if (endings.includes(ending)) return;
  const root = [...tagsOf(types)][0];
  const text = `<Default${attributes({ Extension: ending, ContentType: type })}/>`;
  if (root) pack.set(TYPES, edited(types, [{ start: root.end, end: root.end, text }]));
}

/** Relates a part to another one; answers the id of the relation. `target` is absolute ("/xl/…"). */
export function addRelationship(pack: Package, part: string, type: string, target: string): string {
  const name = relationsOf(part);
  const existing = pack.text(name);
  const id = freeId(existing ?? '');
  const relation = `<Relationship${attributes({ Id: id, Type: `${NS.office}/${type}`, Target: target })}/>`;
  if (existing === undefined)
    pack.set(name, `${XML_HEAD}<Relationships xmlns="${NS.package}">${relation}</Relationships>`);
  else append(pack, name, relation);
  return id;
}

function relationsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function freeId(relations: string): string {
  for (let number = 1; ; number++) {
    const id = `rPhanHoi${number}`;
    if (!relations.includes(`"${id}"`) && !relations.includes(`'${id}'`)) return id;
  }
}

/** Puts an element at the end of a list that is a part of its own. */
function append(pack: Package, part: string, element: string): void {
  const xml = pack.text(part);
  const after = xml === undefined ? null : insertBefore(closed(xml), new Set(), element);
  if (after !== null) pack.set(part, after);
}

/** The same part with an open root, where its root is empty. */
function closed(xml: string): string {
  const [root] = tagsOf(xml);
  if (root?.kind !== 'empty') return xml;
  const open = xml.slice(root.start, root.end).replace(/\/>$/, '>');
  return edited(xml, [{ start: root.start, end: root.end, text: `${open}</${root.name}>` }]);
}
