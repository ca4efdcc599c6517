export interface ServeOptions {
  readonly port?: number;
  readonly host?: string;
  readonly base?: string;
}

export function serve(
  folder: string,
  options?: ServeOptions,
): Promise<{ readonly url: string; stop(): Promise<void> }>;
