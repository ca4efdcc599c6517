import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

export interface ServeOptions {
  readonly port?: number;
  readonly host?: string;
  readonly base?: string;
}

export interface Served {
  readonly url: string;
  stop(): Promise<void>;
}

export interface Found {
  readonly status: number;
  readonly headers: Record<string, string | number>;
  readonly file?: string;
}

export function serve(folder: string, options?: ServeOptions): Promise<Served>;
export function listen(handler: RequestListener, options?: ServeOptions): Promise<Served>;
export function answer(
  folder: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): void;
export function find(folder: string, base: string, url: string): Found;
