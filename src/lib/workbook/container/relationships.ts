import { rememberedWith } from '#lib/domain/remembered.ts';
import { XmlScanner } from '../xml/scanner.ts';
import type { Archive } from './archive.ts';

export interface Relationship {
  /** The last word of its type: "worksheet", "hyperlink", "comments" … */
  readonly type: string;
  /** The part's name in the package; an address as it stands where the target is outside. */
  readonly target: string;
}

/** What the part of an Office package refers to, by id. A part without relationships has none. */
export function relationshipsOf(archive: Archive, part: string): ReadonlyMap<string, Relationship> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  return relationshipsIn(folder, archive.xml(`${folder}_rels/${part.slice(slash)}.rels`));
}

/** What a part of relationships says, of an owner in this folder; nothing where there is no such part. */
const relationshipsIn = rememberedWith(
  (folder, xml: Uint8Array | null): ReadonlyMap<string, Relationship> => {
    const found = new Map<string, Relationship>();
    if (xml === null) return found;
    const scanner = new XmlScanner(xml);
    for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
      if (event !== 'open' || scanner.name !== 'Relationship') continue;
      const id = scanner.attribute('Id');
      const target = scanner.attribute('Target');
      if (id === undefined || target === undefined) continue;
      const isOutside = scanner.attribute('TargetMode') === 'External';
      found.set(id, {
        type: (scanner.attribute('Type') ?? '').split('/').at(-1) ?? '',
        target: isOutside ? target : resolvePart(folder, target),
      });
    }
    return found;
  },
);

/** A part's name from a target that is absolute ("/xl/a.xml") or relative to the folder of its owner. */
function resolvePart(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : folder + target;
  const parts: string[] = [];
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
