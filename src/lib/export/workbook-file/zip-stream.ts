import { ZipDeflate } from 'fflate';
import { DEFLATED } from '#lib/zip/format.ts';
import { zipHeaders, type ZipMember } from '#lib/zip/headers.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Letters are gathered up to about so many before they are packed. */
const GATHERED = 1 << 20;

/**
 * A zip whose members are written as they come, so that none is ever held whole unpacked. Sizes and checksums stand before
 * each member's bytes, as in a zip that was made at once: some programs (LibreOffice among them) open no package in which
 * they follow. The same parts give the same bytes.
 */
export class ZipStream {
  readonly #done: { readonly member: ZipMember; readonly pieces: readonly Bytes[] }[] = [];

  /** Begins a member; what it is called with goes into it, the last time with `final`. One member at a time. */
  member(name: string): (text: string, final?: boolean) => void {
    const pieces: Bytes[] = [];
    const encoder = new TextEncoder();
    const file = new ZipDeflate(name, { level: 3 });
    file.ondata = (error, piece) => {
      if (error) throw error;
      if (piece.length > 0) pieces.push(piece as Bytes);
    };
    let waiting = '';
    return (text, final = false) => {
      waiting += text;
      if (waiting.length < GATHERED && !final) return;
      file.push(encoder.encode(waiting), final);
      waiting = '';
      if (final) this.#done.push({ member: memberOf(file, name, pieces), pieces });
    };
  }

  /** Ends it: the pieces of the file, in their order. */
  end(): readonly Bytes[] {
    const { locals, directory } = zipHeaders(this.#done.map(({ member }) => member));
    return [...this.#done.flatMap(({ pieces }, i) => [locals[i]!, ...pieces]), ...directory];
  }
}

function memberOf({ crc, size }: ZipDeflate, name: string, pieces: readonly Bytes[]): ZipMember {
  const packed = pieces.reduce((sum, { length }) => sum + length, 0);
  return { name: new TextEncoder().encode(name), method: DEFLATED, crc, size: size ?? 0, packed };
}
