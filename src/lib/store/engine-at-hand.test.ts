import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isAtHand, mistrust, wasHere, wasSound } from './engine-at-hand.ts';

const URL = 'https://trang/engine.wasm';
const DAY = 24 * 3_600_000;

let kept: Map<string, string>;
let match: ReturnType<typeof vi.fn>;

beforeEach(() => {
  vi.useFakeTimers();
  kept = new Map();
  match = vi.fn(async () => new Response('bytes'));
  vi.stubGlobal('caches', { match });
  vi.stubGlobal('navigator', { serviceWorker: { controller: {} } });
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('knows a file that was sound and is kept with the site', async () => {
  wasSound(URL);
  expect(await isAtHand(URL)).toBe(true);
  expect(match).toHaveBeenCalledExactlyOnceWith(URL);
});

it('knows whether the engine was here', () => {
  expect(wasHere()).toBe(false);
  wasSound(URL);
  expect(wasHere()).toBe(true);
});

it('knows none that nobody has looked at, that lies elsewhere, or that did not start', async () => {
  expect(await isAtHand(URL)).toBe(false);
  wasSound(URL);
  expect(await isAtHand('https://trang/other.wasm')).toBe(false);
  mistrust();
  expect(await isAtHand(URL)).toBe(false);
  expect(match).not.toHaveBeenCalled();
});

it('has its bytes looked at again after a week, and where the clock went back as far', async () => {
  wasSound(URL);
  vi.advanceTimersByTime(6 * DAY);
  expect(await isAtHand(URL)).toBe(true);
  vi.advanceTimersByTime(DAY);
  expect(await isAtHand(URL)).toBe(false);
  vi.setSystemTime(Date.now() - 20 * DAY);
  expect(await isAtHand(URL)).toBe(false);
});

it('knows none that is not kept any more, or that is not what this page would be given', async () => {
  wasSound(URL);
  match.mockResolvedValueOnce(undefined);
  expect(await isAtHand(URL)).toBe(false);
  match.mockRejectedValueOnce(new DOMException('no storage'));
  expect(await isAtHand(URL)).toBe(false);
  vi.stubGlobal('navigator', { serviceWorker: { controller: null } });
  expect(await isAtHand(URL)).toBe(false);
  vi.stubGlobal('navigator', {});
  expect(await isAtHand(URL)).toBe(false);
});

it('trusts nothing where the browser keeps nothing', async () => {
  const refuse = () => {
    throw new Error('denied');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  wasSound(URL);
  expect(warned).toHaveBeenCalledOnce();
  expect(await isAtHand(URL)).toBe(false);
});
