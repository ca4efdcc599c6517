/** The set with this value in it where it was not, and without it where it was. */
export function toggled<V>(set: ReadonlySet<V>, value: V): ReadonlySet<V> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}
