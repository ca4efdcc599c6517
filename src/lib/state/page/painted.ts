/** A page that nobody sees is not painted. */
const UNSEEN = 100;

/** Resolves when what has changed until now is on screen. */
export async function painted(): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, UNSEEN);
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(timer);
        resolve();
      }),
    );
  });
}
