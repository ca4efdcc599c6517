import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { damageBytes } from './damage-bytes.ts';
import { damageMarkup } from './damage-markup.ts';
import { Random } from './random.ts';
import { NO_DAY, type SoundFile } from './sound-files.ts';

/** A damaged file and what was done to it. */
export interface DamagedFile {
  readonly kind: string;
  readonly what: string;
  readonly bytes: Uint8Array;
}

/** The damaged file of this number: always the same for the same files, seed and number. */
export function damagedFile(files: readonly SoundFile[], seed: number, number: number): DamagedFile {
  const random = new Random(seed, number);
  const file = random.pick(files);
  let { bytes } = file;
  const done: string[] = [];
  for (let i = random.pick([1, 1, 1, 2, 3]); i > 0 && bytes.length > 0; i--) {
    const damaged = damageOnce(bytes, random);
    bytes = damaged.bytes;
    done.push(damaged.how);
  }
  return { kind: file.kind, what: `${file.name}: ${done.join(', ')}`, bytes };
}

/** Damage to a zip as such stops at its checks; most of it is done inside, so that it reaches the parsers. */
function damageOnce(bytes: Uint8Array, random: Random): { bytes: Uint8Array; how: string } {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && random.below(8) > 0) {
    const members = membersOf(bytes);
    if (members.size > 0) return damageMember(members, random);
  }
  return isMarkup(bytes) && random.below(4) > 0 ? markupDamaged(bytes, random) : damageBytes(bytes, random);
}

function damageMember(members: Map<string, Uint8Array>, random: Random): { bytes: Uint8Array; how: string } {
  const name = random.pick([...members.keys()]);
  if (random.below(20) === 0) {
    members.delete(name);
    return { bytes: zipOf(members), how: `${name} left out` };
  }
  const damaged = damageOnce(members.get(name) ?? new Uint8Array(), random);
  members.set(name, damaged.bytes);
  return { bytes: zipOf(members), how: `${name} (${damaged.how})` };
}

function membersOf(bytes: Uint8Array): Map<string, Uint8Array> {
  try {
    return new Map(Object.entries(unzipSync(bytes)));
  } catch {
    // Damaged already: only its bytes can be damaged further.
    return new Map();
  }
}

function zipOf(members: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(members), { level: 1, mtime: NO_DAY });
}

function isMarkup(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 64).includes(0x3c) && !bytes.subarray(0, 64).includes(0);
}

function markupDamaged(bytes: Uint8Array, random: Random): { bytes: Uint8Array; how: string } {
  const { markup, how } = damageMarkup(strFromU8(bytes), random);
  return { bytes: strToU8(markup), how };
}
