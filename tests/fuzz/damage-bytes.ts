import type { Random } from './random.ts';

type Damage = (bytes: Uint8Array, random: Random) => Uint8Array;

/** Values at which lengths, counts and signs go wrong. */
const EDGES = [0, 1, 2, 0x7f, 0x80, 0xfe, 0xff];
const LONGEST_BLOCK = 600;

/** What happens to bytes on their way: on a bad stick, in a broken download, in a careless program. */
const DAMAGES: Readonly<Record<string, Damage>> = {
  flip: (bytes, random) => {
    const out = bytes.slice();
    for (let i = 1 + random.below(3); i > 0; i--) out[random.below(out.length)] = random.below(256);
    return out;
  },
  'edge value': (bytes, random) => {
    const out = bytes.slice();
    const at = random.below(out.length);
    out.fill(random.pick(EDGES), at, at + random.pick([1, 2, 4]));
    return out;
  },
  'one bit': (bytes, random) => {
    const out = bytes.slice();
    const at = random.below(out.length);
    out[at] = (out[at] ?? 0) ^ (1 << random.below(8));
    return out;
  },
  cut: (bytes, random) => bytes.slice(0, random.below(bytes.length)),
  remove: (bytes, random) => {
    const [from, to] = block(bytes, random);
    return joined(bytes.subarray(0, from), bytes.subarray(to));
  },
  insert: (bytes, random) => {
    const at = random.below(bytes.length);
    const noise = Uint8Array.from({ length: 1 + random.below(40) }, () => random.below(256));
    return joined(bytes.subarray(0, at), noise, bytes.subarray(at));
  },
  duplicate: (bytes, random) => {
    const [from, to] = block(bytes, random);
    return joined(bytes.subarray(0, to), bytes.subarray(from, to), bytes.subarray(to));
  },
  zero: (bytes, random) => bytes.slice().fill(0, ...block(bytes, random)),
  swap: (bytes, random) => {
    const out = bytes.slice();
    const [from, to] = block(bytes, random);
    const other = random.below(Math.max(bytes.length - (to - from), 1));
    out.set(bytes.subarray(other, other + to - from), from);
    out.set(bytes.subarray(from, Math.min(to, from + bytes.length - other)), other);
    return out;
  },
};

/** Damages bytes in one way and says which. */
export function damageBytes(bytes: Uint8Array, random: Random): { bytes: Uint8Array; how: string } {
  if (bytes.length === 0) return { bytes, how: 'nothing to damage' };
  const how = random.pick(Object.keys(DAMAGES));
  return { bytes: DAMAGES[how]?.(bytes, random) ?? bytes, how };
}

function block(bytes: Uint8Array, random: Random): [from: number, to: number] {
  const from = random.below(bytes.length);
  return [from, Math.min(bytes.length, from + 1 + random.below(LONGEST_BLOCK))];
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
