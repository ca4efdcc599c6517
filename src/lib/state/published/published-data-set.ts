import { AppError } from '#lib/domain/app-error.ts';
import {
  MANIFEST_PATH,
  parseManifest,
  type DataSetManifest,
  type DataSetPart,
} from '#lib/export/data-set/manifest.ts';
import { fetched } from './range-source.ts';

/** A data set that somebody published on the site of this page. */
export interface PublishedDataSet {
  /** Of its folder, with a slash at the end. */
  readonly address: string;
  readonly manifest: DataSetManifest;
}

/**
 * Opens the list of a data set. `typed` is its address as a person gives it, relative to `page` or whole, with or without the
 * name of the list; only the site of the page is asked. Throws an AppError: `data-set-other-origin`,
 * `data-set-not-found`, `data-set-not-reached`, `data-set-damaged` where the list is none of this format.
 */
export async function openDataSet(typed: string, page: string): Promise<PublishedDataSet> {
  const address = addressOf(typed, page);
  const response = await fetched(address + MANIFEST_PATH);
  const json: unknown = await response.json().catch((error: unknown) => {
    throw new AppError('data-set-damaged', { address }, error);
  });
  const manifest = parseManifest(json);
  if (!manifest) throw new AppError('data-set-damaged', { address });
  return { address, manifest };
}

function addressOf(typed: string, page: string): string {
  const text = typed.trim().replace(/\/?(manifest\.json)?$/, '/');
  if (!URL.canParse(text, page)) throw new AppError('data-set-not-found', { address: typed });
  const { href, origin } = new URL(text, page);
  if (origin !== new URL(page).origin) throw new AppError('data-set-other-origin', { address: href });
  return href;
}

/** What of a data set somebody wants. */
export interface Choosing {
  readonly provinces: ReadonlySet<string>;
  readonly years: ReadonlySet<number>;
}

/** The parts of the chosen provinces and years. */
export function chosenParts({ parts }: DataSetManifest, { provinces, years }: Choosing): DataSetPart[] {
  return parts.filter(({ province, year }) => provinces.has(province) && years.has(year));
}

/** How many figures, tasks and quotas lie in each province and year, by one of the two. */
export function rowsBy<Key extends 'province' | 'year'>(
  { parts }: DataSetManifest,
  key: Key,
): ReadonlyMap<DataSetPart[Key], number> {
  const counts = new Map<DataSetPart[Key], number>();
  for (const part of parts) counts.set(part[key], (counts.get(part[key]) ?? 0) + part.rows);
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
