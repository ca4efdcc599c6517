import type { Mark } from '../mark.ts';

/** Colours and font that a chart is drawn with: the tokens of tokens.css, resolved for the theme in force. */
export interface ChartTheme {
  readonly font: string;
  readonly surface: string;
  readonly text: string;
  readonly textMuted: string;
  readonly rule: string;
  readonly edge: string;
  readonly accent: string;
  readonly good: string;
  readonly warning: string;
  readonly error: string;
  /** Plain marks of a ranking, the one that is picked out, and what was not reported. */
  readonly mark: string;
  readonly markChosen: string;
  readonly markMissing: string;
  readonly changeDown: string;
  readonly changeUp: string;
  /** Distinguishable in all forms of colour vision, in fixed order (quality.md 5.4). */
  readonly series: readonly string[];
  /** From little to much. Dark text on the first three, white on the others. */
  readonly scale: readonly string[];
}

/** The colour of a mark's tone. */
export function toneColour(theme: ChartTheme, tone: Mark['tone']): string {
  return tone === 'quiet' ? theme.textMuted : theme[tone];
}

const SERIES = ['portal', 'radio', 'social', 'banner', 'meeting', 'other'];

/** Builds the theme from a function that gives a token's value as the browser would paint it. */
export function chartTheme(colour: (token: string) => string, font: string): ChartTheme {
  return {
    font,
    surface: colour('--surface'),
    text: colour('--text'),
    textMuted: colour('--text-muted'),
    rule: colour('--rule'),
    edge: colour('--edge'),
    accent: colour('--accent'),
    good: colour('--good'),
    warning: colour('--warning'),
    error: colour('--error'),
    mark: colour('--mark'),
    markChosen: colour('--mark-chosen'),
    markMissing: colour('--mark-missing'),
    changeDown: colour('--change-down'),
    changeUp: colour('--change-up'),
    series: SERIES.map((name) => colour(`--channel-${name}`)),
    scale: [1, 2, 3, 4, 5].map((step) => colour(`--scale-${step}`)),
  };
}
