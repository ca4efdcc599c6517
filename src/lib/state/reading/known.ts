import type { Known } from './reading-protocol.ts';

/**
 * The file of the workspace that this one is, or undefined. It has the same bytes, and its path is that
 * of the other or the end of it: "Xã A.xlsx" dropped alone is the "Quý 1/Xã A.xlsx" of a folder. The same
 * form sent by two units ("Xã A/báo cáo.xlsx", "Xã B/báo cáo.xlsx") is two files: the folder may tell the unit.
 */
export function findKnown(known: readonly Known[], name: string, sha256: string): Known | undefined {
  return known.find(
    (each) => each.sha256 === sha256 && (endsWith(each.file, name) || endsWith(name, each.file)),
  );
}

/** `name`, or "name (2).xlsx" and so on where another file has it: every figure's place must be unambiguous. */
export function freeName(known: readonly Known[], name: string): string {
  const taken = new Set(known.map(({ file }) => file));
  if (!taken.has(name)) return name;
  const dot = name.lastIndexOf('.');
  const cut = dot > name.lastIndexOf('/') + 1 ? dot : name.length;
  for (let copy = 2; ; copy++) {
    const candidate = `${name.slice(0, cut)} (${copy})${name.slice(cut)}`;
    if (!taken.has(candidate)) return candidate;
  }
}

function endsWith(path: string, end: string): boolean {
  return path === end || path.endsWith(`/${end}`);
}
