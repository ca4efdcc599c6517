/** Runs a command with this terminal, and kills it with all that it started after so many milliseconds. */
export function runWithin(
  milliseconds: number,
  command: string,
  args: readonly string[],
): Promise<'ok' | 'failed' | 'timed out'>;
