import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { find, listen, type Served } from '../../src/cli/serve.js';

/** What goes wrong with requests whose path matches; the first rule that matches holds. */
export interface Rule {
  readonly match: RegExp;
  /** Answers this status and nothing else. */
  readonly status?: number;
  /** Answers a page in the file's place, with status 200, as a login page of a network does. */
  readonly html?: boolean;
  readonly mime?: string;
  /** ms before the answer. */
  readonly delay?: number;
  /** Share of the file that is sent as though it were all. */
  readonly truncate?: number;
  /** Share of the file after which the connection breaks. */
  readonly breakOff?: number;
  /** Turns bits of the middle of the file over. */
  readonly corrupt?: boolean;
  /** The file comes in so many pieces, with `delay` before each. */
  readonly pieces?: number;
}

const LOGIN = '<!doctype html><html><title>Đăng nhập mạng</title><body><form>Mật khẩu</form></body></html>';

/** A server of one folder of static files whose answers can be made to fail, and which can be stopped. */
export class FaultServer {
  /** The folder that is served; may be another from one request to the next. */
  folder: string;
  rules: readonly Rule[] = [];
  /** Paths that were asked for, in their order. */
  readonly asked: string[] = [];
  #served: Served | null = null;
  /** The path at which the folder is served; may be another from one request to the next. */
  base: string;
  #port = 0;
  readonly #host: string;

  constructor(folder: string, { base = '/', host = 'localhost' } = {}) {
    this.folder = folder;
    this.base = base;
    this.#host = host;
  }

  get url(): string {
    return `http://${this.#host}:${this.#port}${this.base}`;
  }

  /** Starts, or starts again on the same port. */
  async start(): Promise<void> {
    const handler = (request: IncomingMessage, response: ServerResponse) =>
      void this.#answer(request, response);
    const options = { port: this.#port, host: this.#host, base: this.base };
    this.#served = await listen(handler, options);
    this.#port = Number(new URL(this.#served.url).port);
  }

  async stop(): Promise<void> {
    await this.#served?.stop();
    this.#served = null;
  }

  async #answer({ url = '/', method }: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(url, 'http://localhost').pathname;
    this.asked.push(path);
    const rule = this.rules.find(({ match }) => match.test(path));
    if (rule?.delay && !rule.pieces) await pause(rule.delay);
    if (rule?.status) return void response.writeHead(rule.status).end();
    if (rule?.html) return void response.writeHead(200, { 'content-type': 'text/html' }).end(LOGIN);
    const { status, headers, file } = find(this.folder, this.base, url);
    const whole = file ? readFileSync(file) : null;
    const bytes = whole && damaged(whole, rule);
    response.writeHead(status, {
      ...headers,
      ...(rule?.mime && { 'content-type': rule.mime }),
      ...(bytes && rule?.breakOff === undefined && { 'content-length': bytes.length }),
    });
    if (!bytes || method === 'HEAD') return void response.end();
    for (const piece of cut(bytes, rule?.pieces ?? 1)) {
      if (rule?.pieces) await pause(rule.delay ?? 0);
      if (response.destroyed) return;
      response.write(piece);
    }
    if (rule?.breakOff === undefined) response.end();
    else response.destroy();
  }
}

function damaged(whole: Buffer, rule: Rule | undefined): Buffer {
  const share = rule?.truncate ?? rule?.breakOff;
  const bytes = share === undefined ? whole : whole.subarray(0, Math.floor(whole.length * share));
  if (!rule?.corrupt) return bytes;
  const copy = Buffer.from(bytes);
  for (let at = copy.length >> 1, left = 8; left > 0 && at < copy.length; at += 97, left -= 1) {
    copy[at] = copy[at]! ^ 0x10;
  }
  return copy;
}

function cut(bytes: Buffer, pieces: number): Buffer[] {
  const size = Math.ceil(bytes.length / pieces) || 1;
  return Array.from({ length: pieces }, (_, index) => bytes.subarray(index * size, (index + 1) * size));
}
