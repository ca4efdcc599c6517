/**
 * How fast the program is under Node and in Chromium, each figure beside a peer or floor measured in the same run:
 *
 *     npm run build
 *     npm run -s bench [-- --in node,chromium --figures 1000,10000,100000 --files 10,50 --rounds 5 --out bench.json]
 *
 * Under Node times are those of the processor, in Chromium those of the clock. There the built site
 * is measured, with a first choice in its filter bar, 29 more, `--choices` that are warm, and `--cycles` of import, filter and
 * undo.
 * Prints a table and writes it as JSON too. `ratio` is ours by the peer's: below 1 is faster or smaller. Nothing is
 * asserted: times say something only beside each other, on one machine.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { inChromium } from './in-chromium.ts';
import { importing, keeping } from './in-node.ts';
import { lineOf, type Measured } from './measure.ts';

const { values } = parseArgs({
  options: {
    in: { type: 'string', default: 'node,chromium' },
    figures: { type: 'string', default: '1000,10000,100000' },
    files: { type: 'string', default: '10,50' },
    rounds: { type: 'string', default: '3' },
    choices: { type: 'string', default: '40' },
    cycles: { type: 'string', default: '10' },
    out: { type: 'string', default: 'bench.json' },
  },
});

const sizes = (list: string) => list.split(',').map(Number);
const [rounds, choices, cycles] = [values.rounds, values.choices, values.cycles].map(Number) as [
  number,
  number,
  number,
];
const places = values.in.split(',');
const all: Measured[] = [];

function tell(measured: Measured): void {
  all.push(measured);
  console.log(lineOf(measured));
}

console.log(`${''.padEnd(38)}${'size'.padStart(16)}${'ours'.padStart(13)}${'ratio'.padStart(8)}   beside`);
if (places.includes('node')) {
  for (const count of sizes(values.files)) tell(await importing(count, rounds));
  for (const count of sizes(values.figures)) for await (const each of keeping(count, rounds)) tell(each);
}
if (places.includes('chromium')) {
  for (const count of sizes(values.figures))
    for await (const each of inChromium({ figures: count, rounds, choices, cycles })) tell(each);
}
writeFileSync(values.out, `${JSON.stringify({ node: process.version, measured: all }, null, 1)}\n`);
