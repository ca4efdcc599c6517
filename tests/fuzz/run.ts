/**
 * The long campaign against damaged files.
 *
 *     npm run test:fuzz -- [--minutes 5] [--seed N] [--number N] [--kind KIND] [FILE ...]
 *
 * --seed with --number makes one failure again. FILE: more sound files to damage, each a kind of its ending.
 */
import { parseArgs } from 'node:util';
import { campaign } from './campaign.ts';
import { soundFile, soundFiles } from './sound-files.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    number: { type: 'string' },
    kind: { type: 'string' },
  },
});
const seed = Number(values.seed);
const from = Number(values.number ?? 0);
const files = [...soundFiles(), ...positionals.map(soundFile)].filter(
  ({ kind }) => values.kind === undefined || kind === values.kind,
);
console.log(`seed ${seed}, ${files.length} sound files`);
const tally = await campaign({
  files,
  seed,
  from,
  to: values.number === undefined ? Infinity : from + 1,
  milliseconds: Number(values.minutes) * 60_000,
  patience: 30_000,
});
const count = (how: string) => tally.failures.filter((failure) => failure.how === how).length;
for (const failure of tally.failures) console.log(failure);
for (const { ms, number, what } of tally.slowest) console.log(`${Math.round(ms)} ms: ${number} ${what}`);
console.log(
  `${tally.inputs} inputs: ${tally.refused} files refused, ${tally.read} read, ` +
    `${count('hang')} hangs, ${count('crash')} crashes, ${count('death')} deaths of the worker`,
);
process.exitCode = tally.failures.length === 0 ? 0 : 1;
