/** A page that nobody sees is not painted, and a busy one never idle. In ms. */
const LONGEST = 100;

/**
 * Resolves when what has changed until now is on screen, and the browser has nothing else to do for it. `answered` is asked
 * once that is painted, and what it waits for then is waited for and painted too.
 */
export async function painted(answered?: () => Promise<unknown>): Promise<void> {
  const late = new Promise<void>((resolve) => setTimeout(resolve, LONGEST));
  const seen = async () => {
    await nextFrame();
    if (answered) {
      await answered();
      await nextFrame();
    }
    await whenIdle();
  };
  await Promise.race([late, seen()]);
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

function whenIdle(): Promise<unknown> {
  // Not in Safari.
  if (typeof requestIdleCallback !== 'function') return new Promise((resolve) => setTimeout(resolve));
  return new Promise((resolve) => requestIdleCallback(resolve));
}
