/** A page that nobody sees is not painted, and a busy one never idle. In ms. */
const LONGEST = 100;

/** Resolves when what has changed until now is on screen, and the browser has nothing else to do for it. */
export async function painted(): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, LONGEST);
    requestAnimationFrame(() =>
      whenIdle(() => {
        clearTimeout(timer);
        resolve();
      }),
    );
  });
}

function whenIdle(work: () => void): void {
  // Not in Safari.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work);
  else setTimeout(work);
}
