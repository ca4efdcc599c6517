/** Fetches ECharts while what will be drawn is still being worked out. Where it does not come, the chart says so. */
export async function fetchCharts(): Promise<void> {
  await import('./echarts.ts').catch(() => {});
}
