/**
 * The long campaign: the page or the browser killed at random points, every storage operation failing once and for good.
 *
 *     npm run test:faults -- [--kills 200] [--seed N] [--numbers N,N,...] [-- OPTION OF PLAYWRIGHT ...]
 *
 * The seed is printed; with --numbers some kills of it are tried again. "-- -g killed" runs the kills alone, "-- -g storage"
 * the failing storage operations.
 */
import { parseArgs } from 'node:util';
import { run } from '../../src/cli/install.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    numbers: { type: 'string' },
  },
});
console.log(`seed ${values.seed}`);
Object.assign(process.env, { FAULTS: 'long', FAULT_KILLS: values.kills, FAULT_SEED: values.seed });
if (values.numbers !== undefined) process.env['FAULT_NUMBERS'] = values.numbers;
run('npx', ['playwright', 'test', '--config', 'tests/faults/playwright.config.ts', ...positionals]);
