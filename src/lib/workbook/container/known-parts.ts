import { Memory } from '#lib/domain/remembered.ts';
import type { ArchiveEntry } from './directory.ts';

/** Larger parts are those in which files differ. */
const LARGEST = 1 << 16;
/** So many parts are remembered, and so many that came once: a package has less than ten that its maker gives every file. */
const MOST = 64;

interface KnownPart {
  readonly packed: Uint8Array;
  readonly bytes: Uint8Array;
}

const known = new Memory<KnownPart>(MOST);
/** What directories said of their parts lately; of most parts no other file says the same. */
const met = new Memory<true>(MOST);

/**
 * The bytes of a small part that is packed by deflating. Files of one maker have the same styles and relationships: a part whose packed bytes equal
 * those of one met lately is that very array, so that whoever reads parts may remember what they say (`rememberedOf`).
 * It is kept from the second time on, and shared, so nobody may change it.
 */
export function sharedPart(
  { checksum, size }: ArchiveEntry,
  packed: Uint8Array,
  unpack: () => Uint8Array,
): Uint8Array {
  if (size > LARGEST || packed.length > LARGEST) return unpack();
  const said = `${checksum} ${size} ${packed.length}`;
  if (isMetFirst(said)) return unpack();
  const part = known.of(said, () => ({
    packed: packed.slice(),
    bytes: unpack(),
  }));
  return areEqual(part.packed, packed) ? part.bytes : unpack();
}

function isMetFirst(said: string): boolean {
  let isFirst = false;
  met.of(said, () => (isFirst = true));
  return isFirst;
}

/** A checksum is only what a file says of itself. */
function areEqual(some: Uint8Array, others: Uint8Array): boolean {
  if (some.length !== others.length) return false;
  for (let i = 0; i < some.length; i++) if (some[i] !== others[i]) return false;
  return true;
}
