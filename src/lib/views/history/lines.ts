import type { Entry } from './entries.ts';

/** A line of the history, the latest first. */
export type Line =
  /** `day` is an ISO date by the clock of this machine. */
  | { readonly kind: 'day'; readonly key: string; readonly day: string }
  /** Decisions that were made as one. */
  | {
      readonly kind: 'together';
      readonly key: string;
      readonly at: string;
      readonly entries: readonly Entry[];
    }
  | { readonly kind: 'entry'; readonly key: string; readonly entry: Entry; readonly inside: boolean };

/** Entries by the days on which they were made and, where several were made as one, by that. */
export function linesOf(entries: readonly Entry[], dayOf: (at: string) => string): readonly Line[] {
  const lines: Line[] = [];
  let day: string | null = null;
  for (const together of madeAsOne(entries)) {
    const [first] = together;
    if (!first) continue;
    const { at } = first.decision;
    if (dayOf(at) !== day) {
      day = dayOf(at);
      lines.push({ kind: 'day', key: `day ${first.index}`, day });
    }
    const inside = together.length > 1;
    if (inside) lines.push({ kind: 'together', key: `together ${first.index}`, at, entries: together });
    for (const entry of together) lines.push({ kind: 'entry', key: String(entry.index), entry, inside });
  }
  return lines;
}

/** The latest first; those of one moment, one after the other in the log, together. */
function madeAsOne(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const groups: Entry[][] = [];
  for (const entry of [...entries].sort((a, b) => b.index - a.index)) {
    const last = groups.at(-1);
    if (last?.at(-1)?.decision.at === entry.decision.at) last.push(entry);
    else groups.push([entry]);
  }
  return groups;
}
