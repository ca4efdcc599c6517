import { rested } from '#lib/domain/pace.ts';

/** Whether what takes long the first time has been done, or will be by a chart itself. */
let isRehearsed = false;

/** Fetches ECharts while what will be drawn is still being worked out. Where it does not come, the chart says so. */
export async function fetchCharts(): Promise<void> {
  isRehearsed = true;
  await fetched();
}

/**
 * Fetches ECharts, and has it draw a chart that nobody sees, as long as the page waits for its answers: fonts are measured
 * and code is run for the first time then, and not in the one task in which the first chart is drawn.
 */
export async function rehearseCharts(isWaiting: () => boolean): Promise<void> {
  await fetched();
  await rested();
  if (isRehearsed || !isWaiting()) return;
  isRehearsed = true;
  const loaded = await import('./rehearsal.ts').catch(() => null);
  for (const step of loaded?.rehearsal() ?? []) {
    step();
    await rested();
    if (!isWaiting()) return;
  }
}

async function fetched(): Promise<void> {
  await import('./echarts.ts').catch(() => {});
}
