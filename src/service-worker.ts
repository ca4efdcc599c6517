/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { base, build, files, prerendered, version } from '$service-worker';

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
const PARTS = new Set([...build, ...files]);

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
  const part = page ?? (PARTS.has(pathname) ? pathname : null);
  if (part !== null) event.respondWith(answer(part, event.request));
});

/** All or nothing: where one file does not come, nothing of this version stays, and the one before goes on. */
async function keep(): Promise<void> {
  const place = await caches.open(PLACE);
  try {
    await place.addAll([...PAGES.values(), ...PARTS].map((path) => new Request(path, { cache: 'no-cache' })));
  } catch (error) {
    await caches.delete(PLACE);
    throw error;
  }
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
