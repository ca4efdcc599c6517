import { sha256 } from '../sha256.ts';
import { MAX_TEXT_BYTES } from './limits.ts';
import type { ManifestPart } from './manifest.ts';
import { partKind } from './part-names.ts';
import type { PartProblem } from './part-problem.ts';
import { textOf } from './text-of.ts';
import type { ZipReader } from './zip-reader.ts';

/** The bytes of a part that were found good, with their digest. */
export interface GoodPart {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sha256: string;
}

/** The parts of a workspace file, each checked when it is taken out; what is wrong with one is noted. */
export class PartStore {
  readonly problems: PartProblem[] = [];
  readonly #zip: ZipReader;
  readonly #listed = new Map<string, ManifestPart>();
  readonly #taken = new Set<string>();

  constructor(zip: ZipReader) {
    this.#zip = zip;
  }

  /** From now on parts are checked against the manifest too. */
  expect(parts: readonly ManifestPart[]): void {
    for (const part of parts) this.#listed.set(part.name, part);
  }

  has(name: string): boolean {
    return this.#zip.has(name);
  }

  /** The text of a part that nobody need know about where it is not there or damaged. */
  peek(name: string): string | null {
    if (!this.has(name)) return null;
    const [bytes] = this.#zip.contents(name);
    return bytes && bytes.length <= MAX_TEXT_BYTES ? textOf(bytes) : null;
  }

  /** The bytes of a part, where they agree with all that is said of them; else null, and a problem. */
  async take(name: string, file = '', digest = this.#listed.get(name)?.sha256): Promise<GoodPart | null> {
    this.#taken.add(name);
    let found = this.has(name);
    for (const bytes of this.#zip.contents(name)) {
      found = true;
      const actual = await sha256(bytes);
      if (digest === undefined || digest === actual) return { bytes, sha256: actual };
    }
    this.note(found ? 'damaged' : 'missing', name, file);
    return null;
  }

  /** The text of a part; null, and a problem, also where it is no UTF-8 or too long to be read. */
  async takeText(name: string, file = ''): Promise<string | null> {
    const part = await this.take(name, file);
    if (!part) return null;
    const text = part.bytes.length <= MAX_TEXT_BYTES ? textOf(part.bytes) : null;
    if (text === null) this.note('invalid', name, file);
    return text;
  }

  note(kind: PartProblem['kind'], name: string, file = ''): void {
    this.problems.push({ kind, part: partKind(name), name, file });
  }

  /** Notes what the manifest lists and nobody took, and what is there and nobody wanted. */
  noteRest(): void {
    for (const name of this.#listed.keys()) {
      if (!this.#taken.has(name) && !this.has(name)) this.note('missing', name);
    }
    for (const name of this.#zip.names()) if (!this.#taken.has(name)) this.note('unexpected', name);
  }
}
