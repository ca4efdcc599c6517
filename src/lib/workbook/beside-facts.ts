/** What an open data set holds besides its figures, which alone are read back. */
const BESIDE =
  /^(units\.parquet|lineage\.parquet|tables\.sql|README\.md|manifest\.json|(tasks|targets)\/.*)$/;
const FACTS = /^(.*\/|)facts\/.*\.parquet$/;

/**
 * Of names with "/" those that belong to an open data set among them and hold no figures: its registry of units, what
 * it says of itself, its tasks and quotas. Nothing where none of the names is a part with figures.
 */
export function besideFacts(names: readonly string[]): ReadonlySet<string> {
  const roots = new Set(names.flatMap((name) => FACTS.exec(name)?.[1] ?? []));
  const beside = names.filter((name) =>
    [...roots].some((root) => name.startsWith(root) && BESIDE.test(name.slice(root.length))),
  );
  return new Set(beside);
}

/** Whether one of them holds tasks or quotas. */
export function holdsTasks(names: Iterable<string>): boolean {
  return [...names].some((name) => /(^|\/)(tasks|targets)\/.*\.parquet$/.test(name));
}
