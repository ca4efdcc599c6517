/** How much a run of the fault tests tries: a few of each kind, or all (npm run test:faults). */
export const LONG = process.env['FAULTS'] === 'long';

/** Of renderer and browser, shared by the actions. */
export const KILLS = Number(process.env['FAULT_KILLS'] ?? (LONG ? 200 : 5));

/**
 * The same seed makes the same run, as far as the clock allows. That of the short run has kills of the renderer and of the
 * browser, by the clock and by the storage operation.
 */
export const SEED = Number(process.env['FAULT_SEED'] ?? (LONG ? Date.now() % 1_000_000 : 28));

/** The numbers of some kills, to try those alone. */
export const ONLY = process.env['FAULT_NUMBERS']?.split(',').map(Number) ?? null;
