import { zipSync, type Zippable } from 'fflate';
import type { Archive } from '../container/archive.ts';
import type { ArchiveEntry } from '../container/directory.ts';
import { soundPart } from './biff12/sound-part.ts';
import { walk } from './markup-bounds.ts';

/** Parts that tell nothing of cells, or hold no records though named .bin. */
const NEEDLESS =
  /^docprops\/|\/theme\/|\.vml$|printersettings|vbaproject|activex|embeddings|ctrlprops|binaryindex|\/media\//;
const ODS_PARTS = new Set(['mimetype', 'content.xml', 'styles.xml', 'meta-inf/manifest.xml']);

/**
 * The package of an .xlsb or .xlsx made anew of its needed parts, each checked, so that SheetJS sees what was checked
 * and nothing else. Throws a Refusal.
 */
export function soundOfficePackage(archive: Archive): Uint8Array {
  return repacked(archive, (name, bytes) => {
    if (NEEDLESS.test(name)) return undefined;
    if (name.endsWith('.bin')) return soundPart(bytes);
    return isMarkup(name) ? soundMarkup(bytes) : undefined;
  });
}

/** The same of an .ods, whose content is checked by `checkOds`. Throws a Refusal. */
export function soundOdsPackage(archive: Archive): Uint8Array {
  return repacked(archive, (name, bytes) => {
    if (!ODS_PARTS.has(name)) return undefined;
    return isMarkup(name) ? soundMarkup(bytes) : bytes;
  });
}

function isMarkup(name: string): boolean {
  return name.endsWith('.xml') || name.endsWith('.rels');
}

function soundMarkup(bytes: Uint8Array): Uint8Array {
  walk(new TextDecoder().decode(bytes), () => undefined);
  return bytes;
}

function repacked(
  archive: Archive,
  part: (name: string, bytes: Uint8Array) => Uint8Array | undefined,
): Uint8Array {
  const parts: Zippable = {};
  for (const entry of archive.entries.filter(isFile)) {
    const bytes = part(entry.name.toLowerCase(), archive.unpack(entry));
    if (bytes) Object.defineProperty(parts, entry.name, { value: bytes, enumerable: true });
  }
  return zipSync(parts, { level: 0 });
}

function isFile({ name }: ArchiveEntry): boolean {
  return name !== '' && !name.endsWith('/');
}
