import { expect, it } from 'vitest';
import { svgTexts, TEST_THEME } from '../../../../tests/helpers/chart.ts';
import { gridPicture, pictureMark } from './grid-picture.ts';

const TICK = { tone: 'good', path: 'M3 8.5l3.5 3.5L13 4.5' } as const;

it('a table draws its names, headings and cells, and grows with them', () => {
  const at: string[] = [];
  const drawn = gridPicture(
    {
      names: ['An', 'Bình < Cát'],
      heads: Array.from({ length: 30 }, (_, column) => `Quý ${column}/2025`),
      cell: { least: 40, most: 110 },
      ruled: true,
      draw: (row, column, { x }) => {
        at.push(`${row} ${column}`);
        return `<rect x="${x}"/>`;
      },
    },
    TEST_THEME,
    960,
  );
  expect(svgTexts(drawn.svg)).toEqual(
    expect.arrayContaining(['An', 'Bình &lt; Cát', 'Quý 0/2025', 'Quý 29/2025']),
  );
  expect(new Set(at).size).toBe(60);
  expect(drawn.svg.split('<path')).toHaveLength(3);
  const places = [...drawn.svg.matchAll(/rect x="([\d.]+)"/g)].map((match) => Number(match[1]));
  expect(Math.max(...places)).toBeLessThan(drawn.width);
  expect(drawn.width).toBeGreaterThan(960);
});

it('a mark has the colour of its tone, and its words beside it', () => {
  const box = { x: 100, y: 30, width: 60, height: 24, base: 47 };
  const svg = pictureMark(TICK, '3', box, TEST_THEME);
  expect(svg).toContain(TICK.path);
  expect(svg).toContain(`stroke="${TEST_THEME.good}"`);
  expect(svgTexts(svg)).toEqual(['3']);
});
