import { Archive } from '#lib/workbook/container/archive.ts';
import { zipOf } from '../workbook-file/zip.ts';

/** The parts of an Office package, some of them changed: all others keep their bytes and their order. */
export class Package {
  readonly archive: Archive;
  readonly #changed = new Map<string, string>();

  /** Throws a Refusal where the bytes are no sound zip. */
  constructor(bytes: Uint8Array) {
    this.archive = new Archive(bytes);
  }

  has(name: string): boolean {
    return this.text(name) !== undefined;
  }

  /** The text of a part as it is by now; undefined where there is none, or none in UTF-8. */
  text(name: string): string | undefined {
    const changed = this.#changed.get(this.#nameOf(name));
    if (changed !== undefined) return changed;
    const entry = this.archive.find(name);
    const bytes = entry && this.archive.unpack(entry);
    return bytes === undefined || isUtf16(bytes) ? undefined : new TextDecoder().decode(bytes);
  }

  set(name: string, text: string): void {
    this.#changed.set(this.#nameOf(name), text);
  }

  /** A name like "xl/comments7.xml" that no part has; the number takes the place of "#". */
  freeName(pattern: string): string {
    for (let number = 1; ; number++) {
      const name = pattern.replace('#', String(number));
      if (!this.archive.find(name) && !this.#changed.has(name)) return name;
    }
  }

  bytes(): Uint8Array<ArrayBuffer> {
    const files = this.archive.entries.filter(({ name }) => name !== '' && !name.endsWith('/'));
    const kept = files.map(
      (entry) => [entry.name, this.#changed.get(entry.name) ?? this.archive.unpack(entry)] as const,
    );
    const known = new Set(files.map(({ name }) => name));
    return zipOf([...kept, ...[...this.#changed].filter(([name]) => !known.has(name))]);
  }

  /** Names of parts know no case: a part that is there keeps its own. */
  #nameOf(name: string): string {
    return this.archive.find(name)?.name ?? name;
  }
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
