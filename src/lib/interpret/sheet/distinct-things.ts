import type { Fact, Scope } from '#lib/domain/fact.ts';
import type { UnitRef } from '#lib/domain/unit.ts';

/** So many kinds of figures of one column are told apart by looking at one of each. */
const MOST_SAMPLES = 16;

/** How many things the figures of a sheet count: those of one unit, period, channel and kind are one. */
export function countDistinct(tables: readonly (readonly Fact[])[]): number {
  const kinds = new Kinds();
  const owners = new Owners();
  const things = new Map<string, Set<number>>();
  for (const facts of tables) {
    for (const fact of facts) {
      const kind = kinds.of(fact);
      const counted = things.get(kind);
      if (counted) counted.add(owners.of(fact));
      else things.set(kind, new Set([owners.of(fact)]));
    }
  }
  let count = 0;
  for (const counted of things.values()) count += counted.size;
  return count;
}

interface Sample {
  readonly fact: Fact;
  readonly kind: string;
}

/** What figures count, in words: equal for equal things. The figures of a column are of few kinds. */
class Kinds {
  readonly #byHeader = new Map<Fact['evidence']['header'], Sample[]>();

  of(fact: Fact): string {
    const { header } = fact.evidence;
    let samples = this.#byHeader.get(header);
    if (!samples) this.#byHeader.set(header, (samples = []));
    const known = samples.find((sample) => countsSame(sample.fact, fact));
    if (known) return known.kind;
    const kind = kindOf(fact);
    if (samples.length < MOST_SAMPLES) samples.push({ fact, kind });
    return kind;
  }
}

function countsSame(a: Fact, b: Fact): boolean {
  return (
    a.channel === b.channel &&
    a.subchannel === b.subchannel &&
    a.measure === b.measure &&
    a.measureText === b.measureText &&
    a.topic === b.topic &&
    a.status === b.status &&
    a.state === b.state
  );
}

function kindOf({ channel, subchannel, measure, measureText, topic, status, state }: Fact): string {
  return `${channel} ${subchannel} ${measure} ${measureText} ${topic} ${status} ${state}`;
}

const SCOPES: readonly Scope[] = ['own', 'children', 'own_and_children'];
/** More periods than any file has. */
const MOST_PERIODS = 2 ** 24;

/** A number for whose figures are, and when: equal for one unit, scope and period. */
class Owners {
  readonly #units = new Map<UnitRef, number>();
  readonly #names = new Map<string, number>();
  readonly #periods = new Map<string, number>();

  of({ unit, scope, period }: Fact): number {
    let owner = this.#units.get(unit);
    if (owner === undefined) {
      owner = numberOf(`${unit.id} ${unit.name}`, this.#names);
      this.#units.set(unit, owner);
    }
    return (owner * MOST_PERIODS + numberOf(period, this.#periods)) * SCOPES.length + SCOPES.indexOf(scope);
  }
}

/** The place of a text among those that came before, or behind them. */
function numberOf(text: string, numbers: Map<string, number>): number {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  numbers.set(text, numbers.size);
  return numbers.size - 1;
}
