import { inflateSync } from 'fflate';
import { AppError } from '#lib/domain/app-error.ts';
import { crc32 } from './crc32.ts';
import { MAX_FILE_BYTES, MAX_PARTS, MAX_RATIO, MAX_UNPACKED_BYTES } from './limits.ts';
import { DEFLATED, STORED } from '#lib/zip/format.ts';
import { membersInOrder, membersOfDirectory, type ZipMember } from './zip-members.ts';

/** Files so small may unpack to more than MAX_RATIO allows: bytes. */
const ALWAYS_ALLOWED = 1024 * 1024;
/** Members of one name that are looked at: one by each header, and as many that only look like it. */
const MAX_TRIES = 4;

/**
 * A zip that may be damaged or hostile. Members are known by both of their headers, so that damage to one of
 * them loses nothing; sizes are judged before anything is unpacked.
 */
export class ZipReader {
  /** False where the directory at the end of the file is damaged, or disagrees with the members. */
  readonly sound: boolean;
  readonly #bytes: Uint8Array;
  readonly #members = new Map<string, ZipMember[]>();
  /** Bytes of all names, each at its largest. */
  #unpacked = 0;

  /** `wanted` tells the names that count. Throws an AppError `workspace-file-too-large`. */
  constructor(bytes: Uint8Array, wanted: (name: string) => boolean) {
    if (bytes.length > MAX_FILE_BYTES) throw tooLarge(bytes.length);
    this.#bytes = bytes;
    const directory = membersOfDirectory(bytes);
    const inOrder = membersInOrder(bytes, MAX_PARTS + 1);
    if (Math.max(directory?.length ?? 0, inOrder.length) > MAX_PARTS) throw tooLarge(bytes.length);
    this.sound = directory !== null && agree(directory, inOrder);
    const found = this.sound
      ? inOrder
      : [...(directory ?? []), ...inOrder.filter(({ name }) => wanted(name))];
    for (const member of found) this.#note(member);
  }

  /** The names of all members. */
  names(): readonly string[] {
    return [...this.#members.keys()];
  }

  has(name: string): boolean {
    return this.#members.has(name);
  }

  /** Every content of this name that agrees with its checksum: one, or none where it is missing or damaged. */
  *contents(name: string): Generator<Uint8Array<ArrayBuffer>> {
    for (const member of this.#members.get(name) ?? []) {
      const content = this.#unpack(member);
      if (content) yield content;
    }
  }

  /**
   * Members that would unpack to too much are why a sound file is refused. In a damaged one a size may itself be
   * wrong: there such a member counts as damaged.
   */
  #note(member: ZipMember): void {
    const same = this.#members.get(member.name) ?? [];
    this.#members.set(member.name, same);
    const most = Math.min(MAX_UNPACKED_BYTES, ALWAYS_ALLOWED + this.#bytes.length * MAX_RATIO);
    const unpacked = this.#unpacked + Math.max(0, member.size - Math.max(0, ...same.map(({ size }) => size)));
    if (unpacked > most && this.sound) throw tooLarge(unpacked);
    if (unpacked > most || same.length >= MAX_TRIES) return;
    this.#unpacked = unpacked;
    same.push(member);
  }

  #unpack({ encrypted, method, start, packedSize, size, crc }: ZipMember): Uint8Array<ArrayBuffer> | null {
    if (encrypted) return null;
    const packed = this.#bytes.subarray(start, start + packedSize);
    let content: Uint8Array<ArrayBuffer> | null = null;
    if (method === STORED && size === packedSize) content = packed.slice();
    if (method === DEFLATED) content = inflate(packed, size);
    return content?.length === size && crc32(content) === crc ? content : null;
  }
}

/** Into a place as large as declared: what would go beyond is not written, and fails the checksum. */
function inflate(packed: Uint8Array, size: number): Uint8Array<ArrayBuffer> | null {
  try {
    return inflateSync(packed, { out: new Uint8Array(size) }) as Uint8Array<ArrayBuffer>;
  } catch {
    return null;
  }
}

function agree(directory: readonly ZipMember[], inOrder: readonly ZipMember[]): boolean {
  return (
    directory.length === inOrder.length &&
    directory.every((member, index) => JSON.stringify(member) === JSON.stringify(inOrder[index]))
  );
}

function tooLarge(size: number): AppError {
  return new AppError('workspace-file-too-large', { size });
}
