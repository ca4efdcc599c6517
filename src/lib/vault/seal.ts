import { hexOf } from './hex.ts';
import { digestOf } from './sha256.ts';

/** A record with the SHA-256 of all else that it says. */
export type Sealed<T> = T & { readonly sum: string };

export function seal<T extends object>(entry: T): Sealed<T> {
  return { ...entry, sum: sumOf(entry) };
}

/** Whether a record says what it said when it was sealed. */
export function isSound(record: Sealed<object>): boolean {
  return typeof record === 'object' && record !== null && record.sum === sumOf(record);
}

function sumOf(record: object): string {
  const fields = Object.entries(record).filter(([name]) => name !== 'sum');
  const ordered = fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return hexOf(digestOf(new TextEncoder().encode(JSON.stringify(ordered))));
}
