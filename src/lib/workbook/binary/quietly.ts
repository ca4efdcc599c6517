/**
 * Runs SheetJS without its remarks on the console ("ODS number format may be incorrect"): users cannot act on them,
 * and what matters of them shows in the cells.
 */
export function quietly<T>(work: () => T): T {
  const { error, warn, log } = console;
  const silence = () => undefined;
  Object.assign(console, { error: silence, warn: silence, log: silence });
  try {
    return work();
  } finally {
    Object.assign(console, { error, warn, log });
  }
}
