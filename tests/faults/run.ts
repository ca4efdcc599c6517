/**
 * The long campaign: the page or the browser killed at random points, every storage operation failing once and for good.
 *
 *     npm run test:faults -- [--kills 200] [--seed N] [--number N] [FILE OF TESTS ...]
 *
 * The seed is printed; with --number one kill of it is tried again.
 */
import { parseArgs } from 'node:util';
import { run } from '../../src/cli/install.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    number: { type: 'string' },
  },
});
console.log(`seed ${values.seed}`);
Object.assign(process.env, { FAULTS: 'long', FAULT_KILLS: values.kills, FAULT_SEED: values.seed });
if (values.number !== undefined) process.env['FAULT_NUMBER'] = values.number;
run('npx', ['playwright', 'test', '--config', 'tests/faults/playwright.config.ts', ...positionals]);
