import type { Fact } from '#lib/domain/fact.ts';
import { Numbers, NumbersOf } from '../numbers.ts';

/** So many kinds of figures of one column are told apart by looking at one of each. */
const MOST_SAMPLES = 16;

/** How many things the figures of a sheet count: those of one unit, period, channel and kind are one. */
export function countDistinct(tables: readonly (readonly Fact[])[]): number {
  const kinds = new Kinds();
  const owners = new Owners();
  let count = 0;
  const add = (fact: Fact) => {
    const known = kinds.ownersOf(fact);
    const owner = owners.of(fact);
    if (known[owner]) return;
    known[owner] = true;
    count += 1;
  };
  for (const facts of tables) facts.forEach(add);
  return count;
}

/** Which owners have a figure of one kind, by their numbers. */
type OwnersOfKind = boolean[];

interface Sample {
  readonly fact: Fact;
  readonly owners: OwnersOfKind;
}

/** Whose figures there are of each kind. The figures of a column are of few kinds. */
class Kinds {
  readonly #byHeader = new Map<Fact['evidence']['header'], Sample[]>();
  readonly #byWords = new Map<string, OwnersOfKind>();

  ownersOf(fact: Fact): OwnersOfKind {
    const { header } = fact.evidence;
    let samples = this.#byHeader.get(header);
    if (!samples) this.#byHeader.set(header, (samples = []));
    for (const sample of samples) if (countsSame(sample.fact, fact)) return sample.owners;
    const kind = kindOf(fact);
    const owners = this.#byWords.get(kind) ?? [];
    this.#byWords.set(kind, owners);
    if (samples.length < MOST_SAMPLES) samples.push({ fact, owners });
    return owners;
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

/** A number for whose figures are, and when: equal for one unit, scope and period. Those of a row have the same. */
class Owners {
  readonly #units = new NumbersOf<Fact['unit']>(({ id, name }) => `${id} ${name}`);
  readonly #times = new Numbers();
  /** By time and unit. */
  readonly #numbers: number[][] = [];
  #count = 0;
  #before: Fact | null = null;
  #number = 0;

  of(fact: Fact): number {
    if (this.#before && isOfSame(this.#before, fact)) return this.#number;
    const ofTime = (this.#numbers[this.#times.of(`${fact.period} ${fact.scope}`)] ??= []);
    this.#before = fact;
    return (this.#number = ofTime[this.#units.of(fact.unit)] ??= this.#count++);
  }
}

function isOfSame(a: Fact, b: Fact): boolean {
  return a.unit === b.unit && a.scope === b.scope && a.period === b.period;
}
