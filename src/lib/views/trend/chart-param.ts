/** The parameter of the address that says how the channels' figure is drawn, and its word for a panel a channel. */
export const LINES_PARAM = 'bieu-do';
export const PANELS_WORD = 'tung-kenh';

/** How the units of /xu-huong are drawn: bars of their change, lines between two periods, ranks over all. */
export type UnitsChart = 'bars' | 'slope' | 'ranks';

export const UNITS_PARAM = 'tung-don-vi';

const WORDS: Readonly<Record<UnitsChart, string>> = { bars: '', slope: 'duong', ranks: 'thu-hang' };

/** The chart that a word of the address means; bars where it is not understood. */
export function unitsChartOf(word: string | null): UnitsChart {
  return (Object.keys(WORDS) as UnitsChart[]).find((chart) => WORDS[chart] === word) ?? 'bars';
}

/** The word for the address; empty for what needs none. */
export function wordOf(chart: UnitsChart): string {
  return WORDS[chart];
}
