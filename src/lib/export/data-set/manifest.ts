import { isText, isWhole, listOf, recordOf, textThat, wordsOf } from '#lib/domain/shape.ts';

/** Where a data set lists its parts: a folder of static files cannot be asked what is in it. */
export const MANIFEST_PATH = 'manifest.json';

const FORMAT = 'cchc-data-set/1';
export const PARTITIONED = ['facts', 'tasks', 'targets'] as const;

/** One Parquet file of a table: the rows of a province and a year. */
export interface DataSetPart {
  readonly table: (typeof PARTITIONED)[number];
  /** Code of two digits; "00" where it is not known. */
  readonly province: string;
  /** 0 where it is not known. */
  readonly year: number;
  /** Within the data set. */
  readonly path: string;
  readonly rows: number;
  readonly bytes: number;
}

/** What a data set says of itself to programs. */
export interface DataSetManifest {
  /** ISO. */
  readonly madeAt: string;
  readonly registryAsOf: string;
  readonly parts: readonly DataSetPart[];
}

export function manifestText(manifest: DataSetManifest): string {
  return `${JSON.stringify({ format: FORMAT, ...manifest }, null, 1)}\n`;
}

/** Within the data set: no part lies elsewhere. */
const isOwnPath = textThat((path) => /^(facts|tasks|targets)\/[\w=/-]+\/[\w-]+\.parquet$/.test(path));

const isManifest = recordOf<DataSetManifest & { readonly format: string }>({
  format: textThat((format) => format === FORMAT),
  madeAt: isText,
  registryAsOf: isText,
  parts: listOf(
    recordOf<DataSetPart>({
      ...{ table: wordsOf(PARTITIONED), province: isText, year: isWhole, path: isOwnPath },
      ...{ rows: isWhole, bytes: isWhole },
    }),
  ),
});

/** What was published; null where it is no manifest of this format. */
export function parseManifest(json: unknown): DataSetManifest | null {
  return isManifest(json) ? json : null;
}
