import type { Line } from './line.ts';
import type { Lineage } from './lineage.ts';

/**
 * The smallest sets of lines that no transfer leaves: connected components of the lineage (domain.md 5.5). What was
 * before and what is after in one set is always the same ground, if sometimes much of it. `keysOf` names further
 * bonds: lines that share a key (a huyện, a tỉnh) stay together.
 */
export function commonGroups(
  lines: readonly Line[],
  lineage: Lineage,
  keysOf: (line: Line) => readonly string[] = () => [],
): Line[][] {
  const roots = new Map<Line, Line>(lines.map((line) => [line, line]));
  const rootOf = (line: Line): Line => {
    let root = line;
    while (roots.get(root) !== root) root = roots.get(root)!;
    for (let at = line; at !== root;) {
      const next = roots.get(at)!;
      roots.set(at, root);
      at = next;
    }
    return root;
  };
  const join = (a: Line, b: Line) => {
    if (roots.has(a) && roots.has(b)) roots.set(rootOf(a), rootOf(b));
  };
  const firstOfKey = new Map<string, Line>();
  for (const line of lines) {
    for (const successor of lineage.successors(line)) join(line, successor);
    for (const key of keysOf(line)) {
      const first = firstOfKey.get(key);
      if (first) join(line, first);
      else firstOfKey.set(key, line);
    }
  }
  const groups = new Map<Line, Line[]>();
  for (const line of lines) {
    const root = rootOf(line);
    const group = groups.get(root);
    if (group) group.push(line);
    else groups.set(root, [line]);
  }
  return [...groups.values()];
}
