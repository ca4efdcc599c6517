/** What an open data set holds besides its figures, tasks and quotas, which are read back. */
const BESIDE = /^(units\.parquet|lineage\.parquet|tables\.sql|README\.md|manifest\.json)$/;
const LISTS = /^(.*\/|)(?:facts|tasks|targets)\/.*\.parquet$/;

/**
 * Of names with "/" those that belong to an open data set among them and hold nothing that is read: its registry of units and
 * what it says of itself. Nothing where none of the names is a part of one.
 */
export function besideLists(names: readonly string[]): ReadonlySet<string> {
  const roots = new Set(names.flatMap((name) => LISTS.exec(name)?.[1] ?? []));
  const beside = names.filter((name) =>
    [...roots].some((root) => name.startsWith(root) && BESIDE.test(name.slice(root.length))),
  );
  return new Set(beside);
}
