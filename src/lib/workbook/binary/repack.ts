import { zipSync, type Zippable } from 'fflate';
import type { Archive } from '../container/archive.ts';
import { Refusal } from '../container/refusal.ts';
import { soundPart } from './biff12/sound-part.ts';

/** Parts named .bin that hold no records: what a printer or another program put away. */
const OPAQUE = /printersettings|vbaproject|activex|embeddings|ctrlprops|binaryindex|media\//;

/**
 * The package of an .xlsb made anew of checked parts, so that SheetJS sees what was checked and nothing else.
 * Throws a Refusal.
 */
export function soundXlsb(archive: Archive): Uint8Array {
  return repacked(archive, (name, bytes) => {
    if (!name.endsWith('.bin')) return bytes;
    return OPAQUE.test(name) ? undefined : soundPart(bytes);
  });
}

/** A package made anew of the parts that our own unpacking gives, each as it is or as `part` makes it. */
export function repacked(
  archive: Archive,
  part: (name: string, bytes: Uint8Array) => Uint8Array | undefined = (_, bytes) => bytes,
): Uint8Array {
  const parts: Zippable = {};
  for (const entry of archive.entries) {
    if (entry.name === '' || entry.name.endsWith('/')) continue;
    const bytes = part(entry.name.toLowerCase(), archive.unpack(entry));
    if (bytes) Object.defineProperty(parts, entry.name, { value: bytes, enumerable: true });
  }
  if (Object.keys(parts).length === 0) throw new Refusal('file-corrupt');
  return zipSync(parts, { level: 0 });
}
