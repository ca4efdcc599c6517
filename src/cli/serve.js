import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.zip': 'application/zip',
};

/**
 * Serves a folder of static files on this machine, as any web server would: index.html for a folder,
 * a redirect to the form with a slash, ranges of bytes, 404 otherwise. `base` is the sub-path ("/" or "/a/b/").
 * Port 0 takes a free one. Resolves with the address to open and a function that stops it.
 */
export function serve(folder, { port = 0, host = 'localhost', base = '/' } = {}) {
  return listen((request, response) => answer(folder, base, request, response), { port, host, base });
}

/** Listens with a handler of requests; the rest as `serve`. */
export function listen(handler, { port = 0, host = 'localhost', base = '/' } = {}) {
  const server = createServer(handler);
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, host, () => {
      const address = server.address();
      done({
        url: `http://${host}:${address.port}${base}`,
        stop: () => new Promise((stopped) => server.close(stopped).closeAllConnections()),
      });
    });
  });
}

/** Answers one request from a folder. */
export function answer(folder, base, request, response) {
  const { status, headers, file } = find(folder, base, request.url ?? '/');
  const range = file && rangeOf(request.headers.range, headers['content-length']);
  if (range) {
    const { start, end, size } = range;
    headers['content-range'] = `bytes ${start <= end ? `${start}-${end}` : '*'}/${size}`;
    headers['content-length'] = Math.max(0, end - start + 1);
    response.writeHead(start <= end ? 206 : 416, headers);
    if (start > end) return response.end();
  } else {
    response.writeHead(status, headers);
  }
  if (!file || request.method === 'HEAD') return response.end();
  createReadStream(file, range ?? {}).pipe(response);
}

/** The one range of bytes that a request asks for, its end included; none where it asks for the whole, or for several. */
function rangeOf(header, size) {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === undefined || from + to === '') return undefined;
  if (from === '') return { start: Math.max(0, size - Number(to)), end: size - 1, size };
  return { start: Number(from), end: to === '' ? size - 1 : Math.min(Number(to), size - 1), size };
}

/** What a folder has for an address: a status, headers, and the file where there is one. */
export function find(folder, base, url) {
  const root = resolve(folder);
  const { pathname } = new URL(url, 'http://localhost');
  if (!pathname.startsWith(base)) return { status: 404, headers: {} };
  let file = join(root, normalize(safeDecode(pathname.slice(base.length))));
  if (file !== root && !file.startsWith(root + sep)) return { status: 404, headers: {} };
  if (existsSync(file) && statSync(file).isDirectory()) {
    if (!pathname.endsWith('/')) return { status: 308, headers: { location: `${pathname}/` } };
    file = join(file, 'index.html');
  }
  if (!existsSync(file)) return { status: 404, headers: {} };
  const headers = {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-length': statSync(file).size,
    'accept-ranges': 'bytes',
    'cache-control': pathname.includes('/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  };
  return { status: 200, headers, file };
}

/** A path that is not well-formed percent encoding names no file. */
function safeDecode(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return '\0';
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder = 'build', port = '0', base = '/'] = process.argv.slice(2);
  const { url } = await serve(folder, { port: Number(port), base });
  console.log(url);
}
