/** Fetches ECharts while what will be drawn is still being worked out. Where it does not come, the chart says so. */
export function fetchCharts(): void {
  import('./echarts.ts').catch(() => {});
}
