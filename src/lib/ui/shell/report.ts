/** What a report of an unexpected error is made of. */
export interface Mishap {
  readonly error: unknown;
  /** Path of the page, without its parameters: those may name units. */
  readonly path: string;
  readonly version: string;
  readonly browser: string;
  /** ISO instant. */
  readonly at: string;
}

/** The report as text, for a person to copy. It holds no figures and is never sent by the program. */
export function errorReport({ error, path, version, browser, at }: Mishap): string {
  return [`Bảng CCHC ${version}`, at, path, browser, '', ...describe(error)].join('\n');
}

function describe(error: unknown, depth = 0): string[] {
  if (!(error instanceof Error)) return [String(error)];
  const stack = error.stack?.includes(error.message)
    ? error.stack
    : `${error.name}: ${error.message}\n${error.stack ?? ''}`;
  const cause = error.cause === undefined || depth > 3 ? [] : ['', ...describe(error.cause, depth + 1)];
  return [stack.trim(), ...cause];
}
