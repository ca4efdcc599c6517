/** How much a run of the fault tests tries: a few of each kind, or all (npm run test:faults). */
export const LONG = process.env['FAULTS'] === 'long';

/** Of renderer and browser, shared by the actions. */
export const KILLS = Number(process.env['FAULT_KILLS'] ?? (LONG ? 200 : 5));

/** The same seed makes the same run, as far as the clock allows. */
export const SEED = Number(process.env['FAULT_SEED'] ?? (LONG ? Date.now() % 1_000_000 : 1));

/** The number of one kill, to try that one alone. */
export const ONLY = process.env['FAULT_NUMBER'] === undefined ? null : Number(process.env['FAULT_NUMBER']);
