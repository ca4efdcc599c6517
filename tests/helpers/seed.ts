import fc from 'fast-check';

/**
 * Properties are tried on the same values in every run, so that a change is judged by what it changes. `SEED=random`
 * (or a number) looks elsewhere; what it finds becomes an example.
 */
const { SEED = '20260701' } = process.env;
if (SEED !== 'random') fc.configureGlobal({ seed: Number(SEED) });
