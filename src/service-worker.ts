/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { base, files, prerendered, version } from '$service-worker';

/**
 * Keeps the whole site on this machine, so that it opens without its server. Every version has a place of its own: a new
 * one waits, complete, until the page says that nothing is being worked on (`take-over`) or no tab is open; only then
 * does the one before go. What is not part of the site is never answered from here.
 */
const worker = self as unknown as ServiceWorkerGlobalScope;

const PREFIX = 'site ';
const PLACE = PREFIX + version;
/** Addresses by which people ask for the pages: each page also without its last slash. */
const PAGES = new Map(
  (prerendered.length > 0 ? prerendered : [`${base}/`]).map((path) => [path.replace(/\/$/, ''), path]),
);
const FILES = new Set(files);
/** Where the build puts everything that has a hash in its name. */
const BUILT = `${base}/_app/immutable/`;
/** Written beside the site when it is built: the SHA-256 of every file. */
const LIST = `${base}/files.json`;
/** Files that are fetched at a time. */
const AT_ONCE = 6;

worker.addEventListener('install', (event) => {
  event.waitUntil(keep());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(forgetOthers());
});

worker.addEventListener('message', (event) => {
  if (event.data === 'take-over') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== location.origin) return;
  const page = PAGES.get(pathname.replace(/\/$/, ''));
  const part = page ?? (FILES.has(pathname) || pathname.startsWith(BUILT) ? pathname : null);
  if (part !== null) event.respondWith(answer(part, event.request));
});

/**
 * All or nothing: where one file does not come, or something else in its place (a login page, half of it, that of another
 * version), nothing of this version stays, and the one before goes on.
 */
async function keep(): Promise<void> {
  const place = await caches.open(PLACE);
  try {
    const sums = await sumsOfSite();
    // SvelteKit's own list of what was built comes in another order each time, and would make every build another.
    const built = [...sums.keys()].map((name) => `${base}/${name}`).filter((path) => path.startsWith(BUILT));
    const left = [...PAGES.values(), ...FILES, ...built];
    const keepRest = async () => {
      for (let path = left.pop(); path !== undefined; path = left.pop()) await keepFile(place, path, sums);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, keepRest));
  } catch (error) {
    await caches.delete(PLACE);
    throw error;
  }
}

async function keepFile(place: Cache, path: string, sums: ReadonlyMap<string, string>): Promise<void> {
  const response = await fetch(path, { cache: 'no-cache' });
  const bytes = await response.arrayBuffer();
  const name = decodeURI(path.slice(base.length + 1)).replace(/(^|\/)$/, '$1index.html');
  if (!response.ok || (await sha256(bytes)) !== sums.get(name)) throw new Error(`not the file: ${path}`);
  const headers = { 'content-type': response.headers.get('content-type') ?? '' };
  await place.put(path, new Response(bytes, { headers }));
}

async function sumsOfSite(): Promise<ReadonlyMap<string, string>> {
  const response = await fetch(LIST, { cache: 'no-cache' });
  const list = (await response.json()) as { version: string; files: Record<string, string> };
  if (list.version !== version) throw new Error(`the files are those of ${list.version}`);
  return new Map(Object.entries(list.files));
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function forgetOthers(): Promise<void> {
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith(PREFIX) && name !== PLACE);
  await Promise.all(others.map((name) => caches.delete(name)));
}

async function answer(part: string, request: Request): Promise<Response> {
  const place = await caches.open(PLACE);
  return (await place.match(part)) ?? fetch(request);
}
