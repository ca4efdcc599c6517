import type { Page } from '@playwright/test';

/** Presses "Dừng nạp" as soon as the page tells of so many files, in the page itself: a batch takes only seconds. */
export function stopAfter(page: Page, count: number): Promise<void> {
  return page.evaluate(
    (wanted) =>
      new Promise<void>((stopped) => {
        const observer = new MutationObserver(() => {
          const button = [...document.querySelectorAll('button')].find(
            (each) => each.innerText === 'Dừng nạp',
          );
          const done = /([\d.]+)\/[\d.]+ tệp/.exec(button?.closest('section')?.innerText ?? '')?.[1];
          if (!button || Number(done?.replaceAll('.', '') ?? 0) < wanted) return;
          observer.disconnect();
          button.click();
          stopped();
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
    count,
  );
}
