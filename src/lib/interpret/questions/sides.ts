import type { Stated } from '#lib/domain/rivals.ts';

/** What one source (a table, a cell of running text) states of a thing: one figure, or parts beside each other. */
export interface Side {
  /** Names the source among all. */
  readonly source: string;
  readonly stated: readonly Stated[];
  /** Its figures as one text, the same for sides that agree. */
  readonly says: string;
}

/** Rival figures by who states them. Where all are of one source (a part and its whole), each is a side of its own. */
export function sidesOf(rivals: readonly Stated[]): Side[] {
  const bySource = new Map<string, Stated[]>();
  for (const stated of rivals) {
    const source = sourceOf(stated);
    bySource.set(source, [...(bySource.get(source) ?? []), stated]);
  }
  const sides = [...bySource].map(([source, stated]) => sideOf(source, stated));
  const [only, another] = sides;
  return only && !another ? rivals.map((stated) => sideOf(only.source, [stated])) : sides;
}

/** Tables are told apart by where their headings begin; paragraphs and cells of running text each by themselves. */
function sourceOf({ sha256, fact: { place, evidence } }: Stated): string {
  const [heading] = evidence.header;
  const row = heading === undefined ? place.cell : heading.replace(/^[A-Z]+/, '');
  return [sha256, place.sheetIndex, row].join(' ');
}

function sideOf(source: string, stated: readonly Stated[]): Side {
  const says = stated.map(({ fact: { state, value, qualifier } }) => `${state} ${value} ${qualifier}`);
  return { source, stated, says: says.join(';') };
}
