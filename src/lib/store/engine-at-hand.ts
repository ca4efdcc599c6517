import { ENGINE_FILE } from './engine-file.ts';

const KEY = 'engine-at-hand';

/** How long a file is trusted that was found sound, in ms: a week. Then all its bytes are looked at again. */
const TRUSTED = 7 * 24 * 3_600_000;

/**
 * Whether the engine's file lies where the service worker keeps the site, by which this page is answered, and was found sound
 * lately. Then the engine's worker can take it from there as it compiles it, and the browser may still have what it
 * compiled the last time. The browser's other cache is not asked: it has no way to say "no" but an error in the console.
 */
export async function isAtHand(url: string): Promise<boolean> {
  const [name, found] = remembered();
  if (name !== nameOf(url) || !(Math.abs(Date.now() - found) < TRUSTED)) return false;
  if (!navigator.serviceWorker?.controller) return false;
  try {
    return (await caches.match(url)) !== undefined;
  } catch {
    return false;
  }
}

/** Whether this browser has had the engine. */
export function wasHere(): boolean {
  return remembered()[0] !== '';
}

/** All bytes of the file at this address have just been looked at, and it is the engine. */
export function wasSound(url: string): void {
  store(`${nameOf(url)} ${Date.now()}`);
}

/** The file did not start: its bytes are looked at the next time. */
export function mistrust(): void {
  store('');
}

function nameOf(url: string): string {
  return `${ENGINE_FILE.sha256}:${url}`;
}

function remembered(): readonly [string, number] {
  try {
    const [name = '', found = ''] = (localStorage.getItem(KEY) ?? '').split(' ');
    return [name, Number(found)];
  } catch {
    return ['', 0];
  }
}

/** Where the browser keeps nothing, the bytes are looked at each time. */
function store(text: string): void {
  try {
    localStorage.setItem(KEY, text);
  } catch (error) {
    console.warn(error);
  }
}
