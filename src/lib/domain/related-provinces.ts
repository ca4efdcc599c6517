import type { Registry } from './registry.ts';
import type { Steps } from './steps.ts';
import type { Unit } from './unit.ts';

/**
 * All units of these tỉnh and of every tỉnh that shares ground with them, however far around: where a unit went from one
 * into another, or keeps its code. No territory (territory.ts) reaches out of them, so that those of a few tỉnh need not
 * be looked for in the whole country.
 */
export function* relatedUnits(registry: Registry, provinces: ReadonlySet<string>): Steps<Unit[]> {
  const beside = known.get(registry) ?? (yield* neighboursOf(registry));
  known.set(registry, beside);
  const related = new Set(provinces);
  for (const province of related) for (const each of beside.get(province) ?? []) related.add(each);
  return registry.all().filter((unit) => related.has(registry.provinceOf(unit).id));
}

type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

const known = new WeakMap<Registry, Neighbours>();

/** So many units make a step. */
const TOGETHER = 512;

/** For each version of a tỉnh those that a unit of it went into or came from. */
function* neighboursOf(registry: Registry): Steps<Neighbours> {
  const beside = new Map<string, Set<string>>();
  const join = (a: string, b: string) => {
    if (a === b) return;
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const others = beside.get(from);
      if (others) others.add(to);
      else beside.set(from, new Set([to]));
    }
  };
  const firstOfCode = new Map<string, string>();
  let left = TOGETHER;
  for (const unit of registry.all()) {
    const province = registry.provinceOf(unit).id;
    const code = `${unit.level}:${unit.code}`;
    const first = firstOfCode.get(code);
    if (first === undefined) firstOfCode.set(code, province);
    else join(first, province);
    for (const { id } of registry.successors(unit.id)) {
      const successor = registry.unit(id);
      if (successor) join(province, registry.provinceOf(successor).id);
    }
    left -= 1;
    if (left > 0) continue;
    left = TOGETHER;
    yield;
  }
  return beside;
}
