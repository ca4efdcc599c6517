import { gunzipSync } from 'fflate';
import {
  parquetMetadataAsync,
  parquetReadObjects,
  parquetSchema,
  type Compressors,
  type FileMetaData,
} from 'hyparquet';
import { Refusal } from '../container/refusal.ts';
import { MAX_FILE_BYTES, MAX_ROWS, MAX_UNPACKED_BYTES } from '../limits.ts';

/** Bytes that can be had piece by piece: those in memory, a file, or what a server gives by ranges. */
export interface ByteSource {
  readonly byteLength: number;
  slice(start: number, end?: number): ArrayBuffer | Promise<ArrayBuffer>;
}

export interface ParquetTable {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** Rows whose column says one of these values. */
export interface RowsWanted {
  readonly column: string;
  readonly values: readonly string[];
}

/** Besides Snappy, which the package brings, and none. */
const COMPRESSORS: Compressors = { GZIP: (packed) => gunzipSync(packed) };
const KNOWN_CODECS: ReadonlySet<string> = new Set(['UNCOMPRESSED', 'SNAPPY', 'GZIP']);

/** Bytes that are asked for at first: the description at the end of a file of ordinary size is in them. */
const TAIL_BYTES = 16 * 1024;

/**
 * The rows of a Parquet file, or those `wanted`: then groups of rows whose least and greatest values exclude them are not
 * even fetched. Throws a Refusal where the file is too large, packed in a way that is not read, or damaged, and
 * whatever the source throws.
 */
export async function parquetTable(file: ByteSource, wanted?: RowsWanted): Promise<ParquetTable> {
  const metadata = await parquetMetadataAsync(file, { initialFetchSize: TAIL_BYTES });
  checkBounds(metadata);
  const columns = parquetSchema(metadata)
    .children.map(({ element }) => element.name)
    .filter((name) => name !== '__proto__');
  const filter = wanted && { [wanted.column]: { $in: [...wanted.values] } };
  const rows = await parquetReadObjects({
    ...{ file, metadata, columns, compressors: COMPRESSORS },
    ...(filter && { filter }),
  });
  return { columns, rows };
}

function checkBounds(metadata: FileMetaData): void {
  if (metadata.num_rows > MAX_ROWS) throw new Refusal('file-too-large');
  let unpacked = 0n;
  for (const group of metadata.row_groups) {
    for (const { meta_data: chunk } of group.columns) {
      if (!chunk) throw new Refusal('file-corrupt');
      if (!KNOWN_CODECS.has(chunk.codec)) throw new Refusal('file-parquet-codec', { codec: chunk.codec });
      if (chunk.total_compressed_size > MAX_FILE_BYTES) throw new Refusal('file-too-large');
      unpacked += chunk.total_uncompressed_size;
    }
  }
  if (unpacked > MAX_UNPACKED_BYTES) throw new Refusal('file-unpacks-too-large');
}
