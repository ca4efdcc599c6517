import type { Interpretation } from '#lib/domain/interpretation.ts';
import type { PartAnswer, ReadAnswer, WorkerAnswer } from './reading-protocol.ts';

/** So many figures come in one message: the page takes some milliseconds to make them anew on its side. */
const PORTION = 500;

/** What a long file consists of. */
const LISTS = ['facts', 'tasks', 'targets', 'problems'] as const satisfies (keyof Interpretation)[];

export type PortionedList = (typeof LISTS)[number];

/** An answer as messages that the page can take in one by one: what is long of a reading goes ahead of the rest. */
export function* inPortions(answer: WorkerAnswer): Generator<WorkerAnswer> {
  if (answer.kind !== 'read') return yield answer;
  const { reading } = answer;
  const rest = { ...reading.interpretation };
  for (const list of LISTS) {
    const items = rest[list];
    if (items.length <= PORTION) continue;
    for (let from = 0; from < items.length; from += PORTION)
      yield { kind: 'part', list, items: items.slice(from, from + PORTION) };
    rest[list] = [];
  }
  yield { ...answer, reading: { ...reading, interpretation: rest } };
}

/** The portions of a reading that have come, until its rest comes too. */
export class Gathering {
  #lists = new Map<PortionedList, unknown[]>();

  take({ list, items }: PartAnswer): void {
    const known = this.#lists.get(list) ?? [];
    for (const item of items) known.push(item);
    this.#lists.set(list, known);
  }

  /** The answer as the reader gave it. */
  whole(rest: ReadAnswer): ReadAnswer {
    if (rest.kind !== 'read' || this.#lists.size === 0) return rest;
    const { reading } = rest;
    const lists = Object.fromEntries(this.#lists) as Partial<Interpretation>;
    return { ...rest, reading: { ...reading, interpretation: { ...reading.interpretation, ...lists } } };
  }
}
