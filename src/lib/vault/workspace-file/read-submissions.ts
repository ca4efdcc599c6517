import type { NewSubmission, StoredReading } from '../vault.ts';
import type { Manifest } from './manifest.ts';
import { originalParts, PARTS, readingName, safePath } from './part-names.ts';
import type { PartStore } from './part-store.ts';
import { isReadingOf } from './reading-shape.ts';
import { jsonOf } from '#lib/domain/shape.ts';
import { parseSubmissions, tidyName, type ListedSubmission } from './submission-list.ts';

/** A submission that is to be read; without a digest only its bytes are known. */
type Wanted = Omit<ListedSubmission, 'sha256' | 'size'> & { readonly sha256: string | undefined };

/**
 * The submissions of a file, in order. Where the list of them is damaged, those that it no longer names are known
 * by the names of their parts. Two never share a name: every figure's place must be unambiguous.
 */
export async function listedSubmissions(
  store: PartStore,
  names: readonly string[],
  manifest: Manifest | null,
): Promise<readonly Wanted[]> {
  const text = await store.takeText(PARTS.submissions);
  const { submissions, whole } = parseSubmissions(text ?? '');
  if (text !== null && !whole) store.note('invalid', PARTS.submissions);
  if (whole) return apart(submissions);
  const known = new Set(submissions.map(({ original }) => original));
  const promised = manifest?.parts.map(({ name }) => name) ?? [];
  const lost = [...new Set([...names, ...promised])].filter((name) => !known.has(name));
  return apart([...submissions, ...lost.flatMap((name) => rescued(store, name, manifest))].sort(byNumber));
}

/** A submission that only its part and its reading still tell of. */
function rescued(store: PartStore, original: string, manifest: Manifest | null): Wanted[] {
  const parts = originalParts(original);
  if (!parts) return [];
  const listed = manifest?.parts.find(({ name }) => name === original);
  const name = readingName(parts.number);
  const reading = store.has(name) ? name : null;
  const file = trueName(store.peek(name), parts.file);
  const receivedAt = manifest?.madeAt ?? '';
  return [{ file, sha256: listed?.sha256, receivedAt, sample: false, original, reading }];
}

/** The name that a reading tells, where the name of the part was made from it; else that of the part. */
function trueName(reading: string | null, part: string): string {
  const file: unknown = (jsonOf(reading ?? '') as Partial<StoredReading> | undefined)?.interpretation?.file;
  return typeof file === 'string' && tidyName(file) === file && safePath(file) === part
    ? file
    : tidyName(part);
}

function byNumber(a: Wanted, b: Wanted): number {
  return (originalParts(a.original)?.number ?? 0) - (originalParts(b.original)?.number ?? 0);
}

function apart(wanted: readonly Wanted[]): readonly Wanted[] {
  const taken = new Set<string>();
  return wanted.map((each) => {
    let file = each.file;
    for (let copy = 2; taken.has(file); copy++) file = `${each.file} (${copy})`;
    taken.add(file);
    return { ...each, file };
  });
}

/** A submission whose bytes are those that were received, or null; its reading where that is sound too. */
export async function readSubmission(store: PartStore, wanted: Wanted): Promise<NewSubmission | null> {
  const { file, receivedAt, sample, original, reading } = wanted;
  const part = await store.take(original, file, wanted.sha256);
  const kept = reading === null ? null : await readReading(store, reading, file);
  if (!part) return null;
  const { bytes, sha256 } = part;
  const submission = { file, sha256, size: bytes.length, receivedAt, sample };
  return { submission, original: bytes, reading: kept };
}

/** Null where it is damaged or no reading of this file: then the file is read again from its bytes. */
async function readReading(store: PartStore, name: string, file: string): Promise<StoredReading | null> {
  const text = await store.takeText(name, file);
  if (text === null) return null;
  const json = jsonOf(text);
  if (isReadingOf(file, json)) return json;
  store.note('invalid', name, file);
  return null;
}
