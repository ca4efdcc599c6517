import { columnsOf, factsOf } from '#lib/domain/fact-columns.ts';
import type { Fact } from '#lib/domain/fact.ts';
import type { Interpretation } from '#lib/domain/interpretation.ts';
import type { FiguresAnswer, PartAnswer, ReadAnswer, WorkerAnswer } from './reading-protocol.ts';

/** So many things come in one message: the page takes some milliseconds to make them anew on its side. */
const PORTION = 500;
/** Of figures, which come as columns. */
const PORTION_OF_FIGURES = 1500;

/** What else a long file consists of. */
const LISTS = ['tasks', 'targets', 'problems'] as const satisfies (keyof Interpretation)[];

export type PortionedList = (typeof LISTS)[number];

/** An answer as messages that the page can take in one by one: what is long of a reading goes ahead of the rest. */
export function* inPortions(answer: WorkerAnswer): Generator<WorkerAnswer> {
  if (answer.kind !== 'read') return yield answer;
  const { reading } = answer;
  const rest = { ...reading.interpretation };
  for (const facts of portionsOf(rest.facts, PORTION_OF_FIGURES))
    yield { kind: 'figures', columns: columnsOf(facts) };
  rest.facts = [];
  for (const list of LISTS) {
    const items = rest[list];
    if (items.length <= PORTION) continue;
    for (const portion of portionsOf<unknown>(items, PORTION)) yield { kind: 'part', list, items: portion };
    rest[list] = [];
  }
  yield { ...answer, reading: { ...reading, interpretation: rest } };
}

function* portionsOf<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}

/** The portions of a reading that have come, until its rest comes too. */
export class Gathering {
  readonly #facts: Fact[] = [];
  readonly #lists = new Map<PortionedList, unknown[]>();

  take(answer: FiguresAnswer | PartAnswer): void {
    if (answer.kind === 'figures') {
      for (const fact of factsOf(answer.columns)) this.#facts.push(fact);
      return;
    }
    const { list, items } = answer;
    const known = this.#lists.get(list) ?? [];
    for (const item of items) known.push(item);
    this.#lists.set(list, known);
  }

  /** The answer as the reader gave it. */
  whole(rest: ReadAnswer): ReadAnswer {
    if (rest.kind !== 'read') return rest;
    const { reading } = rest;
    const lists = Object.fromEntries(this.#lists) as Partial<Interpretation>;
    const interpretation = { ...reading.interpretation, ...lists, facts: this.#facts };
    return { ...rest, reading: { ...reading, interpretation } };
  }
}
