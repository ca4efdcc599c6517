import type { Page } from '@playwright/test';

/** How a choice is made: at once, or after the pointer has rested on the control for as long as a person needs to choose. */
export type Approach = 'at once' | 'pointer first';

/** Shorter than a person takes to open a list and find what to choose in it. */
const RESTING = 800;

/** A choice in the filter bar, as the page has it. */
export interface Choosing {
  readonly label: string;
  readonly value: string;
}

/** Milliseconds of a choice. */
export interface Painted {
  /** From the choice to the frame with its chart. */
  readonly total: number;
  /** Of it from the end of the script that drew the chart to the beginning of the frame. */
  readonly waited: number;
}

/**
 * Makes a choice in the filter bar of /so-sanh; how long it takes until the chart of that choice is painted: its drawing has
 * changed, and the frame after that has been handed over.
 */
export async function clickToPaint(
  page: Page,
  { label, value }: Choosing,
  approach: Approach,
): Promise<Painted> {
  const control = page.getByRole('combobox', { name: label, exact: true });
  await page.mouse.move(0, 0);
  if (approach === 'pointer first') {
    await control.hover();
    await page.waitForTimeout(RESTING);
  }
  return control.evaluate(
    (select: HTMLSelectElement, chosen) =>
      new Promise<Painted>((resolve) => {
        const chart = document.querySelector('[role=application]')!;
        const { port1, port2 } = new MessageChannel();
        const start = performance.now();
        let [drawn, frame] = [0, 0];
        port1.onmessage = () => {
          // An open port would hold on to the select, and with it to the page, for ever.
          port1.close();
          resolve({ total: performance.now() - start, waited: frame - drawn });
        };
        const watch = new MutationObserver(() => {
          watch.disconnect();
          drawn = performance.now();
          requestAnimationFrame(() => {
            frame = performance.now();
            port2.postMessage(null);
          });
        });
        watch.observe(chart, { subtree: true, childList: true, attributes: true, characterData: true });
        select.value = chosen;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }),
    value,
  );
}

/** The values that can be chosen, but that which is. */
export function otherValues(page: Page, label: string): Promise<string[]> {
  return page
    .getByRole('combobox', { name: label, exact: true })
    .evaluate((select: HTMLSelectElement) =>
      [...select.options]
        .filter(({ selected, disabled }) => !selected && !disabled)
        .map(({ value }) => value),
    );
}

export const PERIOD = 'Kỳ báo cáo';
const CONTROLS = [PERIOD, 'Kênh'] as const;

/** The i-th choice: periods and channels take turns, each another than before. */
export async function choose(page: Page, i: number, approach: Approach): Promise<Painted> {
  const label = CONTROLS[i % CONTROLS.length]!;
  const values = await otherValues(page, label);
  return clickToPaint(page, { label, value: values[(i * 7) % values.length]! }, approach);
}
