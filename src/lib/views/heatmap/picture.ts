import type { Channel } from '#lib/domain/channel.ts';
import { compareWords } from '#lib/messages/compare.ts';
import { formatBounded, formatNumber } from '#lib/messages/format.ts';
import { terms } from '#lib/messages/terms.ts';
import { viewWords } from '#lib/messages/views.ts';
import { escaped, type DrawnChart, type LegendEntry } from '#lib/ui/chart/captioned.ts';
import type { ChartTheme } from '#lib/ui/chart/theme.ts';
import type { ChannelRow } from '../channels/rows.ts';
import { axisNames } from '../figure/axis-names.ts';
import { isProvisional } from '../figure/provisional.ts';
import { boundOf, EMPTY_TALLY, type Tally } from '../figure/tally.ts';
import { STEPS, stepOf } from './steps.ts';

/** So many units stand in a picture, the first of the ranking: more would not be read on a page. */
export const PICTURE_ROWS = 60;

/** Pixels. A letter of a name takes about `LETTER` of them. */
const HEAD = 30;
const LINE = 24;
const LETTER = 7.2;
const CELL = { least: 60, most: 190 };
/** From this step on, light letters stand on the colour (ChartTheme.scale). */
const DARK = 3;

/** The map as marks of a picture: a line a unit, a coloured cell a channel, hatched where nothing was stated. */
export function heatmapMarks(
  rows: readonly ChannelRow[],
  channels: readonly Channel[],
  greatest: number,
  theme: ChartTheme,
  width: number,
): DrawnChart {
  const shown = rows.slice(0, PICTURE_ROWS);
  const names = axisNames(shown).map((name, at) => `${shown[at]?.rank ?? '–'}  ${name}`);
  const left = Math.min(width / 2, Math.max(120, ...names.map((name) => name.length * LETTER)));
  const columns = channels.length + Number(channels.length > 1);
  const cell = Math.max(CELL.least, Math.min(CELL.most, (width - left) / Math.max(1, columns)));
  const wide = Math.max(width, left + columns * cell);
  const height = HEAD + shown.length * LINE;
  const text = (x: number, y: number, words: string, fill: string, look = '') =>
    `<text x="${x}" y="${y}" font-size="13" fill="${fill}"${look}>${escaped(words)}</text>`;
  const middle = ' text-anchor="middle"';
  const heads = [...channels.map((each) => terms.channelShort[each]), compareWords.total]
    .slice(0, columns)
    .map((name, at) => text(left + (at + 0.5) * cell, HEAD - 10, name, theme.textMuted, middle));

  const lines = shown.flatMap((row, at) => {
    const y = HEAD + at * LINE;
    const base = y + LINE - 7;
    const cells = channels.map((channel, col) => {
      const tally = row.channels.get(channel) ?? EMPTY_TALLY;
      const step = stepOf(tally.value, greatest);
      const [x, colour] = [left + col * cell, step === null ? 'url(#none)' : theme.scale[step]];
      const ink = step !== null && step >= DARK ? theme.surface : theme.text;
      return (
        `<rect x="${x}" y="${y}" width="${cell - 1}" height="${LINE - 1}" fill="${colour}"/>` +
        (isProvisional(tally) && step !== null
          ? `<rect x="${x}" y="${y}" width="10" height="${LINE - 1}" fill="url(#open)"/>`
          : '') +
        text(x + cell / 2, base, amount(tally), ink, middle)
      );
    });
    const whole = text(
      left + (columns - 0.5) * cell,
      base,
      amount(row),
      theme.text,
      `${middle} font-weight="600"`,
    );
    return [text(0, base, names[at]!, theme.text), ...cells, ...(columns > channels.length ? [whole] : [])];
  });
  return { svg: hatches(theme) + heads.join('') + lines.join(''), width: wide, height };
}

/** Hatches of cells without a number, and along the edge of numbers that may still change. */
function hatches({ surface, rule }: ChartTheme): string {
  const hatch = (id: string, ground: string, stripe: string, width: number) =>
    `<pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
    `<rect width="6" height="6" fill="${ground}"/><rect width="${width}" height="6" fill="${stripe}"/></pattern>`;
  return `<defs>${hatch('none', surface, rule, 1)}${hatch('open', 'none', surface, 2)}</defs>`;
}

/** What each step of the scale stands for: "1–48", "49–97" …; the first begins at 0. */
export function heatmapLegend(greatest: number, theme: ChartTheme): LegendEntry[] {
  const edge = (step: number) => Math.floor((greatest * step) / STEPS);
  const steps =
    greatest < STEPS
      ? []
      : theme.scale.map((colour, at) => ({
          name: `${formatNumber(at === 0 ? 0 : edge(at) + 1)}–${formatNumber(at === STEPS - 1 ? greatest : edge(at + 1))}`,
          colour,
        }));
  return [...steps, { name: compareWords.heatmapNone, colour: theme.markMissing, look: 'hatched' }];
}

function amount(tally: Tally): string {
  return tally.value === null ? viewWords.noneMark : formatBounded(tally.value, boundOf(tally));
}
