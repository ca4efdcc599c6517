import { on } from 'svelte/events';
import { createSubscriber } from 'svelte/reactivity';
import { chartTheme, type ChartTheme } from './theme.ts';

/** What may change the colours: the system's theme, its contrast, and printing. */
const FORCED = '(forced-colors: active)';
const MEDIA = ['(prefers-color-scheme: dark)', FORCED, 'print'];

/** What is of the system where it says the colours; marks keep their own, by which they are told apart. */
const SYSTEM: Readonly<Record<string, string>> = {
  '--surface': 'Canvas',
  '--text': 'CanvasText',
  '--text-muted': 'CanvasText',
};

/** The theme in force, as long as somebody listens for changes: to read it, the browser must lay the page out. */
let known: ChartTheme | null = null;

const subscribe = createSubscriber((update) => {
  const change = () => {
    known = null;
    update();
  };
  known = null;
  const observer = new MutationObserver(change);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const offs = MEDIA.map((query) => on(matchMedia(query), 'change', change));
  return () => {
    known = null;
    observer.disconnect();
    for (const off of offs) off();
  };
});

/** The theme now in force; an effect that reads it runs again when the theme changes. Browser only. */
export function currentChartTheme(): ChartTheme {
  subscribe();
  if (!$effect.tracking()) return themeInForce();
  return (known ??= themeInForce());
}

function themeInForce(): ChartTheme {
  const probe = document.createElement('span');
  probe.hidden = true;
  document.body.append(probe);
  // Else every colour would be read as that of the system's text: a bar and its ground alike.
  probe.style.forcedColorAdjust = 'none';
  const forced = matchMedia(FORCED).matches;
  const style = getComputedStyle(probe);
  const theme = chartTheme((token) => {
    probe.style.color = (forced && SYSTEM[token]) || `var(${token})`;
    return style.color;
  }, style.fontFamily);
  probe.remove();
  return theme;
}
