import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { painted } from './painted.ts';

/** What the browser was asked to call, when it paints and when it is idle. */
let frames: (() => void)[];
let idle: (() => void)[];

beforeEach(() => {
  vi.useFakeTimers();
  [frames, idle] = [[], []];
  vi.stubGlobal('requestAnimationFrame', (work: () => void) => frames.push(work));
  vi.stubGlobal('requestIdleCallback', (work: () => void) => idle.push(work));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Whether it resolved, as of now. */
function begun(answered?: () => Promise<unknown>): () => Promise<boolean> {
  let resolved = false;
  void painted(answered).then(() => (resolved = true));
  return async () => {
    await vi.advanceTimersByTimeAsync(0);
    return resolved;
  };
}

it('waits for the frame, and then until the browser is idle', async () => {
  const isPainted = begun();
  expect(await isPainted()).toBe(false);
  expect(idle).toHaveLength(0);
  frames.forEach((work) => work());
  expect(await isPainted()).toBe(false);
  idle.forEach((work) => work());
  expect(await isPainted()).toBe(true);
});

it('does without being told of idleness where the browser does not tell', async () => {
  vi.stubGlobal('requestIdleCallback', undefined);
  const isPainted = begun();
  expect(await isPainted()).toBe(false);
  frames.forEach((work) => work());
  expect(await isPainted()).toBe(true);
});

it('waits for what is asked by then, and until that is painted too', async () => {
  let answer = () => {};
  const isPainted = begun(() => new Promise<void>((resolve) => (answer = resolve)));
  frames.splice(0).forEach((work) => work());
  expect(await isPainted()).toBe(false);
  expect(frames).toHaveLength(0);
  answer();
  expect(await isPainted()).toBe(false);
  expect(idle).toHaveLength(0);
  frames.splice(0).forEach((work) => work());
  expect(await isPainted()).toBe(false);
  idle.forEach((work) => work());
  expect(await isPainted()).toBe(true);
});

it.each(['seen', 'answered', 'idle'])('does not wait for long where the page is not %s', async (missing) => {
  const isPainted = begun(missing === 'answered' ? () => new Promise(() => {}) : undefined);
  if (missing !== 'seen') frames.forEach((work) => work());
  await vi.advanceTimersByTimeAsync(99);
  expect(await isPainted()).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await isPainted()).toBe(true);
});
