import { zipSync, type Zippable } from 'fflate';

/** The first day that a zip can tell, in whatever time zone the machine is: the same parts give the same bytes. */
const NO_DAY = new Date(1980, 0, 1);

/** A zip of these parts, in their order. */
export function zipOf(
  parts: Iterable<readonly [name: string, content: Uint8Array | string]>,
): Uint8Array<ArrayBuffer> {
  const members: Zippable = {};
  for (const [name, content] of parts) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    // A name that a prototype has too ("__proto__") must be a member like any other.
    Object.defineProperty(members, name, { value: bytes, enumerable: true, configurable: true });
  }
  return zipSync(members, { mtime: NO_DAY, level: 6 });
}
