import { isText, isWhole, jsonOf, listOf, recordOf, textThat } from '#lib/domain/shape.ts';

/** The version that this program writes, and the newest that it reads. */
export const FORMAT_VERSION = 1;
const FORMAT = 'cchc-workspace/';

/** What a part was when it was written. */
export interface ManifestPart {
  readonly name: string;
  readonly size: number;
  /** SHA-256, lower-case hex. */
  readonly sha256: string;
}

/** Who made a workspace file, when, and what is in it. */
export interface Manifest {
  readonly format: string;
  /** Version of the program. */
  readonly program: string;
  /** ISO time. */
  readonly madeAt: string;
  readonly registryAsOf: string;
  readonly counts: { readonly submissions: number; readonly facts: number };
  readonly parts: readonly ManifestPart[];
}

export const isDigest = textThat((text) => /^[0-9a-f]{64}$/.test(text));

const isManifest = recordOf<Manifest>({
  format: isText,
  program: isText,
  madeAt: isText,
  registryAsOf: isText,
  counts: recordOf<Manifest['counts']>({ submissions: isWhole, facts: isWhole }),
  parts: listOf(recordOf<ManifestPart>({ name: isText, size: isWhole, sha256: isDigest })),
});

export function manifestText(manifest: Omit<Manifest, 'format'>): string {
  return JSON.stringify({ format: FORMAT + FORMAT_VERSION, ...manifest }, null, 2) + '\n';
}

/** A manifest; the version that it tells where that is newer than this program; else null. */
export function parseManifest(text: string): Manifest | { readonly newer: number } | null {
  const json = jsonOf(text);
  if (typeof json !== 'object' || json === null) return null;
  const format: unknown = Reflect.get(json, 'format');
  if (typeof format !== 'string' || !format.startsWith(FORMAT)) return null;
  const version = Number(format.slice(FORMAT.length));
  if (!Number.isInteger(version) || version < 1) return null;
  if (version > FORMAT_VERSION) return { newer: version };
  return isManifest(json) ? json : null;
}
