import { chartTheme, type ChartTheme } from './theme.ts';

/** The colours on white, whatever theme is in force: for pictures that leave the page. Browser only. */
export function whiteTheme(): ChartTheme {
  const probe = document.createElement('span');
  probe.style.colorScheme = 'light';
  probe.hidden = true;
  document.body.append(probe);
  const style = getComputedStyle(probe);
  const theme = chartTheme((token) => {
    probe.style.color = `var(${token})`;
    return style.color;
  }, style.fontFamily);
  probe.remove();
  return theme;
}
