import type { Channel } from '#lib/domain/channel.ts';
import { compareWords } from '#lib/messages/compare.ts';
import { formatBounded, formatNumber } from '#lib/messages/format.ts';
import { terms } from '#lib/messages/terms.ts';
import { viewWords } from '#lib/messages/views.ts';
import type { DrawnChart, LegendEntry } from '#lib/ui/chart/captioned.ts';
import { gridPicture, MIDDLE, pictureText, PICTURE_ROWS, type Box } from '#lib/ui/chart/grid-picture.ts';
import type { ChartTheme } from '#lib/ui/chart/theme.ts';
import type { ChannelRow } from '../channels/rows.ts';
import { axisNames } from '../figure/axis-names.ts';
import { isProvisional } from '../figure/provisional.ts';
import { boundOf, EMPTY_TALLY, type Tally } from '../figure/tally.ts';
import { STEPS, stepOf } from './steps.ts';

/** Pixels. */
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
  const total = channels.length > 1 ? [compareWords.total] : [];
  const drawn = gridPicture(
    {
      names: axisNames(shown).map((name, at) => `${shown[at]?.rank ?? '–'}  ${name}`),
      heads: [...channels.map((each) => terms.channelShort[each]), ...total],
      cell: CELL,
      draw: (at, column, box) => {
        const row = shown[at]!;
        const channel = channels[column];
        const middle = box.x + box.width / 2;
        if (!channel)
          return pictureText(middle, box.base, amount(row), theme.text, `${MIDDLE} font-weight="600"`);
        return heatCell(row.channels.get(channel) ?? EMPTY_TALLY, greatest, box, theme);
      },
    },
    theme,
    width,
  );
  return { ...drawn, svg: hatches(theme) + drawn.svg };
}

function heatCell(tally: Tally, greatest: number, { x, y, width, height, base }: Box, theme: ChartTheme) {
  const step = stepOf(tally.value, greatest);
  const colour = step === null ? 'url(#none)' : theme.scale[step];
  const ink = step !== null && step >= DARK ? theme.surface : theme.text;
  const rect = (wide: number, fill: string | undefined) =>
    `<rect x="${x}" y="${y}" width="${wide}" height="${height - 1}" fill="${fill}"/>`;
  return (
    rect(width - 1, colour) +
    (isProvisional(tally) && step !== null ? rect(10, 'url(#open)') : '') +
    pictureText(x + width / 2, base, amount(tally), ink, MIDDLE)
  );
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
