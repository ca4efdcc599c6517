import { spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { printed } from './printed.ts';

/** A web server that people put the site on. */
export interface ServerKind {
  readonly name: string;
  /** Null where it is not installed on this machine. */
  readonly program: string | null;
  /** Whether it sends the headers and compresses as the page asks for. */
  readonly configured: boolean;
  /** The arguments with which it serves `root` on a port of 127.0.0.1; `place` is a folder for its own files. */
  prepare(place: string, root: string, port: number): readonly string[];
}

const find = (...paths: string[]) => paths.find((path) => existsSync(path)) ?? null;

const nginx: ServerKind = {
  name: 'nginx',
  program: find('/usr/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'),
  configured: true,
  prepare(place, root, port) {
    copyFileSync('/etc/nginx/mime.types', join(place, 'mime.types'));
    const site = printed('nginx')
      .replace('listen 80;', `listen 127.0.0.1:${port};`)
      .replace('root /srv/bang-cchc;', `root ${root};`);
    writeFileSync(join(place, 'site.conf'), site);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    writeFileSync(
      join(place, 'nginx.conf'),
      `pid ${place}/pid; error_log ${place}/error.log; daemon off; events {}\n` +
        `http { access_log off; types_hash_max_size 4096; include site.conf;\n` +
        `${temporary.map((name) => `${name}_temp_path ${place}/${name};`).join(' ')} }\n`,
    );
    return ['-p', place, '-c', join(place, 'nginx.conf')];
  },
};

const MODULES = '/usr/lib/apache2/modules';
const LOADED = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'filter', 'deflate'];

const apache: ServerKind = {
  name: 'Apache',
  program: existsSync(MODULES) ? find('/usr/sbin/apache2') : null,
  configured: true,
  prepare(place, root, port) {
    const isRoot = process.getuid?.() === 0;
    writeFileSync(
      join(place, 'apache.conf'),
      [
        ...LOADED.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`),
        ...(isRoot ? ['User www-data', 'Group www-data'] : []),
        `ServerName localhost`,
        `Listen 127.0.0.1:${port}`,
        `PidFile ${place}/pid`,
        `ErrorLog ${place}/error.log`,
        `DefaultRuntimeDir ${place}`,
        'TypesConfig /etc/mime.types',
        `DocumentRoot ${root}`,
        `<Directory ${root}>`,
        printed('apache'),
        '</Directory>',
      ].join('\n'),
    );
    return ['-X', '-f', join(place, 'apache.conf')];
  },
};

const python: ServerKind = {
  name: 'python3 -m http.server',
  program: find('/usr/bin/python3', '/usr/local/bin/python3', '/root/.pyenv/shims/python3'),
  configured: false,
  prepare: (_, root, port) => ['-m', 'http.server', '--bind', '127.0.0.1', '--directory', root, String(port)],
};

export const SERVERS: readonly ServerKind[] = [nginx, apache, python];

export interface Running {
  /** Of the site. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves the built site with a server, below a path ("" is the root). */
export async function run(kind: ServerKind, base: string): Promise<Running> {
  const place = mkdtempSync(join(tmpdir(), 'deployment-'));
  chmodSync(place, 0o755);
  const root = join(place, 'root');
  mkdirSync(join(root, base), { recursive: true });
  cpSync('build', join(root, base), { recursive: true });
  const port = await freePort();
  const child = spawn(kind.program!, kind.prepare(place, root, port), { stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}/${base}`;
  await answers(url, child);
  return {
    url,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      // Apache waits a minute for connections that the browser keeps open.
      const impatient = setTimeout(() => child.kill('SIGKILL'), 1000);
      await ended;
      clearTimeout(impatient);
      rmSync(place, { recursive: true, force: true });
    },
  };
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`the server ended with status ${child.exitCode}`);
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await pause(50);
  }
  throw new Error('the server does not answer');
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
