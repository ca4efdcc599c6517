import { GuardedChild, NoAnswer } from '../../src/cli/guarded-child.ts';
import { damagedFile } from './damage.ts';
import type { Answer, Greeting } from './fuzz.child.ts';
import type { SoundFile } from './sound-files.ts';

export interface Failure {
  readonly how: 'hang' | 'crash' | 'death';
  readonly kind: string;
  readonly seed: number;
  readonly number: number;
  readonly what: string;
  readonly message: string;
}

export interface Tally {
  inputs: number;
  read: number;
  refused: number;
  readonly failures: Failure[];
  /** The slowest inputs, slowest first. */
  slowest: { readonly ms: number; readonly number: number; readonly what: string }[];
}

export interface Campaign {
  readonly files: readonly SoundFile[];
  readonly seed: number;
  /** The numbers of the damaged files: from this one up to that one, as far as the time goes. */
  readonly from: number;
  readonly to: number;
  readonly milliseconds: number;
  /** An input that takes longer hangs. */
  readonly patience: number;
}

const SLOWEST_KEPT = 5;

/**
 * Damages files and reads them in a process under a watchdog: an input that hangs or kills the process is a failure
 * with a name, and the next one goes on in a fresh process.
 */
export async function campaign(plan: Campaign): Promise<Tally> {
  const { files, seed, from, to, milliseconds, patience } = plan;
  const tally: Tally = { inputs: 0, read: 0, refused: 0, failures: [], slowest: [] };
  const until = Date.now() + milliseconds;
  const child = new GuardedChild<Greeting, number, Answer>(new URL('./fuzz.child.ts', import.meta.url), {
    files,
    seed,
  });
  for (let number = from; number < to && Date.now() < until; number++) {
    tally.inputs++;
    const fail = (how: Failure['how'], message: string) => {
      const { kind, what } = damagedFile(files, seed, number);
      tally.failures.push({ how, kind, seed, number, what, message });
    };
    try {
      const { read, refused, ms, crash } = await child.ask(number, patience);
      tally.read += read;
      tally.refused += refused;
      if (crash !== undefined) fail('crash', crash);
      if (ms > (tally.slowest.at(-1)?.ms ?? 0) || tally.slowest.length < SLOWEST_KEPT)
        keepSlow(tally, ms, number, damagedFile(files, seed, number).what);
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      fail(error.reason === 'timeout' ? 'hang' : 'death', error.message);
    }
  }
  child.stop();
  return tally;
}

function keepSlow(tally: Tally, ms: number, number: number, what: string): void {
  tally.slowest = [...tally.slowest, { ms, number, what }].sort((a, b) => b.ms - a.ms).slice(0, SLOWEST_KEPT);
}
