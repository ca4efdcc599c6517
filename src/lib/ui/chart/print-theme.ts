import type { ChartTheme } from './theme.ts';

/** The light colours of tokens.css, for charts on paper whatever the theme of the screen; letters are the system's. */
export const PRINT_THEME: ChartTheme = {
  font: "'Times New Roman', 'Liberation Serif', serif",
  surface: '#ffffff',
  text: '#1f2328',
  textMuted: '#57606a',
  rule: '#dce1e6',
  edge: '#7d8590',
  accent: '#0b5cad',
  good: '#1a7f37',
  warning: '#8a5a00',
  error: '#b3261e',
  mark: '#6b7f95',
  markChosen: '#a43100',
  markMissing: '#8a8a8c',
  changeDown: '#a43100',
  changeUp: '#0b5cad',
  series: ['#3f7ff5', '#a43100', '#006e58', '#6d0074', '#938900', '#8a8a8c'],
  scale: ['#e8f0fa', '#b5cfec', '#77a6da', '#3873ba', '#0b3f86'],
};
