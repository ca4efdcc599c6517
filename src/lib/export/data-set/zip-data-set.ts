import { zipSync } from 'fflate';
import type { DataSetFile } from './data-set.ts';

/** Parquet is compressed already. */
const LEVEL = 1;
/** The same files make the same bytes, whatever the clock says. */
const MODIFIED = '1980-01-01T00:00:00';

/** A data set as one zip. */
export function zipDataSet(files: Iterable<DataSetFile>): Uint8Array<ArrayBuffer> {
  const entries = [...files].map(({ path, bytes }) => [path, bytes] as const);
  return zipSync(Object.fromEntries(entries), { level: LEVEL, mtime: MODIFIED });
}
