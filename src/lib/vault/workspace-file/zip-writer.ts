import { deflateSync } from 'fflate';
import { AppError } from '#lib/domain/app-error.ts';
import { CENTRAL, DEFLATED, LOCAL, STORED } from '#lib/zip/format.ts';
import { zipHeaders, type ZipMember } from '#lib/zip/headers.ts';
import { crc32 } from './crc32.ts';
import { MAX_FILE_BYTES, MAX_PARTS, MAX_RATIO, MAX_UNPACKED_BYTES } from './limits.ts';

/** A member packed and ready to be put anywhere in an archive. */
interface Packed extends ZipMember {
  readonly data: Uint8Array<ArrayBuffer>;
}

/**
 * Writes a zip whose bytes depend on nothing but names and contents; the real times are in the manifest. Sizes stand before
 * the data, so that members can be found even where the directory at the end is lost.
 */
export class ZipWriter {
  readonly #first: Packed[] = [];
  readonly #members: Packed[] = [];
  #unpacked = 0;
  #length = 0;

  /** Adds a member; with `first`, before all that were not added so. Throws an AppError `workspace-too-large`. */
  add(name: string, content: Uint8Array<ArrayBuffer>, { first = false } = {}): void {
    const member = pack(new TextEncoder().encode(name), content);
    (first ? this.#first : this.#members).push(member);
    this.#unpacked += member.size;
    this.#length += member.data.length + member.name.length * 2 + LOCAL.length + CENTRAL.length;
    const count = this.#first.length + this.#members.length;
    if (this.#length > MAX_FILE_BYTES || this.#unpacked > MAX_UNPACKED_BYTES || count > MAX_PARTS) {
      throw new AppError('workspace-too-large', { size: this.#length });
    }
  }

  /** The whole archive, in pieces. */
  finish(): Uint8Array<ArrayBuffer>[] {
    const members = [...this.#first, ...this.#members];
    const { locals, directory } = zipHeaders(members);
    return [...members.flatMap(({ data }, i) => [locals[i]!, data]), ...directory];
  }
}

function pack(name: Uint8Array, content: Uint8Array<ArrayBuffer>): Packed {
  const deflated = isPacked(content) ? content : deflateSync(content);
  const worth = deflated.length < content.length && content.length <= deflated.length * (MAX_RATIO / 2);
  const data = worth ? (deflated as Uint8Array<ArrayBuffer>) : content;
  const method = worth ? DEFLATED : STORED;
  return { name, method, crc: crc32(content), size: content.length, packed: data.length, data };
}

/** A zip itself, as most submissions are: packing it again gains nothing. */
function isPacked(content: Uint8Array): boolean {
  return content[0] === 0x50 && content[1] === 0x4b && content[2] === 3 && content[3] === 4;
}
