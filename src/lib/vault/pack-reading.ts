import { deflateSync, inflateSync } from 'fflate';
import { jsonOf } from '#lib/domain/shape.ts';
import { hexOf } from './hex.ts';
import type { ReadingEntry } from './schema.ts';
import { digestOf } from './sha256.ts';
import type { StoredReading } from './vault.ts';

/** A reading as it is stored: readings repeat the same few words, deflated they take a twentieth. */
export function packReading(reading: StoredReading): ReadingEntry {
  const bytes = deflateSync(new TextEncoder().encode(JSON.stringify(reading)), { level: 4 });
  return { bytes, sum: hexOf(digestOf(bytes)) };
}

/** The reading, or null where its bytes are not those that were stored: it can be made again from the original. */
export function unpackReading(entry: ReadingEntry): StoredReading | null {
  if (!(entry?.bytes instanceof Uint8Array) || hexOf(digestOf(entry.bytes)) !== entry.sum) return null;
  return (jsonOf(new TextDecoder().decode(inflateSync(entry.bytes))) ?? null) as StoredReading | null;
}
