import type { Line } from './line.ts';
import type { Lineage, Span } from './lineage.ts';

/** The communes that lay in one huyện at one time. */
export class Neighbours {
  readonly lineage: Lineage;
  readonly #days: readonly string[];
  readonly #spans = new Map<Line, Span[]>();

  constructor(lineage: Lineage) {
    this.lineage = lineage;
    const days = new Set<string>();
    for (const line of lineage.lines) {
      if (line.after) continue;
      for (const span of lineage.spansOf(line)) {
        days.add(span.from).add(span.to);
        const home = line.level === 'xa' ? lineage.parentOf(span.unit, false) : undefined;
        if (!home) continue;
        const list = this.#spans.get(home);
        if (list) list.push(span);
        else this.#spans.set(home, [span]);
      }
    }
    this.#days = [...days].sort();
  }

  /** Those in the same huyện on some day of this one's. */
  of(span: Span): Span[] {
    const home = this.lineage.parentOf(span.unit, false);
    return (home ? (this.#spans.get(home) ?? []) : []).filter(
      (each) => each.from < span.to && span.from < each.to,
    );
  }

  communesOn(huyen: Line, day: string): Span[] {
    return (this.#spans.get(huyen) ?? []).filter((span) => span.from <= day && day < span.to);
  }

  /** The days of a span cut at every day on which anything changed. */
  daysIn({ from, to }: Span): { from: string; to: string }[] {
    const starts = this.#days.filter((day) => from <= day && day < to);
    return starts.map((start, i) => ({ from: start, to: starts[i + 1] ?? to }));
  }
}
